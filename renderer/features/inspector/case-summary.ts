import type { CaseDocument } from '../../../shared/document'
import type { EpochDay } from '../../../shared/model/epoch-day'
import { questionStatus, type CaseEvent, type EventKind } from '../../../shared/model/event'
import {
  firstDay,
  lastDay,
  parsed,
  writeLegalDate,
  type DatePoint,
  type LegalDate,
} from '../../../shared/model/legal-date'
import { sortedEvents } from '../../../shared/chronological-order'
import { remember } from '../../store/remember'

export interface CaseSummary {
  /** First and last point in time that any event names, each as precise as it is known; null in a case without dates. */
  range: { first: LegalDate; last: LegalDate } | null
  counts: Readonly<Record<EventKind, number>>
  undated: number
  /** In chronological order. */
  openQuestions: readonly CaseEvent[]
}

/** The points a date names, one or two: an open end names none. */
function pointsOf(date: LegalDate): DatePoint[] {
  const value = parsed(date)
  return value.kind === 'point' ? [value.point] : [value.from, value.to].filter((point) => point !== null)
}

const asDate = (point: DatePoint): LegalDate => writeLegalDate({ kind: 'point', point })

function rangeOf(events: readonly CaseEvent[]): CaseSummary['range'] {
  let first: { point: DatePoint; day: EpochDay } | null = null
  let last: { point: DatePoint; day: EpochDay } | null = null
  // Fifty thousand events lie on some thousand days.
  for (const date of new Set(events.map((event) => event.date))) {
    for (const point of date === null ? [] : pointsOf(date)) {
      const [begins, ends] = [firstDay(point), lastDay(point)]
      if (first === null || begins < first.day) first = { point, day: begins }
      if (last === null || ends > last.day) last = { point, day: ends }
    }
  }
  return first === null || last === null ? null : { first: asDate(first.point), last: asDate(last.point) }
}

/** What the inspector tells of a case while nothing is selected. */
export const caseSummary = remember((table: CaseDocument['event']): CaseSummary => {
  const events = sortedEvents(table)
  const counts: Record<EventKind, number> = { question: 0, filing: 0, order: 0, hearing: 0, context: 0 }
  for (const { kind } of events) counts[kind] += 1
  return {
    range: rangeOf(events),
    counts,
    undated: events.filter(({ date }) => date === null).length,
    openQuestions: events.filter((event) => questionStatus(event) === 'open'),
  }
})
