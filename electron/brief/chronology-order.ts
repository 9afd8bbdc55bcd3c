import type { CaseDocument } from '../../shared/document'
import type { CaseEvent, EventKind } from '../../shared/model/event'
import { compareLegalDates } from '../../shared/model/legal-date'

/** An event with the number of its row in the chronology, from 1. Marks of the timeline and cross-references carry the number. */
export interface NumberedEvent {
  number: number
  event: CaseEvent
}

/** What happened outside comes first on a day, then papers before rulings, then the questions they raised. */
const KIND_ORDER: Record<EventKind, number> = { context: 0, filing: 1, hearing: 2, order: 3, question: 4 }

const ecfParts = (ecf: string | null): number[] =>
  ecf === null ? [Infinity] : ecf.split('-').map((part) => Number.parseInt(part, 10) || 0)

function compareEcf(a: string | null, b: string | null): number {
  const [left, right] = [ecfParts(a), ecfParts(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i] ?? -1, right[i] ?? -1]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

function compareDates(a: CaseEvent, b: CaseEvent): number {
  if (a.date === null || b.date === null) return a.date === b.date ? 0 : a.date === null ? 1 : -1
  return compareLegalDates(a.date, b.date)
}

/** The order of the chronology: by date, then kind, ECF number and id, so that it is total and a file's own order does not matter. */
export function compareEvents(a: CaseEvent, b: CaseEvent): number {
  return (
    compareDates(a, b) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    compareEcf(a.ecf, b.ecf) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/** All events of a case in the order of the chronology, numbered; the undated ones follow the dated. */
export function numberedEvents(document: CaseDocument): NumberedEvent[] {
  return [...document.event.values()].toSorted(compareEvents).map((event, index) => ({ number: index + 1, event }))
}
