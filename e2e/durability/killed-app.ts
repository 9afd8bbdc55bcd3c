import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { nodeFileSystem } from '../../electron/store/file-system'
import { readCaseFolder } from '../../electron/store/read-case'
import { verifyCase } from '../../electron/store/verify-case'
import { launchApp, type AppDriver } from '../app-driver'
import { TimelineHands } from '../timeline-hands'
import { atLeast, atMost, remark, type Extent, type Figure } from './figure'

/** How the title of the event begins that is dragged and renamed; how it goes on says which time it was. */
const BEGINNING = 'Emergency motion for temporary'
/** A life ends within so long after some of its turns of dragging and typing, at least none and at most two; on a slow machine sooner. */
const LONGEST_MS = 1_500
const MOST_TURNS = 2
const LATEST_MS = 20_000

/** What the user was told, over all the lives of the app. */
interface Told {
  /** The highest revision that the status bar called saved. */
  rev: number
  /** Every title that stood in its field after typing, and how many of them stood when the status bar said "Saved". */
  titles: string[]
  saved: number
}

const savedRevision = (words: string): number => Number(/^Saved.*revision (\d+)/.exec(words)?.[1] ?? 0)

/** Hears whatever the status bar says from now on, as a user's eye would: at once, not when the script comes to look. */
async function listenToStatusBar(app: AppDriver, told: Told): Promise<void> {
  await app.page.exposeFunction('toldBySaveState', (words: string) => {
    told.rev = Math.max(told.rev, savedRevision(words))
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
async function savedBeyond(app: AppDriver, rev: number): Promise<number> {
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

/** Works on the case by hand and kills the app, all its processes, at a moment that nobody chose. */
async function workAndKill(app: AppDriver, told: Told): Promise<void> {
  await app.waitForSaved()
  await listenToStatusBar(app, told)
  const hands = new TimelineHands(app.page)
  await hands.goTo('June 6, 2023')
  await hands.show('Month')
  const turns = Math.floor(Math.random() * (MOST_TURNS + 1))
  const turned = new EventEmitter()
  const soon = turns === 0 ? Promise.resolve() : Promise.race([once(turned, `turn ${turns}`), wait(LATEST_MS)])
  // It ends with the app: that is the only way out of it.
  const work = dragAndType(app, told, (done) => turned.emit(`turn ${done}`)).catch((error: unknown) => error)
  const early = await Promise.race([work, soon.then(() => wait(Math.random() * LONGEST_MS))])
  if (early instanceof Error) throw early
  await app.kill()
  await work
}

/** What is wrong with the case on the disk after a kill. */
async function faultsOf(path: string, told: Told): Promise<{ broken: string[]; lost: string[] }> {
  const read = await readCaseFolder(path).catch((error: unknown) => String(error))
  if (typeof read === 'string') return { broken: [read], lost: [] }
  // A line that the kill tore was never acknowledged.
  const findings = (await verifyCase({ fs: nodeFileSystem }, path)).filter(
    ({ problem }) => !problem.includes('incomplete'),
  )
  const title = [...read.document.event.values()].find((event) => event.title.startsWith(BEGINNING))?.title
  const possible = told.titles.slice(Math.max(0, told.saved - 1))
  return {
    broken: findings.map((finding) => JSON.stringify(finding)),
    lost: [
      ...(read.rev < told.rev ? [`at revision ${read.rev} of ${told.rev}`] : []),
      ...(told.saved > 0 && !possible.includes(title ?? '') ? [`titled ${title}, not ${possible.join(' or ')}`] : []),
    ],
  }
}

async function onlyCaseIn(library: string): Promise<string> {
  for (const name of await nodeFileSystem.readdir(library)) {
    if (!name.startsWith('.') && (await nodeFileSystem.stat(join(library, name))).isDirectory())
      return join(library, name)
  }
  throw new Error('There is no case in the library')
}

/** Proof 4: the real app, killed over and over while its user drags and types; each life opens what the one before left. */
export async function killedApp({ quick }: Extent): Promise<Figure[]> {
  const wanted = quick ? 2 : 200
  const told: Told = { rev: 0, titles: [], saved: 0 }
  const sum = { kills: 0, broken: 0, lost: 0 }
  const app = await launchApp({ appFolder: process.cwd() })
  try {
    for (; sum.kills < wanted && sum.broken + sum.lost < 5; sum.kills++) {
      if (sum.kills > 0) await app.relaunch()
      await workAndKill(app, told)
      const { broken, lost } = await faultsOf(await onlyCaseIn(app.library), told)
      for (const fault of [...broken, ...lost]) remark(fault)
      sum.broken += Math.min(1, broken.length)
      sum.lost += Math.min(1, lost.length)
      if (sum.kills % 10 === 9)
        remark(`${sum.kills + 1} kills, ${told.rev} revisions, ${sum.broken} broken, ${sum.lost} lost`)
    }
  } finally {
    await app.close()
  }
  return [
    atLeast(wanted, 'app killed while its user types and drags: kills', sum.kills, 'kills'),
    atLeast(
      wanted / 2,
      'app killed while its user types and drags: revisions that it called saved',
      told.rev,
      'revisions',
    ),
    atMost(0, 'app killed while its user types and drags: cases broken', sum.broken, 'cases'),
    atMost(0, 'app killed while its user types and drags: cases without what it called saved', sum.lost, 'cases'),
  ]
}
