import { cpSync, mkdtempSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ErrorCode } from '../../shared/expected-error'
import { EXT4, LoopDisk } from './loop-disk'
import { run } from './shell'

/** One way for a disk to refuse, and to give in again. */
export interface Refusal {
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

/** Works in a folder of a disk of its own, with a refusal of that disk. */
type Work<T> = (where: string, folder: string, refusal: Refusal) => Promise<T>

async function inTurn<T>(refusals: readonly Refusal[], work: (refusal: Refusal) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (const refusal of refusals) done.push(await work(refusal))
  return done
}

/** On a tmpfs of 1 MB, which holds nothing else. */
export async function onTmpfs<T>(work: Work<T>): Promise<T[]> {
  const root = mkdtempSync(join(tmpdir(), 'docketline-tmpfs-'))
  run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', root)
  const remount = (readOnly: boolean): void => void run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, root)
  try {
    const refusals = [fullDisk(root), readOnlyDisk(remount), deletedFolder]
    return await inTurn(refusals, (refusal) => work('tmpfs of 1 MB', root, refusal))
  } finally {
    run('umount', root)
    rmdirSync(root)
  }
}

async function onExt4<T>(work: Work<T>): Promise<T[]> {
  const disk = new LoopDisk(EXT4)
  const remount = (readOnly: boolean): void => disk.remountReadOnly(readOnly)
  try {
    const refusals = [fullDisk(disk.path), readOnlyDisk(remount), deletedFolder, noPermission]
    return await inTurn(refusals, (refusal) => work('ext4', disk.path, refusal))
  } finally {
    disk.remove()
  }
}

/** All refusals, each on both sorts of disk where they can have it. */
export const onEachRefusal = async <T>(work: Work<T>): Promise<T[]> => [
  ...(await onTmpfs(work)),
  ...(await onExt4(work)),
]
