import type { CaseDocument } from '../../../shared/document'
import { PartyId, type IdSource } from '../../../shared/model/ids'
import { partyNamed, type Party, type PartyRole } from '../../../shared/model/party'
import type { Transaction } from '../../store/document-store'
import { remember } from '../../store/remember'

/** Puts a new party and returns its id. Without a short name the name itself is it. */
export function addParty(
  tx: Transaction,
  ids: IdSource,
  party: { name: string; short?: string; role: PartyRole },
): PartyId {
  const id = PartyId.parse(ids())
  tx.put('party', partyNamed(id, party.name, party.role, party.short))
  return id
}

/** Changes some fields of a party; one that is gone is left alone. */
export function changeParty(tx: Transaction, id: PartyId, fields: Partial<Omit<Party, 'id'>>): void {
  const party = tx.get('party', id)
  if (party !== undefined) tx.put('party', { ...party, ...fields })
}

const without = (ids: readonly PartyId[], id: PartyId): PartyId[] => ids.filter((one) => one !== id)

/** Removes a party, and its name from every event it filed or question it won: no event may name somebody who is not in the case. */
export function removeParty(tx: Transaction, id: PartyId): void {
  for (const event of tx.document.event.values()) {
    const won = event.answer?.wonBy.includes(id) ?? false
    if (!won && !event.filedBy.includes(id)) continue
    const answer = event.answer && { ...event.answer, wonBy: without(event.answer.wonBy, id) }
    tx.put('event', { ...event, filedBy: without(event.filedBy, id), answer })
  }
  tx.remove('party', id)
}

/** How many events each party filed. */
export const eventsFiledBy = remember((events: CaseDocument['event']): ReadonlyMap<PartyId, number> => {
  const counts = new Map<PartyId, number>()
  for (const { filedBy } of events.values()) for (const id of filedBy) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
})
