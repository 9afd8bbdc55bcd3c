import { MS_PER_DAY, type EpochDay } from '../model/epoch-day'
import type { CaseEvent } from '../model/event'
import { firstDay, isUncertain, lastDay, parsed, type DatePoint, type LegalDate } from '../model/legal-date'

/** Where an event stands on the axis, in UTC milliseconds at midnight; `end` is the midnight after its last day. */
export interface PlacedEvent {
  event: CaseEvent
  start: number
  end: number
  /** A `point` names one certain day; a `span` is drawn over all of its days. */
  shape: 'point' | 'span'
  certainty: 'exact' | 'uncertain'
  /** An end of an interval that is not known yet: a question still open, or "before June 2023". */
  open: 'none' | 'start' | 'end'
  /** Parts of the span, from 0 to 1, in which its start and its end may lie: drawn with soft, hatched edges. */
  softStart: number
  softEnd: number
  /** How far a question had come when, as a CSS image along its bar; empty for anything else. */
  phases: string
}

/** How many days before its end a date with no start is drawn. */
const UNKNOWN_START_DAYS = 90

function bounds(
  date: LegalDate,
  today: EpochDay,
): { first: EpochDay; last: EpochDay; from: DatePoint | null; to: DatePoint | null } {
  const value = parsed(date)
  const from = value.kind === 'point' ? value.point : value.from
  const to = value.kind === 'point' ? value.point : value.to
  const last = to === null ? Math.max(today, from === null ? today : lastDay(from)) : lastDay(to)
  const first = from === null ? last - UNKNOWN_START_DAYS : firstDay(from)
  return { first, last, from, to }
}

/** Part of the whole that a vague end takes; an end that is one certain day takes none. */
function softness(point: DatePoint | null, days: number): number {
  if (point === null || (point.precision === 'day' && point.qualifier === '')) return 0
  return Math.min(1, Math.max(1, lastDay(point) - firstDay(point) + 1) / days)
}

/** Places a dated event; an open question runs to today. Null for an event with no date. */
export function placeEvent(event: CaseEvent, today: EpochDay): PlacedEvent | null {
  if (event.date === null) return null
  const { first, last, from, to } = bounds(event.date, today)
  const days = last - first + 1
  const interval = event.date.includes('/')
  const uncertain = isUncertain(event.date) || from === null
  return {
    event,
    start: first * MS_PER_DAY,
    end: (last + 1) * MS_PER_DAY,
    shape: interval || days > 1 ? 'span' : 'point',
    certainty: uncertain ? 'uncertain' : 'exact',
    open: interval && from === null ? 'start' : interval && to === null ? 'end' : 'none',
    softStart: interval ? softness(from, days) : uncertain ? 1 : 0,
    softEnd: interval ? softness(to, days) : uncertain ? 1 : 0,
    phases: '',
  }
}
