import type { Case } from '../model/case'
import { MS_PER_DAY, type EpochDay } from '../model/epoch-day'
import { DISPUTES, OUTCOMES } from '../model/event'
import { dateOfDay } from '../model/legal-date-move'
import { PHASES } from '../questions/life-phases'
import type { PlacedEvent } from './placed-event'
import type { PhaseBegin } from './question-phases'
import type { TimeWindow } from './time-window'

/**
 * What the timeline of a large case shows until the case is read, as bytes in two parts. The window waits for the first part alone and
 * is given the second once it has drawn: what is handed over takes milliseconds a megabyte, and most of it are texts that the first
 * picture has no room for.
 */
export interface FirstViewBytes {
  /**
   * The length of the head, the head as JSON filled up to a multiple of eight, the days on which the events begin, the days after
   * which those end that last longer than one, the positions and the lines of those that may be drawn by themselves before anybody
   * zooms, and the traits of all. Columns and positions run over all lanes of kinds, one after the other.
   */
  picture: Uint8Array
  /** The lines of all events. Before lines stands where each begins and the last ends. */
  texts: Uint8Array
}

/** What the first part begins with. */
export interface FirstViewHead {
  case: Case
  /** How many events the whole case has, and how many open questions: what the list of cases says of it. */
  events: number
  openQuestions: number
  window: TimeWindow
  /** The whole case is more than what is shown, as where routine entries are hidden. */
  isPart: boolean
  /** The day on which what is open ended when this was made. */
  keptOn: EpochDay
  /** Events in each lane, in the order of the kinds. */
  counts: readonly number[]
  /** How many events of all last longer than a day, and of how many the line is in the first part. */
  spans: number
  ahead: number
}

/** What an event is drawn from, as its line has it; the last ones are left out where they say nothing. */
export type FirstViewLine = readonly [
  id: string,
  title: string,
  /** Empty where the columns say it. */
  date: string,
  ecf: string,
  dispute: number,
  outcome: number,
  /** See `phasesIn`. */
  phases: string,
]

/** What is left out stands for. */
export const NOTHING_SAID = ['', '', '', '', 0, -1, ''] as const satisfies FirstViewLine

/** No label is drawn longer than these: one beside a point ends long before one on a bar, and dockets have titles of a page. */
const MOST_CHARS = { point: 120, span: 300 } as const

const cut = (title: string, most: number): string => (title.length > most ? `${title.slice(0, most - 1)}…` : title)

/** The line of an event in a first view; a question's says how it came along. */
export function firstViewLine({ event, start, shape }: PlacedEvent, begins: readonly PhaseBegin[]): string {
  const { id, title, date, dispute, answer, ecf } = event
  const day = dateOfDay(start / MS_PER_DAY)
  const outcome = answer === null ? -1 : OUTCOMES.indexOf(answer.outcome)
  const line = [
    id,
    cut(title, MOST_CHARS[shape]),
    date === day ? '' : date,
    ecf ?? '',
    DISPUTES.indexOf(dispute),
    outcome,
    begins.map(({ phase, day }) => `${PHASES.indexOf(phase)}:${day}`).join(' '),
  ]
  const length = line.findLastIndex((part, at) => part !== NOTHING_SAID[at]) + 1
  return JSON.stringify(line.slice(0, length))
}

/** The phases that a line tells of, by days, so that a bar can end on another day than it did when they were written. */
export function phasesIn(told: string): PhaseBegin[] {
  return told.split(' ').flatMap((one) => {
    const [rank, day] = one.split(':').map(Number)
    const phase = PHASES[rank ?? -1]
    // An interval that is open at its start begins before any day.
    return phase === undefined || day === undefined || Number.isNaN(day) ? [] : [{ phase, day }]
  })
}
