import { firstDay, isUncertain, lastDay, parsed, spanOf, type DatePoint } from '../../../shared/model/legal-date'
import type { CaseEvent, EventKind } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import type { NumberedEvent } from '../chronology-order'
import { allegedTitle } from '../dispute'
import type { TextPrinter } from '../printable-text'
import { NEAR, TEXT_SIZE, type TimelineFonts } from './type-sizes'

/** A stretch of days, the end not included: one day is `[d, d + 1)`. An open end is infinite. */
export interface Days {
  from: number
  to: number
}

/** A dated event as the timeline draws it. */
export interface TimelineEntry {
  event: EventId
  /** Its row in the chronology. */
  number: number
  kind: EventKind
  label: string
  isKey: boolean
  /** "(ECF No. 71)", after the label and never cut; empty where the record offers none. */
  cite: string
  /** Widths in points of the number with the cite, which are always there, and of the whole label. */
  fixedWidth: number
  labelWidth: number
  /** The whole possible span of its date. */
  days: Days
  /** An interval is drawn as a bar from end to end, a point as a mark. */
  shape: 'point' | 'bar'
  /** True where the date does not name certain days. */
  isUncertain: boolean
  /** The parts of the span in which an end lies that is not known to the day; hatched. */
  vague: Days[]
}

const daysOf = (point: DatePoint): Days => ({ from: firstDay(point), to: lastDay(point) + 1 })
const isVague = (point: DatePoint): boolean => point.precision !== 'day' || point.qualifier !== ''

/** How a mark is cited to the record; null where it is not. */
export type MarkCites = (event: CaseEvent) => string | null

/** Returns what the timeline draws for an event, or null where it has no date. */
export function timelineEntry(
  { event, number }: NumberedEvent,
  print: TextPrinter,
  fonts: TimelineFonts,
  cites: MarkCites = () => null,
): TimelineEntry | null {
  if (event.date === null) return null
  const date = parsed(event.date)
  const span = spanOf(event.date)
  const points = date.kind === 'point' ? [date.point] : [date.from, date.to]
  const vague = points
    .filter((point) => point !== null)
    .filter(isVague)
    .map(daysOf)
  // "Before June 2023" says no more than that it lies anywhere before: all of it is uncertain.
  const isBefore = date.kind === 'interval' && date.from === null
  const isKey = event.importance === 'key'
  const label = allegedTitle(event, print.line(event.title) || `Untitled ${event.kind}`)
  const cited = cites(event)
  // Its day is where the mark stands.
  const cite = cited === null ? '' : `(${cited.replace(/ \([^()]*\)$/u, '')})`
  return {
    event: event.id,
    number,
    kind: event.kind,
    label,
    isKey,
    cite,
    fixedWidth:
      fonts.bold.width(String(number), TEXT_SIZE) + (cite === '' ? 0 : NEAR + fonts.regular.width(cite, TEXT_SIZE)),
    labelWidth: (isKey ? fonts.bold : fonts.regular).width(label, TEXT_SIZE),
    days: { from: span.first, to: span.last + 1 },
    shape: date.kind === 'point' ? 'point' : 'bar',
    isUncertain: isUncertain(event.date) || isBefore,
    vague: isBefore ? [{ from: span.first, to: span.last + 1 }] : vague,
  }
}
