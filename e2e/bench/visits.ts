import type { Answer } from './answers'
import { inTemporaryFolder, launchDocketline, type BenchApp } from './bench-app'
import { benchDocument, writeBenchCase } from './bench-case'
import type { Plan } from './bench-plan'
import { measureAsking, measureBulk, type CrowdWork } from './bulk'
import { CHART, showView, VIEWS, type View } from './case-on-screen'
import { measureDrag } from './dragging'
import { longestTask, measureTitleEdits, typeTitle } from './editing'
import type { Keystroke } from './keystrokes'
import { LINES_PAN, mostLinked, showLines } from './lines'
import { whenIdle, type Motion } from './main-thread'
import { windowMemory } from './memory'
import { panByDrag, panByWheel, zoomByWheel } from './motion'
import type { Report } from './report'
import { measureSearch } from './search'
import { scrollTable } from './table'

/** Values by what was done and at which size, until all rounds are through. */
export class Gathered {
  private readonly values = new Map<string, { work: string; events: number; unit: string; values: number[] }>()

  add(work: string, events: number, unit: string, ...values: readonly number[]): void {
    const key = `${work} ${events}`
    const known = this.values.get(key)
    if (known) known.values.push(...values)
    else this.values.set(key, { work, events, unit, values: [...values] })
  }

  addMotion(work: string, events: number, { mainMs, p95, missed }: Motion): void {
    this.add(work, events, 'ms a frame', mainMs)
    this.add(`${work}: 95 of 100 frames within`, events, 'ms', p95)
    this.add(`${work}: late frames`, events, 'of all', missed)
  }

  into(report: Report): void {
    for (const { work, events, unit, values } of this.values.values()) report.add(work, events, unit, values)
  }
}

async function measureMoving(app: BenchApp, events: number, gathered: Gathered): Promise<void> {
  for (const view of Object.keys(VIEWS) as View[]) {
    await showView(app, view)
    for (let time = 0; time < 2; time += 1) gathered.addMotion(`pan, ${view}`, events, await panByWheel(app, CHART))
    if (view !== 'whole case') continue
    gathered.addMotion('mouse drag', events, await panByDrag(app, CHART))
    await showView(app, view)
    gathered.addMotion('wheel zoom', events, await zoomByWheel(app, CHART))
  }
  await measureLines(app, events, gathered)
}

/** The same pan with the lines of the event that most others are linked to. */
async function measureLines(app: BenchApp, events: number, gathered: Gathered): Promise<void> {
  const { title, links } = mostLinked(benchDocument(events))
  if (links === 0) return
  await showLines(app, title)
  await showView(app, 'whole case')
  for (let time = 0; time < 2; time += 1) gathered.addMotion(LINES_PAN, events, await panByWheel(app, CHART))
}

const worst = (strokes: readonly Keystroke[]): number => Math.max(...strokes.map(({ wallMs }) => wallMs))

/** What a person sees under the hands: the letter typed, and the date of the event that is dragged. */
async function measureFeel(app: BenchApp, events: number, gathered: Gathered): Promise<void> {
  const typed = await longestTask(app, () => typeTitle(app))
  gathered.add('longest task while typing a title', events, 'ms', typed.longest)
  gathered.add('key to painted letter of a title, the slowest', events, 'ms', worst(typed.done))
  await app.page.keyboard.press('Escape')
  await showView(app, '30 days')
  gathered.add('mouse move to painted date tip, the slowest', events, 'ms', worst(await measureDrag(app)))
}

async function measureCase(app: BenchApp, events: number, plan: Plan, gathered: Gathered): Promise<void> {
  const { works } = plan
  await whenIdle(app, 60_000)
  if (works.has('memory')) gathered.add('memory of the window', events, 'MB', await windowMemory(app))
  if (works.has('moving')) await measureMoving(app, events, gathered)
  if (works.has('table')) {
    for (let time = 0; time < 3; time += 1) gathered.addMotion('table scroll', events, await scrollTable(app))
  }
  if (works.has('search')) {
    const strokes = await measureSearch(app)
    gathered.add('search keystroke to results painted', events, 'ms', ...strokes.map(({ workMs }) => workMs))
    gathered.add('search keystroke, with the wait for the screen', events, 'ms', ...strokes.map(({ wallMs }) => wallMs))
  }
  if (works.has('editing')) {
    gathered.add('edit a title, acknowledged', events, 'ms', ...(await measureTitleEdits(app, plan.edits)))
    await measureFeel(app, events, gathered)
  }
  if (works.has('bulk')) await measureCrowd(app, events, gathered)
}

/** What is asked of all events, then what is done to all of them: deleting and taking that back comes last. */
async function measureCrowd(app: BenchApp, events: number, gathered: Gathered): Promise<void> {
  const note = (work: CrowdWork, { paintedMs, longestMs }: Answer): void => {
    gathered.add(`${work}, painted`, events, 'ms', paintedMs)
    gathered.add(`${work}, longest task`, events, 'ms', longestMs)
  }
  await measureAsking(app, note)
  await measureBulk(app, events, note)
}

/** Starts the app on a library of one case of each size, in turn and round after round, and measures all that is done to an open case. */
export async function visitCases(plan: Plan, report: Report): Promise<void> {
  const gathered = new Gathered()
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const events of plan.sizes) {
      await inTemporaryFolder(async (folder) => {
        await writeBenchCase(`${folder}/library`, events)
        const app = await launchDocketline(`${folder}/library`, `${folder}/profile`)
        try {
          await measureCase(app, events, plan, gathered)
        } finally {
          await app.close()
        }
      })
    }
  }
  gathered.into(report)
}
