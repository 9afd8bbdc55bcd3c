import { cpSync, mkdtempSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentData } from '../../shared/document'
import { ExpectedError, type ErrorCode } from '../../shared/expected-error'
import type { Patch } from '../../shared/patch'
import { sameValue } from '../../shared/same-value'
import { adding, anEvent } from '../../shared/testing/test-document'
import type { OpenCase } from '../../electron/store/case-library'
import { openCase } from '../../electron/store/open-case'
import { nodePorts } from '../../electron/store/store-ports'
import { lonePlace } from '../../electron/store/testing/lone-place'
import { add, commit, stored } from '../../electron/store/testing/test-case'
import { atMost, remark, skipped, type Figure } from './figure'
import { EXT4, LoopDisk, whyNoLoopDisk } from './loop-disk'
import { reasonOf, run } from './shell'
import { makeCase } from './written-case'

/** One way for a disk to refuse, and to give in again. */
interface Refusal {
  name: string
  code: ErrorCode
  refuse(path: string): void
  allow(path: string): void
  /** False where the folder is not even there to be read. */
  isReadable: boolean
}

/** Writes to a file until the disk is full to the last block. */
function fill(path: string): void {
  for (let size = 1 << 16, n = 0; size >= 1; n++) {
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
    } catch {
      size >>= 1
    }
    if (n > 100_000) throw new Error('The disk does not fill up')
  }
}

const fullDisk = (root: string): Refusal => ({
  name: 'full disk',
  code: 'disk-full',
  refuse: () => fill(join(root, 'filler')),
  allow: () => rmSync(join(root, 'filler')),
  isReadable: true,
})

const readOnlyDisk = (remount: (readOnly: boolean) => void): Refusal => ({
  name: 'disk remounted read-only',
  code: 'read-only',
  refuse: () => remount(true),
  allow: () => remount(false),
  isReadable: true,
})

const deletedFolder: Refusal = {
  name: 'folder deleted while open, then put back',
  code: 'not-found',
  refuse(path) {
    cpSync(path, `${path}.copy`, { recursive: true })
    rmSync(path, { recursive: true })
  },
  allow: (path) => renameSync(`${path}.copy`, path),
  isReadable: false,
}

/** Root may write where the mode forbids it, but not to a file that is immutable. */
const noPermission: Refusal = {
  name: 'permission removed',
  code: 'no-permission',
  refuse: (path) => void run('chattr', '+i', `${path}/history.jsonl`, `${path}/case.json`, path),
  allow: (path) => void run('chattr', '-i', path, `${path}/history.jsonl`, `${path}/case.json`),
  isReadable: true,
}

/** More than fits into the block that the history ends in: a smaller change is saved on a full disk, and rightly so. */
const large: Patch = Array.from({ length: 60 }, (_, n) => anEvent(`second-${n}`)).flatMap(adding)

const open = (path: string): Promise<OpenCase> => openCase(nodePorts('0.1.0'), lonePlace(path))

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

/** Returns what is wrong with how the store takes it, or null. */
async function whatIsWrong(path: string, refusal: Refusal): Promise<string | null> {
  const opened = await open(path)
  try {
    await add(opened, 'first')
    const wrong = await whileRefused(path, opened, refusal)
    if (wrong !== null) return wrong
    await commit(opened, large)
  } finally {
    await opened.close().catch(() => undefined)
  }
  const again = await open(path)
  const isWhole = again.readOnly === null && sameValue(documentData(again.document), documentData(opened.document))
  await again.close()
  return isWhole && again.rev === 3 ? null : 'the next save did not work'
}

async function whileRefused(path: string, opened: OpenCase, { code, refuse, allow, isReadable }: Refusal) {
  const before = documentData(opened.document)
  refuse(path)
  try {
    const error = await errorOf(commit(opened, large))
    if (!(error instanceof ExpectedError) || error.code !== code) return `said ${reasonOf(error)}`
    const snapshot = await errorOf(opened.flush())
    if (snapshot !== null && !(snapshot instanceof ExpectedError)) return `case.json: ${reasonOf(snapshot)}`
    return !isReadable || sameValue((await stored(path)).data, before) ? null : 'what was saved before is not there'
  } finally {
    allow(path)
  }
}

async function figureOf(where: string, folder: string, refusal: Refusal): Promise<Figure> {
  const path = await makeCase(folder, 'case', 3)
  const wrong = await whatIsWrong(path, refusal).catch(reasonOf)
  if (wrong !== null) remark(`${refusal.name}, ${where}: ${wrong}`)
  rmSync(path, { recursive: true, force: true })
  return atMost(
    0,
    `${refusal.name}, ${where}: saved work lost, wrong message, or no way on`,
    wrong === null ? 0 : 1,
    'cases',
  )
}

async function onTmpfs(): Promise<Figure[]> {
  const root = mkdtempSync(join(tmpdir(), 'docketline-tmpfs-'))
  run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', root)
  const remount = (readOnly: boolean): void => void run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, root)
  try {
    const figures: Figure[] = []
    for (const refusal of [fullDisk(root), readOnlyDisk(remount), deletedFolder]) {
      figures.push(await figureOf('tmpfs of 1 MB', root, refusal))
    }
    return figures
  } finally {
    run('umount', root)
    rmdirSync(root)
  }
}

async function onExt4(): Promise<Figure[]> {
  const disk = new LoopDisk(EXT4)
  const remount = (readOnly: boolean): void => disk.remountReadOnly(readOnly)
  try {
    const figures: Figure[] = []
    for (const refusal of [fullDisk(disk.path), readOnlyDisk(remount), deletedFolder, noPermission]) {
      figures.push(await figureOf('ext4', disk.path, refusal))
    }
    return figures
  } finally {
    disk.remove()
  }
}

/** Proof 6: a disk that is full, read-only or gone, or refuses permission, under a case that is open. */
export async function refusedDisks(): Promise<Figure[]> {
  const why = whyNoLoopDisk()
  if (why !== null)
    return [skipped('refused disks: saved work lost, wrong message, or no way on', 'cases', '<= 0', why)]
  return [...(await onTmpfs()), ...(await onExt4())]
}
