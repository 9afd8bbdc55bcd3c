import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openCase } from '../../electron/store/open-case'
import { nodePorts } from '../../electron/store/store-ports'
import { lonePlace } from '../../electron/store/testing/lone-place'
import { add } from '../../electron/store/testing/test-case'
import type { OpenCase } from '../../electron/store/case-library'
import { atMost, type Figure } from './figure'
import type { Extent } from './run-options'
import { makeCase } from './written-case'

const SIZES = [300, 50_000] as const

/** How long a commit took to be acknowledged, in milliseconds. */
async function timed(open: OpenCase, id: string): Promise<number> {
  const start = performance.now()
  await add(open, id)
  return performance.now() - start
}

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Infinity

/** A commit costs what it changes: on a large case and a small one in turn, so that both see the same disk. */
export async function commitCost({ quick }: Extent): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docketline-cost-'))
  try {
    const [small, large] = await Promise.all(
      SIZES.map(async (events) =>
        openCase(nodePorts('0.1.0'), lonePlace(await makeCase(folder, `of-${events}`, events))),
      ),
    )
    if (small === undefined || large === undefined) throw new Error('a case is missing')
    const times: [number[], number[]] = [[], []]
    for (let n = 0; n < (quick ? 100 : 500); n++) {
      times[0].push(await timed(small, `small-${n}`))
      times[1].push(await timed(large, `large-${n}`))
    }
    await small.close()
    await large.close()
    const ratio = Math.round((p95(times[1]) / p95(times[0])) * 100) / 100
    return [atMost(2, 'commit: p95 of the acknowledgement at 50,000 events over that at 300', ratio, 'times')]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
