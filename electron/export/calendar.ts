import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator'
import { recordCite } from '../../shared/citations/record-cite'
import type { ProposedDeadline } from '../../shared/deadlines/proposed-deadlines'
import { theCase, type CaseDocument } from '../../shared/document'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { CaseEvent } from '../../shared/model/event'
import type { EventId } from '../../shared/model/ids'
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

/** What every entry of one calendar has in common. */
interface Entries {
  document: CaseDocument
  stamp: Date
}

const lines = (...texts: string[]): string => texts.filter((text) => text !== '').join('\n')

/** The fields of an entry that do not say when it is. */
function entry({ document, stamp }: Entries, id: string, { title, details }: { title: string; details: string[] }) {
  const { id: caseId, shortTitle, docketNumber } = theCase(document)
  const summary = `${shortTitle}: ${title}`
  return { id: `${id}.${caseId}@docketline`, stamp, summary, description: lines(docketNumber, ...details) }
}

const wholeDays = (first: EpochDay, last: EpochDay) => ({
  start: midnight(first),
  end: midnight(last + 1),
  allDay: true,
  transparency: ICalEventTransparency.TRANSPARENT,
})

function eventEntry(event: CaseEvent, days: { first: EpochDay; last: EpochDay }, entries: Entries): ICalEventData {
  const details = [recordCite(event) ?? '', event.summary]
  return { ...entry(entries, event.id, { title: event.title, details }), ...when(event, days) }
}

const titleOf = ({ document }: Entries, event: EventId): string => document.event.get(event)?.title ?? ''

/** Deadlines that an order set, those of a certain day. */
const orderedEntries = (entries: Entries): ICalEventData[] =>
  [...entries.document.deadline.values()].flatMap(({ id, act, due, setBy }) => {
    const days = certainDays(due)
    if (days === null) return []
    return [
      {
        ...entry(entries, id, { title: act, details: [titleOf(entries, setBy)] }),
        ...wholeDays(days.first, days.last),
      },
    ]
  })

const computedEntry = ({ motion, act, rule, date, status }: ProposedDeadline, entries: Entries): ICalEventData => ({
  ...entry(entries, `${motion}.${date}`, { title: `${act} (${status})`, details: [rule, titleOf(entries, motion)] }),
  ...wholeDays(date, date),
})

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
  const entries: Entries = { document, stamp: midnight(spanOf(stamp).first) }
  const name = theCase(document).shortTitle
  const calendar = ical({ name, prodId: { company: 'Docketline', product: 'Docketline', language: 'EN' } })
  const withoutDay: CaseEvent[] = []
  for (const event of events.filter(isDated)) {
    const days = certainDays(event.date)
    if (days === null) withoutDay.push(event)
    else calendar.createEvent(eventEntry(event, days, entries))
  }
  for (const each of orderedEntries(entries)) calendar.createEvent(each)
  for (const each of deadlines) calendar.createEvent(computedEntry(each, entries))
  return { text: calendar.toString(), withoutDay }
}
