import { once, type EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { AppDriver } from '../app-driver'
import { TimelineHands } from '../timeline-hands'

/** How the title of the event begins that is dragged and renamed; how it goes on says which time it was. */
export const BEGINNING = 'Emergency motion for temporary'

/** What the user was told, over all the lives of the app. */
export interface Told {
  /** The highest revision that the status bar called saved. */
  rev: number
  /** Every title that stood in its field after typing, and how many of them stood when the status bar said "Saved". */
  titles: string[]
  saved: number
}

/** Hears whatever the status bar says from now on, as a user's eye would: at once, not when the script comes to look. */
async function listenToStatusBar(app: AppDriver, told: Told): Promise<void> {
  await app.page.exposeFunction('toldBySaveState', (words: string) => {
    const rev = Number(/^Saved.*revision (\d+)/.exec(words)?.[1] ?? 0)
    told.rev = Math.max(told.rev, rev)
  })
  await app.page.evaluate(() => {
    const state = document.querySelector('[data-testid="save-state"]')
    if (state === null) throw new Error('The status bar does not say what is saved')
    const tell: unknown = Reflect.get(globalThis, 'toldBySaveState')
    const say = (): unknown => (typeof tell === 'function' ? Reflect.apply(tell, null, [state.textContent]) : null)
    say()
    new MutationObserver(say).observe(state, { childList: true, characterData: true, subtree: true })
  })
}

/** Waits until the status bar calls a later revision saved, and returns that. */
export async function savedBeyond(app: Pick<AppDriver, 'page'>, rev: number): Promise<number> {
  const later = await app.page.waitForFunction(
    (before) => {
      const words = document.querySelector('[data-testid="save-state"]')?.textContent ?? ''
      const now = Number(/^Saved.*revision (\d+)/.exec(words)?.[1] ?? 0)
      return now > before ? now : null
    },
    rev,
    { polling: 20 },
  )
  return (await later.jsonValue()) ?? 0
}

/** Goes to where the event is, with an eye on the status bar. */
async function sitDown(app: AppDriver, told: Told): Promise<void> {
  await app.waitForSaved()
  await listenToStatusBar(app, told)
  const hands = new TimelineHands(app.page)
  await hands.goTo('June 6, 2023')
  await hands.show('Month')
}

/** Drags the event to and fro and types more into its title, until the app is gone; says when a turn is saved. */
async function dragAndType(app: AppDriver, told: Told, onTurn: (turns: number) => unknown): Promise<never> {
  const hands = new TimelineHands(app.page)
  const title = app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Title')
  for (let turns = 0; ;) {
    const from = await hands.placeOf(BEGINNING)
    const { left, right } = await hands.area()
    // Towards the middle, so that it never leaves the chart.
    await hands.drag(from, { x: from.x + (from.x < (left + right) / 2 ? 90 : -90), y: from.y })
    // Another event may have lain over it: that was dragged then, and its title is left alone.
    if (!(await title.isVisible()) || !(await title.inputValue()).startsWith(BEGINNING)) continue
    await title.click()
    await app.press('ControlOrMeta+End')
    // The title is saved as it is typed: with the last letter a later revision than the drag's, which is waited for first.
    const before = await savedBeyond(app, 0)
    await app.page.keyboard.type(` ${told.titles.length + 1}`)
    told.titles.push(await title.inputValue())
    await app.press('Enter')
    await savedBeyond(app, before)
    // Letters may be saved apart: the last of them is, once nothing is on its way.
    await app.waitForSaved()
    told.saved = told.titles.length
    turns += 1
    onTurn(turns)
  }
}

/** When a life of the app ends: so long after so many turns of dragging and typing. */
export interface Life {
  turns: number
  afterMs: number
}

/** On a slow machine it ends sooner than its turns are done. */
const LATEST_MS = 20_000

/** Works on the case by hand and kills the app, all its processes. `turned` tells of every turn that was done, by its name. */
export async function workAndKill(app: AppDriver, told: Told, life: Life, turned: EventEmitter): Promise<void> {
  await sitDown(app, told)
  const isDone = life.turns === 0 ? Promise.resolve() : once(turned, `turn ${life.turns}`)
  // It ends with the app: that is the only way out of it.
  const work = dragAndType(app, told, (done) => turned.emit(`turn ${done}`)).catch((error: unknown) => error)
  const end = Promise.race([isDone, wait(LATEST_MS)]).then(() => wait(life.afterMs))
  const early = await Promise.race([work, end])
  if (early instanceof Error) throw early
  await app.kill()
  await work
}
