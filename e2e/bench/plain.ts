import type { Page } from '@playwright/test'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import { inTemporaryFolder, launchShell } from './bench-app'
import { benchDocument } from './bench-case'
import { measureMotion, whenIdle } from './main-thread'
import type { Report } from './report'
import { plainItems } from './shell/plain-items'

interface PlainPage {
  show(items: readonly unknown[], axis: Axis): void
  pan(frames: number, px: number): Promise<void>
}

type Axis = 'top' | 'bottom'

const ARRANGED = [
  ['top', 'plain vis-timeline'],
  ['bottom', 'plain vis-timeline, axis below'],
] as const

/** Fewer frames than of Docketline: one of them takes a fifth of a second. */
const FRAMES = 24
const STEP_PX = 13

/**
 * Plain vis-timeline with the same events in the same lanes, the axis above them as Docketline has it; beside it, for whoever compares,
 * with the axis below, as vis-timeline has it of itself: then the lane in view is the last and has fewest events. A fresh window each,
 * since it does not let go of what it was given.
 */
export async function measurePlain(
  shell: string,
  sizes: readonly number[],
  rounds: number,
  report: Report,
): Promise<void> {
  for (const events of sizes) {
    const items = plainItems(benchDocument(events), Math.floor(Date.now() / MS_PER_DAY))
    for (const [axis, by] of ARRANGED) {
      const opened: number[] = []
      const panned: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        const seen = await inTemporaryFolder((profile) => openAndPan(shell, profile, items, axis))
        opened.push(seen.opened)
        panned.push(seen.panned)
      }
      report.add('open case to timeline painted', events, 'ms', opened, by)
      report.add('pan, whole case', events, 'ms a frame', panned, by)
    }
  }
}

async function openAndPan(
  shell: string,
  profile: string,
  items: readonly unknown[],
  axis: Axis,
): Promise<{ opened: number; panned: number }> {
  const app = await launchShell(shell, 'plain', profile)
  try {
    const opened = await show(app.page, items, axis)
    await whenIdle(app)
    const pan = (): Promise<void> =>
      app.page.evaluate(({ frames, px }) => (Reflect.get(globalThis, 'plain') as PlainPage).pan(frames, px), {
        frames: FRAMES,
        px: STEP_PX,
      })
    return { opened, panned: (await measureMotion(app, pan)).mainMs }
  } finally {
    await app.close()
  }
}

async function show(page: Page, items: readonly unknown[], axis: Axis): Promise<number> {
  await page.evaluate((given) => Reflect.set(globalThis, 'benchItems', given), items)
  const begun = await page.evaluate((axis) => {
    const begun = performance.now()
    ;(Reflect.get(globalThis, 'plain') as PlainPage).show(Reflect.get(globalThis, 'benchItems') as unknown[], axis)
    return begun
  }, axis)
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('timeline-painted').at(0)?.startTime,
    undefined,
    { timeout: 120_000 },
  )
  return ((await painted.jsonValue()) ?? NaN) - begun
}
