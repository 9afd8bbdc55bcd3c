import type { BenchApp } from './bench-app'
import { titleOf } from './bench-case'
import { whenIdle } from './main-thread'

export const CHART = '.dk-chart .vis-panel.vis-center'

/** How much of the case the timeline shows, and the key that shows it. */
export const VIEWS = { 'whole case': 'ControlOrMeta+0', 'one year': 'y', '30 days': 'm' } as const
export type View = keyof typeof VIEWS

const LONGEST_MS = 120_000

/** Goes to the list of cases and waits until the row of one can be opened. */
async function showList(app: BenchApp, events: number): Promise<void> {
  await app.page.keyboard.press('ControlOrMeta+O')
  await app.page.getByText(titleOf(events), { exact: true }).waitFor({ timeout: LONGEST_MS })
  await whenIdle(app)
}

/** Milliseconds from the double click to the frame in which the timeline is painted, and to the one with everything around it. */
export interface Opening {
  timelineMs: number
  wholeMs: number
}

/** Opens a case from the list; `meanwhile` is done once the list is there. */
export async function openCase(
  app: BenchApp,
  events: number,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<Opening> {
  await showList(app, events)
  await meanwhile()
  await app.page.evaluate(watchOpening, LONGEST_MS)
  await app.page.getByText(titleOf(events), { exact: true }).dblclick()
  return app.page.evaluate(() => Reflect.get(globalThis, 'benchOpening') as Promise<Opening>)
}

/** In the page: notes when it is double clicked, and promises when the case was on screen. It looks at nothing: to look is to disturb. */
function watchOpening(longestMs: number): void {
  performance.clearMarks()
  let clicked = NaN
  addEventListener('dblclick', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true })
  const since = (mark: string): number => (performance.getEntriesByName(mark).at(0)?.startTime ?? NaN) - clicked
  const opening = new Promise<Opening>((resolve, reject) => {
    setTimeout(() => reject(new Error('The case does not come on screen')), longestMs)
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('case-painted').length === 0) return
      observer.disconnect()
      resolve({ timelineMs: since('timeline-painted'), wholeMs: since('case-painted') })
    })
    observer.observe({ type: 'mark' })
  })
  opening.catch(() => undefined)
  Reflect.set(globalThis, 'benchOpening', opening)
}

/** Shows a stretch of the case in the middle of it, and waits until nothing moves. */
export async function showView(app: BenchApp, view: View): Promise<void> {
  const timeline = app.page.getByRole('application', { name: /Events on the timeline/ })
  await timeline.focus()
  await app.page.keyboard.press(VIEWS['whole case'])
  await app.page.waitForTimeout(400)
  await app.page.keyboard.press(VIEWS[view])
  await app.page.waitForTimeout(400)
  await whenIdle(app)
}
