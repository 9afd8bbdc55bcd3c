import { cp, rm } from 'node:fs/promises'
import { inTemporaryFolder, launchDocketline, type BenchApp } from './bench-app'
import { caseFolder, writeBenchCase } from './bench-case'
import type { Plan } from './bench-plan'
import { openCase } from './case-on-screen'
import { longestTask } from './editing'
import { whenIdle } from './main-thread'
import type { Report } from './report'
import { Gathered } from './visits'

const OPENING = 'open case to timeline painted'
/** Copied into the library from elsewhere, seen in the list, and opened for the first time: nothing came with it but the case. */
export const NEVER_OPENED = `${OPENING}, never opened here`
/** Opened once more, after another case. */
export const OPENED_BEFORE = `${OPENING}, opened here before`
/**
 * Replaced by another program while the list was on screen: nothing that is known of the case holds any more. Measured and told, with no
 * limit: to parse the 41.6 MB of 50,000 events alone takes longer than the whole opening of 300 may grow by, and to show what was not
 * checked could show dates that are not the case's.
 */
const CHANGED_SINCE = `${OPENING}, replaced on the disk since it was listed`
/** From the double click until everything around the timeline is painted too, and the case can be changed. */
const WHOLE = 'until the whole case is on screen'
/** The longest that the window was busy at a stretch meanwhile. */
export const longestOf = (work: string): string => `${work}: longest task until the whole case is on screen`

/** The events of a case that is opened in between, so that no case is still held when it is opened again. */
const BETWEEN = 20

interface Bench {
  app: BenchApp
  library: string
  elsewhere: string
  gathered: Gathered
}

/** Opens a case from the list after another one. */
async function openOnce(
  { app, gathered }: Bench,
  work: string,
  events: number,
  counts: boolean,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const { done, longest } = await longestTask(app, () => openCase(app, events, meanwhile))
  // What is made of the case off the path of its opening does not fall into the next.
  await whenIdle(app, 60_000)
  await openCase(app, BETWEEN)
  if (!counts) return
  gathered.add(work, events, 'ms', done.timelineMs)
  gathered.add(`${work}, ${WHOLE}`, events, 'ms', done.wholeMs)
  gathered.add(longestOf(work), events, 'ms', longest)
}

/** Puts the case into the library as another program does that copies it there. */
async function copyIn({ library, elsewhere }: Bench, events: number): Promise<void> {
  await rm(caseFolder(library, events), { recursive: true, force: true })
  await cp(caseFolder(elsewhere, events), caseFolder(library, events), { recursive: true })
}

async function measureSize(bench: Bench, events: number, counts: boolean): Promise<void> {
  await copyIn(bench, events)
  await openOnce(bench, NEVER_OPENED, events, counts)
  await openOnce(bench, OPENED_BEFORE, events, counts)
}

/** The smallest and the largest. */
const endsOf = (sizes: readonly number[]): readonly number[] => [...new Set([...sizes.slice(0, 1), ...sizes.slice(-1)])]

/** Opens the cases of a library one after another, round after round; a first round warms up and does not count. */
export async function measureOpening({ sizes, openings }: Plan, report: Report): Promise<void> {
  const gathered = new Gathered()
  await inTemporaryFolder(async (folder) => {
    const [library, elsewhere] = [`${folder}/library`, `${folder}/elsewhere`]
    for (const events of sizes) await writeBenchCase(elsewhere, events)
    await writeBenchCase(library, BETWEEN)
    const app = await launchDocketline(library, `${folder}/profile`)
    try {
      for (let round = 0; round <= openings; round += 1) {
        const bench = { app, library, elsewhere, gathered }
        for (const events of sizes) await measureSize(bench, events, round > 0)
        for (const events of endsOf(sizes))
          await openOnce(bench, CHANGED_SINCE, events, round > 0, () => copyIn(bench, events))
      }
    } finally {
      await app.close()
    }
  })
  gathered.into(report)
}
