import ical, { ICalEventTransparency } from 'ical-generator'
import { recordCite } from '../../shared/citations/record-cite'
import type { ProposedDeadline } from '../../shared/deadlines/proposed-deadlines'
import { theCase, type CaseDocument } from '../../shared/document'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { CaseEvent } from '../../shared/model/event'
import { isUncertain, spanOf, type LegalDate } from '../../shared/model/legal-date'
import { zonedInstant } from './zoned-instant'

/** A calendar file, and the hearings that are not in it because nobody knows their day. */
export interface Calendar {
  text: string
  withoutDay: readonly CaseEvent[]
}

const MS_PER_DAY = 86_400_000
const midnight = (day: EpochDay): Date => new Date(day * MS_PER_DAY)

const isDated = ({ kind, subtype }: CaseEvent): boolean => kind === 'hearing' || subtype === 'deadline'

/** The certain days of an event, the last one included; null where they are not known. */
function certainDays(date: LegalDate | null): { first: EpochDay; last: EpochDay } | null {
  if (date === null || isUncertain(date)) return null
  const { first, last } = spanOf(date)
  return Number.isFinite(first) && Number.isFinite(last) ? { first, last } : null
}

/** When it is: at a time, where the court's clock and zone are known for its one day, else on whole days. RFC 5545, 3.6.1: an end date is the day after the last. */
function when({ time }: CaseEvent, { first, last }: { first: EpochDay; last: EpochDay }) {
  const start = time === null || first !== last ? null : zonedInstant(first, time.clock, time.zone)
  return start === null ? { start: midnight(first), end: midnight(last + 1), allDay: true } : { start }
}

/**
 * Returns the hearings of a case, its deadlines set by the court, and the computed deadlines given, as iCalendar (RFC 5545): days as dates,
 * times as instants. A computed one says "computed, unverified" in its title. `stamp` is the day the file was made: the same case and
 * day give the same text.
 */
export function calendarOf(
  document: CaseDocument,
  events: readonly CaseEvent[],
  deadlines: readonly ProposedDeadline[],
  stamp: LegalDate,
): Calendar {
  const { id: caseId, shortTitle, docketNumber } = theCase(document)
  const stampedAt = midnight(spanOf(stamp).first)
  const calendar = ical({ name: shortTitle, prodId: { company: 'Docketline', product: 'Docketline', language: 'EN' } })
  const withoutDay: CaseEvent[] = []
  for (const event of events.filter(isDated)) {
    const days = certainDays(event.date)
    if (days === null) {
      withoutDay.push(event)
      continue
    }
    calendar.createEvent({
      id: `${event.id}.${caseId}@docketline`,
      stamp: stampedAt,
      summary: `${shortTitle}: ${event.title}`,
      description: [docketNumber, recordCite(event) ?? '', event.summary].filter((line) => line !== '').join('\n'),
      ...when(event, days),
    })
  }
  for (const { id, act, due, setBy } of document.deadline.values()) {
    const days = certainDays(due)
    if (days === null) continue
    calendar.createEvent({
      id: `${id}.${caseId}@docketline`,
      stamp: stampedAt,
      summary: `${shortTitle}: ${act}`,
      description: [docketNumber, document.event.get(setBy)?.title ?? ''].filter((line) => line !== '').join('\n'),
      start: midnight(days.first),
      end: midnight(days.last + 1),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  for (const { motion, act, rule, date, status } of deadlines) {
    calendar.createEvent({
      id: `${motion}.${date}.${caseId}@docketline`,
      stamp: stampedAt,
      summary: `${shortTitle}: ${act} (${status})`,
      description: [docketNumber, rule, document.event.get(motion)?.title ?? '']
        .filter((line) => line !== '')
        .join('\n'),
      start: midnight(date),
      end: midnight(date + 1),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return { text: calendar.toString(), withoutDay }
}
