import type { Plan } from './bench-plan'
import { ASKING_WORKS, BULK_WORKS } from './bulk'
import { LINES_PAN } from './lines'
import { longestOf, NEVER_OPENED, OPENED_BEFORE } from './opening'
import type { Report } from './report'

const PLAIN_SIZE = 5_000

const MOVES = ['pan, whole case', 'pan, one year', 'pan, 30 days', 'mouse drag', 'wheel zoom'] as const

/** The figures that must hold, from what was measured. What was not measured has none. */
export function addFigures({ sizes, slack }: Plan, report: Report): void {
  const small = sizes[0] ?? 0
  const large = sizes.at(-1) ?? 0
  for (const opening of [OPENED_BEFORE, NEVER_OPENED]) {
    report.growth(opening, small, large, 2 * slack)
    report.besidePlain(opening, PLAIN_SIZE, PLAIN_SIZE, 0.5, 'open case to timeline painted')
  }
  for (const move of MOVES) report.growth(move, small, large, 1.4 * slack)
  report.besidePlain('pan, whole case', large, PLAIN_SIZE, 1 / 15)
  addLines(sizes, report)
  // What depends on the machine is not asked where shape alone is.
  if (slack === 1) {
    addLateFrames(small, large, report)
    addMilliseconds(large, report)
    addCrowd(large, report)
  }
  report.growth('search keystroke to results painted', small, large, 3 * slack)
  report.growth('table scroll', small, large, 1.3 * slack)
  report.growth('edit a title, acknowledged', small, large, 2 * slack)
  addMemory(small, large, report)
  addStart(report)
}

/** Lines between events are led once and then move with the chart. */
function addLines(sizes: readonly number[], report: Report): void {
  for (const events of sizes) {
    const [none, many] = ['pan, whole case', LINES_PAN].map((work) => report.medianOf(work, events))
    if (none != null && many != null)
      report.atMost(1.4, `${LINES_PAN}, against none, ${events} events`, many / none, 'times')
  }
}

/** At most one late frame in twenty more than with the small case. */
function addLateFrames(small: number, large: number, report: Report): void {
  for (const move of MOVES) {
    const [few, many] = [small, large].map((events) => report.medianOf(`${move}: late frames`, events))
    if (few == null || many == null) continue
    report.atMost(0.05, `${move}: late frames, ${large} more than ${small} events`, many - few, 'of all')
  }
}

/** What a person must not feel, whatever the small case costs. */
function addMilliseconds(large: number, report: Report): void {
  for (const [work, most] of [
    [longestOf(NEVER_OPENED), 50],
    [longestOf(OPENED_BEFORE), 50],
    ['search keystroke to results painted', 16],
    ['longest task while typing a title', 50],
    ['key to painted letter of a title, the slowest', 50],
    ['mouse move to painted date tip, the slowest', 50],
  ] as const) {
    report.atMost(most, `${work}, ${large} events`, report.medianOf(work, large), 'ms')
  }
}

/** What is asked of all events is answered before one would call it slow, what is done to all of them within a second; neither holds the window up. */
function addCrowd(large: number, report: Report): void {
  for (const [works, most] of [
    [ASKING_WORKS, 100],
    [BULK_WORKS, 1000],
  ] as const) {
    for (const work of works) {
      report.atMost(most, `${work}, painted, ${large} events`, report.medianOf(`${work}, painted`, large), 'ms')
      const longest = report.medianOf(`${work}, longest task`, large)
      report.atMost(50, `${work}, longest task, ${large} events`, longest, 'ms')
    }
  }
}

function addMemory(small: number, large: number, report: Report): void {
  const [few, many] = [small, large].map((events) => report.medianOf('memory of the window', events))
  if (few != null && many != null)
    report.atMost(200, `memory of the window, ${large} more than ${small} events`, many - few, 'MB')
}

function addStart(report: Report): void {
  const ours = report.medianOf('start to painted', null)
  const empty = report.medianOf('start to painted', null, 'empty window')
  if (ours !== null && empty !== null)
    report.atMost(1.6, 'start to sample painted, against an empty window', ours / empty, 'times')
}
