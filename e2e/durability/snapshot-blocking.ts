import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { openCase } from '../../electron/store/open-case'
import { nodePorts } from '../../electron/store/store-ports'
import { lonePlace } from '../../electron/store/testing/lone-place'
import { add } from '../../electron/store/testing/test-case'
import { atMost, remark, type Figure } from './figure'
import type { Extent } from './run-options'
import { makeCase } from './written-case'

/** Milliseconds of processor time that this process has taken so far, with those of its helping threads. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * The most work between two turns of the event loop while something was done, in milliseconds of processor time: that of the
 * helping threads counts against it, and a machine that is busy with something else does not.
 */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  const watch = { isOn: true }
  const done = work().finally(() => (watch.isOn = false))
  let longest = 0
  for (let before = processorMs(); watch.isOn;) {
    await turn()
    const now = processorMs()
    longest = Math.max(longest, now - before)
    before = now
  }
  await done
  return longest
}

/** How long the process that answers the window is held up while it writes a large `case.json`. */
export async function snapshotBlocking({ quick }: Extent): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docketline-blocking-'))
  try {
    const open = await openCase(nodePorts('0.1.0'), lonePlace(await makeCase(folder, 'case', 50_000)))
    const longest: number[] = []
    for (let n = 0; n < (quick ? 3 : 10); n++) {
      await add(open, `new-${n}`)
      longest.push(await longestBlock(() => open.flush()))
    }
    await open.close()
    remark(`blocked at the longest, in each snapshot: ${longest.map((ms) => ms.toFixed(1)).join(', ')} ms`)
    const worst = Math.round(Math.max(...longest) * 10) / 10
    return [atMost(50, 'snapshot of 50,000 events: longest that it holds up the event loop', worst, 'ms')]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
