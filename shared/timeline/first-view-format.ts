import type { Case } from '../model/case'
import { MS_PER_DAY, type EpochDay } from '../model/epoch-day'
import { DISPUTES, OUTCOMES } from '../model/event'
import { dateOfDay } from '../model/legal-date-move'
import type { PlacedEvent } from './placed-event'
import type { TimeWindow } from './time-window'

/**
 * What the timeline of a large case shows until the case is read, as bytes: the length of the head, the head as JSON filled up to a
 * multiple of eight, the columns of the lanes of kinds with days for times, and a line for each of their events.
 */
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
  /** Positions, counted over all lanes, of events that last until today. */
  lasting: readonly number[]
}

/**
 * What an event is drawn from, as its line has it; the last ones are left out where they say nothing. The date is left empty where the
 * columns say it: the bytes are what the window waits for.
 */
export type FirstViewLine = readonly [
  id: string,
  title: string,
  date: string,
  ecf: string,
  dispute: number,
  outcome: number,
  phases: string,
]

/** What is left out stands for. */
export const NOTHING_SAID = ['', '', '', '', 0, -1, ''] as const satisfies FirstViewLine

/** No label is drawn longer than these: one beside a point ends long before one on a bar, and dockets have titles of a page. */
const MOST_CHARS = { point: 120, span: 300 } as const

const cut = (title: string, most: number): string => (title.length > most ? `${title.slice(0, most - 1)}…` : title)

/** The line of an event in a first view. */
export function firstViewLine({ event, start, shape, phases }: PlacedEvent): string {
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
    phases,
  ]
  const length = line.findLastIndex((part, at) => part !== NOTHING_SAID[at]) + 1
  return JSON.stringify(line.slice(0, length))
}
