import type { CaseDocument } from './document'
import { keepSorted } from './keep-sorted'
import type { CaseEvent } from './model/event'
import { compareLegalDates, spanOf } from './model/legal-date'

const KIND_ORDER = { context: 0, filing: 1, hearing: 2, order: 3, question: 4 } as const

/** Chronological order: date, then kind, then ECF number as a number, then id, so that the order is total. Undated events come last. */
export function compareEvents(a: CaseEvent, b: CaseEvent): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1
    if (b.date === null) return -1
    const byDate = compareLegalDates(a.date, b.date)
    if (byDate !== 0) return byDate
  }
  const byKind = KIND_ORDER[a.kind] - KIND_ORDER[b.kind]
  if (byKind !== 0) return byKind
  const byNumber = compareEcf(a.ecf, b.ecf)
  return byNumber !== 0 ? byNumber : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Numbers by value and before words; words by text. NaN-aware, so that parts that are no numbers cannot make the order go in circles. */
function compareParts(a: string, b: string): number {
  const left = Number(a)
  const right = Number(b)
  if (Number.isNaN(left) || Number.isNaN(right)) {
    if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? 1 : -1
    return a < b ? -1 : a > b ? 1 : 0
  }
  return left < right ? -1 : left > right ? 1 : 0
}

/** ECF numbers by value: 9 before 71 before 71-2 before 71-10, then those that are no numbers ("A-3"); events without one come last. */
export function compareEcf(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  // Nearly all: 50,000 events are sorted while the window waits.
  if (!a.includes('-') && !b.includes('-')) return compareParts(a, b) || (a < b ? -1 : 1)
  const left = a.split('-')
  const right = b.split('-')
  for (const [index, part] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const byPart = compareParts(part, other)
    if (byPart !== 0) return byPart
  }
  if (left.length !== right.length) return -1
  return a < b ? -1 : 1
}

/** Every event in chronological order. */
export const sortedEvents: (events: CaseDocument['event']) => readonly CaseEvent[] = keepSorted({
  key: ({ date }) => (date === null ? null : spanOf(date).first),
  tie: compareEvents,
  stays: (before, after) => before.date === after.date && before.kind === after.kind && before.ecf === after.ecf,
})
