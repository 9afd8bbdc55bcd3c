import type { Case } from '../model/case'
import type { EpochDay } from '../model/epoch-day'
import { DISPUTES, OUTCOMES } from '../model/event'
import type { PlacedEvent } from './placed-event'
import type { TimeWindow } from './time-window'

/**
 * What the timeline of a large case shows until the case is read, as bytes: the length of the head, the head as JSON filled up to a
 * multiple of eight, the columns of the lanes of kinds, and a line for each of their events.
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

/** What an event is drawn from, as its line has it; the last ones are left out where they say nothing. */
export type FirstViewLine = readonly [
  id: string,
  title: string,
  date: string,
  dispute: number,
  outcome: number,
  ecf: string,
  phases: string,
]

/** No label is drawn longer. */
const LABEL = 300

/** The line of an event in a first view. */
export function firstViewLine({ event, phases }: PlacedEvent): string {
  const { id, title, date, dispute, answer, ecf } = event
  const outcome = answer === null ? -1 : OUTCOMES.indexOf(answer.outcome)
  const line: (string | number)[] = [id, title.slice(0, LABEL), date ?? '']
  const isPlain = dispute === 'undisputed' && outcome < 0 && ecf === null && phases === ''
  if (!isPlain) line.push(DISPUTES.indexOf(dispute), outcome, ecf ?? '', phases)
  return JSON.stringify(line)
}
