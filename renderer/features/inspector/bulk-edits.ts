import type { CaseEvent, EventKind } from '../../../shared/model/event'
import type { EventId, PartyId } from '../../../shared/model/ids'
import type { Precision } from '../../../shared/model/legal-date'
import type { Transaction } from '../../store/document-store'
import { toEach } from '../../store/change-in-steps'
import { withKind } from './change-kind'
import { shiftDate } from './fields/shift-date'

/** What all the events have in common; null where they differ, or there are none. */
export function sharedValue<T extends string>(events: readonly CaseEvent[], read: (event: CaseEvent) => T): T | null {
  const [first] = events
  if (first === undefined) return null
  const value = read(first)
  return events.every((event) => read(event) === value) ? value : null
}

/** A tag or a party, and how many events carry it. */
export interface TokenCount<T> {
  value: T
  count: number
}

/** How many of the events carry each token, most carried first. */
export function tokenCounts<T extends string>(
  events: readonly CaseEvent[],
  read: (event: CaseEvent) => readonly T[],
): readonly TokenCount<T>[] {
  const counts = new Map<T, number>()
  for (const event of events) {
    const tokens = read(event)
    // Most carry one, which cannot be there twice.
    for (const token of tokens.length > 1 ? new Set(tokens) : tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count)
}

/** One way to change an event; applied to each of a selection it is a bulk edit. */
export type EventChange = (event: CaseEvent) => CaseEvent

const added = <T>(tokens: readonly T[], token: T): T[] => (tokens.includes(token) ? [...tokens] : [...tokens, token])
const without = <T>(tokens: readonly T[], token: T): T[] => tokens.filter((known) => known !== token)

export const toKind =
  (kind: EventKind): EventChange =>
  (event) =>
    withKind(event, kind)
export const addTag =
  (tag: string): EventChange =>
  (event) => ({ ...event, tags: added(event.tags, tag) })
export const removeTag =
  (tag: string): EventChange =>
  (event) => ({ ...event, tags: without(event.tags, tag) })
export const addFiler =
  (id: PartyId): EventChange =>
  (event) => ({ ...event, filedBy: added(event.filedBy, id) })
export const removeFiler =
  (id: PartyId): EventChange =>
  (event) => ({ ...event, filedBy: without(event.filedBy, id) })
export const shifted =
  (count: number, unit: Precision): EventChange =>
  (event) =>
    event.date === null ? event : { ...event, date: shiftDate(event.date, count, unit) }

/** Changes an event, where it is still in the case. */
export function changeOne(tx: Transaction, id: EventId, change: EventChange): void {
  const event = tx.get('event', id)
  if (event !== undefined) tx.put('event', change(event))
}

/** Changes every given event that is still in the case, one by one. */
export const changingEach = (tx: Transaction, ids: Iterable<EventId>, change: EventChange): Iterable<void> =>
  toEach(ids, (id) => changeOne(tx, id, change))
