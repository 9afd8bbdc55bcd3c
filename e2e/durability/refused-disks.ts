import { rmSync } from 'node:fs'
import { documentData } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import type { Patch } from '../../shared/patch'
import { sameValue } from '../../shared/same-value'
import { adding, anEvent } from '../../shared/testing/test-document'
import type { OpenCase } from '../../electron/store/case-library'
import { openCase } from '../../electron/store/open-case'
import { nodePorts } from '../../electron/store/store-ports'
import { lonePlace } from '../../electron/store/testing/lone-place'
import { add, commit, stored } from '../../electron/store/testing/test-case'
import { atMost, remark, skipped, type Figure } from './figure'
import { whyNoLoopDisk } from './loop-disk'
import { onEachRefusal, type Refusal } from './refusals'
import { reasonOf } from './shell'
import { makeCase } from './written-case'

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

/** Proof 6: a disk that is full, read-only or gone, or refuses permission, under a case that is open. */
export async function refusedDisks(): Promise<Figure[]> {
  const why = whyNoLoopDisk()
  if (why !== null)
    return [skipped('refused disks: saved work lost, wrong message, or no way on', 'cases', '<= 0', why)]
  return onEachRefusal(figureOf)
}
