import { rm } from 'node:fs/promises'
import { documentData } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { sameValue } from '../../shared/same-value'
import type { OpenCase } from '../../electron/store/case-library'
import { add, makeCase, stored } from '../../electron/store/testing/test-case'
import { TestWorld } from '../../electron/store/testing/test-world'
import type { Fault } from '../../electron/store/testing/watched-file-system'
import { atLeast, atMost, remark, type Figure } from './figure'

const FAULTS: Fault[] = ['EIO', 'ENOSPC', 'EPERM'].flatMap((code) => [
  { when: 'before', code },
  { when: 'after', code },
])

interface Tally {
  failed: number
  wrong: string[]
}

const isSentence = (error: unknown): boolean => error instanceof ExpectedError && error.message.endsWith('.')

/** Fails the nth call of one piece of work. Returns false once it has no nth call. */
async function failNth(world: TestWorld, n: number, fault: Fault, kind: 'commit' | 'snapshot', tally: Tally) {
  const ports = world.start()
  const path = await makeCase(world, 2, ports)
  const open = await world.open(ports, path)
  await add(open, 'first')
  if (kind === 'snapshot') await open.flush()
  if (kind === 'snapshot') await add(open, 'second')
  const work = (): Promise<unknown> => (kind === 'commit' ? add(open, 'second') : open.flush())
  let calls = 0
  world.judge = () => (++calls === n ? fault : null)
  const error: unknown = await work().then(
    () => null,
    (reason: unknown) => reason,
  )
  world.judge = null
  const wrong = await whatIsWrong(path, open, error, kind, work)
  if (wrong !== null) tally.wrong.push(`${kind}, call ${n}, ${fault?.code}: ${wrong}`)
  if (calls >= n) tally.failed++
  await open.close()
  await rm(path, { recursive: true })
  return calls >= n
}

/** The old state or the new must be on the disk, the error said, and the same work done again must succeed. */
async function whatIsWrong(
  path: string,
  open: OpenCase,
  error: unknown,
  kind: 'commit' | 'snapshot',
  again: () => Promise<unknown>,
): Promise<string | null> {
  if (error !== null && !isSentence(error)) return 'the error is not one for people'
  const { rev } = await stored(path)
  const allowed = kind === 'commit' ? [2, 3] : [3]
  if (!allowed.includes(rev)) return `revision ${rev} is on the disk`
  if (error !== null) await again()
  const now = await stored(path)
  return now.rev === 3 && sameValue(now.data, documentData(open.document)) ? null : 'the next save did not work'
}

/** Proof 1: each call of a commit and of a snapshot fails, once before it is done and once after. */
export async function failingCalls(): Promise<Figure[]> {
  const tally: Tally = { failed: 0, wrong: [] }
  const world = new TestWorld()
  try {
    for (const kind of ['commit', 'snapshot'] as const) {
      for (const fault of FAULTS) for (let n = 1; await failNth(world, n, fault, kind, tally); n++);
    }
  } finally {
    world.remove()
  }
  for (const wrong of tally.wrong) remark(wrong)
  return [
    atLeast(100, 'failing calls: calls of a commit and a snapshot made to fail', tally.failed, 'calls'),
    atMost(
      0,
      'failing calls: neither old state nor new, no error shown, or next save failed',
      tally.wrong.length,
      'calls',
    ),
  ]
}
