import type { BenchApp } from './bench-app'
import { measureKeys, type Keystroke } from './keystrokes'

/** Renames the row in hand in the table. Returns the milliseconds from Enter to "Saved", which is said only of what the disk has. */
async function renameRow({ page }: BenchApp): Promise<number> {
  await page.keyboard.press('F2')
  await page.keyboard.type(`Renamed ${Math.random()}`)
  await page.evaluate(() => {
    Reflect.set(globalThis, 'benchSaved', null)
    let pressed = NaN
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true })
    const state = document.querySelector('[data-testid="save-state"]')
    if (state === null) throw new Error('The status bar does not say what is saved')
    const before = state.textContent
    const observer = new MutationObserver(() => {
      if (!state.textContent?.startsWith('Saved') || state.textContent === before) return
      observer.disconnect()
      Reflect.set(globalThis, 'benchSaved', performance.now() - pressed)
    })
    observer.observe(state, { childList: true, characterData: true, subtree: true })
  })
  await page.keyboard.press('Enter')
  const saved = await page.waitForFunction(() => Reflect.get(globalThis, 'benchSaved') as number | null)
  return (await saved.jsonValue()) ?? NaN
}

const rowsOf = ({ page }: BenchApp) => page.getByRole('grid', { name: 'Chronology' }).locator('[data-index]')

/** Edits titles one after another. A warm-up first: the very first save of a case opens its history. */
export async function measureTitleEdits(app: BenchApp, times: number): Promise<number[]> {
  await rowsOf(app).nth(2).click()
  await renameRow(app)
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    await app.page.waitForTimeout(100)
    taken.push(await renameRow(app))
  }
  return taken
}

/** What was done, and the longest that the window was busy at a stretch meanwhile, in milliseconds; under 50 none is told, which is 0. */
export async function longestTask<T>(
  { page }: BenchApp,
  work: () => Promise<T>,
): Promise<{ done: T; longest: number }> {
  await page.evaluate(() => {
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    Reflect.set(globalThis, 'benchTasks', tasks)
  })
  const done = await work()
  await page.waitForTimeout(300)
  const longest = await page.evaluate(() => Math.max(0, ...(Reflect.get(globalThis, 'benchTasks') as number[])))
  return { done, longest }
}

/** Types into the title of the selected event, in the inspector: every letter is an edit of the case, and measured until it is painted. */
export async function typeTitle(app: BenchApp): Promise<Keystroke[]> {
  await rowsOf(app).nth(2).click()
  const title = app.page.getByRole('region', { name: 'Inspector' }).getByRole('textbox', { name: 'Title' })
  await title.focus()
  const keys = 'Typed at fifty thousand'.split('').map((letter) => (letter === ' ' ? 'Space' : letter))
  return measureKeys(app, keys, 30)
}
