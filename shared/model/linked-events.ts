import type { CaseDocument } from '../document'
import type { CaseEvent } from './event'
import type { EventId } from './ids'
import { compareLegalDates, type LegalDate } from './legal-date'
import type { LinkType } from './link'

/** The day an event is told by: when it happened, or else when it was filed or entered. Null in the tray. */
export const dayOf = ({ date, filed, entered }: CaseEvent): LegalDate | null => date ?? filed ?? entered

/** Earliest first, events without a date last, then by id: the same events always come in the same order. */
export function inTimeOrder(events: readonly CaseEvent[]): CaseEvent[] {
  return events.toSorted((a, b) => {
    const [left, right] = [dayOf(a), dayOf(b)]
    if (left !== null && right !== null && left !== right) return compareLegalDates(left, right)
    if ((left === null) !== (right === null)) return left === null ? 1 : -1
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  })
}

/** Finds the events whose links of a type end at an event, each once and in time order. */
export type EventsInto = (id: EventId, type: LinkType) => readonly CaseEvent[]

/**
 * Reads the links once, so that every later question costs only its answer. Links to events that are gone are left out, and with `only`
 * those to any other event.
 */
export function eventsInto(document: CaseDocument, only?: ReadonlySet<EventId>): EventsInto {
  const groups = new Map<string, Map<EventId, CaseEvent>>()
  for (const { from, to, type } of document.link.values()) {
    if (only?.has(to) === false) continue
    const event = document.event.get(from)
    if (event === undefined) continue
    const key = `${type} ${to}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, new Map([[from, event]]))
    else group.set(from, event)
  }
  const sorted = new Map([...groups].map(([key, group]) => [key, inTimeOrder([...group.values()])]))
  return (id, type) => sorted.get(`${type} ${id}`) ?? []
}
