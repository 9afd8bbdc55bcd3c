import { leftOutOf } from '../../shared/docket/merge/left-out'
import { theCase } from '../../shared/document'
import { emptyEvent, type CaseEvent, type EventKind } from '../../shared/model/event'
import { EventId, LinkId, type IdSource } from '../../shared/model/ids'
import type { LegalDate } from '../../shared/model/legal-date'
import { moveByDays } from '../../shared/model/legal-date-move'
import type { LinkType } from '../../shared/model/link'
import { toEach } from './change-in-steps'
import type { Transaction } from './transaction'

/** Puts a new, untitled event. Returns its id. */
export function addEvent(tx: Transaction, ids: IdSource, kind: EventKind, date: LegalDate | null): EventId {
  const id = EventId.parse(ids())
  tx.put('event', { ...emptyEvent(id, kind), date })
  return id
}

/** Changes some fields of an event; one that is gone is left alone. */
export function changeEvent(tx: Transaction, id: EventId, fields: Partial<Omit<CaseEvent, 'id'>>): void {
  const event = tx.get('event', id)
  if (event !== undefined) tx.put('event', { ...event, ...fields })
}

/** What is deleted of a docket is not to come back with the next import of it. */
function rememberLeftOut(tx: Transaction, ids: ReadonlySet<EventId>): void {
  const origins = [...ids].flatMap((id) => tx.document.event.get(id)?.docket ?? [])
  if (origins.length === 0) return
  const { id } = theCase(tx.document)
  const record = tx.get('case', id)
  if (record !== undefined) tx.put('case', { ...record, leftOut: [...record.leftOut, ...origins.map(leftOutOf)] })
}

/** Removes events with every link that ends at one of them and every deadline that names one, one by one. */
export function* removingEvents(tx: Transaction, ids: ReadonlySet<EventId>): Generator<void, void> {
  for (const link of tx.document.link.values()) {
    if (ids.has(link.from) || ids.has(link.to)) tx.remove('link', link.id)
  }
  for (const { id, setBy, trigger } of tx.document.deadline.values()) {
    if (ids.has(setBy) || (trigger !== null && ids.has(trigger))) tx.remove('deadline', id)
  }
  rememberLeftOut(tx, ids)
  yield* toEach(ids, (id) => {
    if (tx.document.event.has(id)) tx.remove('event', id)
  })
}

/** Copies events under new ids, one by one, links not included: a copy answers to nothing yet. */
export const copyingEvents = (
  tx: Transaction,
  newIds: IdSource,
  ids: Iterable<EventId>,
  copied: (copy: EventId) => void,
): Iterable<void> =>
  toEach(ids, (id) => {
    const event = tx.get('event', id)
    if (event === undefined) return
    const copy = EventId.parse(newIds())
    copied(copy)
    // The copy is the user's own: the docket has the entry once.
    tx.put('event', {
      ...event,
      id: copy,
      title: event.title === '' ? '' : `${event.title} (copy)`,
      docket: null,
      proposals: [],
    })
  })

/** Moves dated events by a number of days, one by one, each snapped to its own precision. */
export const movingEvents = (tx: Transaction, ids: Iterable<EventId>, days: number): Iterable<void> =>
  toEach(ids, (id) => moveEvent(tx, id, days))

function moveEvent(tx: Transaction, id: EventId, days: number): void {
  const event = tx.get('event', id)
  if (event?.date != null) tx.put('event', { ...event, date: moveByDays(event.date, days) })
}

export function addLink(tx: Transaction, ids: IdSource, from: EventId, to: EventId, type: LinkType): void {
  tx.put('link', { id: LinkId.parse(ids()), from, to, type })
}
