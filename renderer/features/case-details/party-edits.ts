import type { CaseDocument } from '../../../shared/document'
import { PartyId, type IdSource } from '../../../shared/model/ids'
import type { Party, PartyRole } from '../../../shared/model/party'
import type { Transaction } from '../../store/document-store'
import { remember } from '../../store/remember'

const NAME_CHARS = 500
const SHORT_CHARS = 100

/** Puts a new party and returns its id. Without a short name the name itself is it. */
export function addParty(
  tx: Transaction,
  ids: IdSource,
  party: { name: string; short?: string; role: PartyRole },
): PartyId {
  const id = PartyId.parse(ids())
  const name = party.name.trim().slice(0, NAME_CHARS)
  const short = party.short?.trim() ?? ''
  tx.put('party', { id, name, short: (short === '' ? name : short).slice(0, SHORT_CHARS), role: party.role })
  return id
}

/** Changes some fields of a party; one that is gone is left alone. */
export function changeParty(tx: Transaction, id: PartyId, fields: Partial<Omit<Party, 'id'>>): void {
  const party = tx.get('party', id)
  if (party !== undefined) tx.put('party', { ...party, ...fields })
}

/** Removes a party, and its name from every event it filed: no event may name somebody who is not in the case. */
export function removeParty(tx: Transaction, id: PartyId): void {
  for (const event of tx.document.event.values()) {
    if (event.filedBy.includes(id))
      tx.put('event', { ...event, filedBy: event.filedBy.filter((filer) => filer !== id) })
  }
  tx.remove('party', id)
}

/** How many events each party filed. */
export const eventsFiledBy = remember((events: CaseDocument['event']): ReadonlyMap<PartyId, number> => {
  const counts = new Map<PartyId, number>()
  for (const { filedBy } of events.values()) for (const id of filedBy) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
})
