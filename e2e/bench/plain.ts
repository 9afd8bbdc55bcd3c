import type { Page } from '@playwright/test'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import { inTemporaryFolder, launchShell } from './bench-app'
import { benchDocument } from './bench-case'
import { measureMotion, whenIdle } from './main-thread'
import type { Report } from './report'
import { plainItems } from './shell/plain-items'

interface PlainPage {
  show(items: readonly unknown[]): void
  pan(frames: number, px: number): Promise<void>
}

/** Fewer frames than of Docketline: one of them takes a fifth of a second. */
const FRAMES = 24
const STEP_PX = 13

/** Plain vis-timeline with the same events: a fresh window each, since it does not let go of what it was given. */
export async function measurePlain(
  shell: string,
  sizes: readonly number[],
  rounds: number,
  report: Report,
): Promise<void> {
  for (const events of sizes) {
    const items = plainItems(benchDocument(events), Math.floor(Date.now() / MS_PER_DAY))
    const opened: number[] = []
    const panned: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await inTemporaryFolder(async (profile) => {
        const app = await launchShell(shell, 'plain', profile)
        try {
          opened.push(await show(app.page, items))
          await whenIdle(app)
          const pan = (): Promise<void> =>
            app.page.evaluate(({ frames, px }) => (Reflect.get(globalThis, 'plain') as PlainPage).pan(frames, px), {
              frames: FRAMES,
              px: STEP_PX,
            })
          panned.push((await measureMotion(app, pan)).mainMs)
        } finally {
          await app.close()
        }
      })
    }
    report.add('open case to timeline painted', events, 'ms', opened, 'plain vis-timeline')
    report.add('pan, whole case', events, 'ms a frame', panned, 'plain vis-timeline')
  }
}

async function show(page: Page, items: readonly unknown[]): Promise<number> {
  await page.evaluate((given) => Reflect.set(globalThis, 'benchItems', given), items)
  const begun = await page.evaluate(() => {
    const begun = performance.now()
    ;(Reflect.get(globalThis, 'plain') as PlainPage).show(Reflect.get(globalThis, 'benchItems') as unknown[])
    return begun
  })
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('timeline-painted').at(0)?.startTime,
    undefined,
    { timeout: 120_000 },
  )
  return ((await painted.jsonValue()) ?? NaN) - begun
}
