import type { CaseDocument } from '../../../shared/document'
import { calendarDay, type EpochDay } from '../../../shared/model/epoch-day'
import { EVENT_KINDS } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { dayPoint, writeLegalDate, type DatePoint } from '../../../shared/model/legal-date'
import { dateForTable } from '../../../shared/model/legal-date-words'
import { STATUS_WORDS } from '../chronology/status-words'
import { NO_FILTER, type EventFilter } from '../../store/event-filter'

/** The parts of a filter that can be taken away one by one. */
export type FilterPart = 'kinds' | 'parties' | 'tags' | 'questions' | 'statuses' | 'days'

/** An active part in words, for its chip: "Filings, Orders". */
export interface ActivePart {
  part: FilterPart
  text: string
}

/** The filter with one part let go. */
export function withoutPart(filter: EventFilter, part: FilterPart): EventFilter {
  return part === 'days' ? { ...filter, from: null, to: null } : { ...filter, [part]: NO_FILTER[part] }
}

/** The set with a value put in, or taken out where it was in. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

const pointOf = (days: EpochDay): DatePoint => {
  const { year, month, day } = calendarDay(days)
  return dayPoint(year, month, day)
}

/** A day as the date fields and the table write it: 06/05/2023. */
export const dayForTable = (days: EpochDay): string =>
  dateForTable(writeLegalDate({ kind: 'point', point: pointOf(days) }))

function daysInWords(from: EpochDay | null, to: EpochDay | null): string {
  if (from !== null && to !== null) return from === to ? dayForTable(from) : `${dayForTable(from)} – ${dayForTable(to)}`
  return from !== null ? `From ${dayForTable(from)}` : to !== null ? `To ${dayForTable(to)}` : ''
}

/** "SEC, BAM Trading and 3 more". */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 2).join(', ')
  return names.length > 2 ? `${shown} and ${names.length - 2} more` : shown
}

/** The parts of a filter that narrow anything, in words and in the order of the filter panel. */
export function activePartsInWords({ party, event }: CaseDocument, filter: EventFilter): readonly ActivePart[] {
  const names: Record<FilterPart, string> = {
    kinds: listed(EVENT_KINDS.filter((kind) => filter.kinds.has(kind)).map((kind) => KIND_LOOKS[kind].plural)),
    parties: listed([...filter.parties].map((id) => party.get(id)?.short ?? 'A party that is gone')),
    tags: listed([...filter.tags]),
    questions: listed([...filter.questions].map((id) => event.get(id)?.title || 'Untitled question')),
    statuses: listed([...filter.statuses].map((status) => `${STATUS_WORDS[status]} questions`)),
    days: daysInWords(filter.from, filter.to),
  }
  const order: readonly FilterPart[] = ['kinds', 'parties', 'tags', 'questions', 'statuses', 'days']
  return order.filter((part) => names[part] !== '').map((part) => ({ part, text: names[part] }))
}
