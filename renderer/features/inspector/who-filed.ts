import type { CaseDocument } from '../../../shared/document'
import { EVENT_KINDS, type EventKind } from '../../../shared/model/event'
import type { PartyId } from '../../../shared/model/ids'
import type { Party } from '../../../shared/model/party'
import { remember } from '../../store/remember'

/** What one party, amicus or judge did in the case. */
export interface Deeds {
  party: Party
  counts: Readonly<Partial<Record<EventKind, number>>>
  total: number
  /** Questions that went its way. */
  won: number
}

/** Who did how much, the busiest first; those who did nothing are left out. */
export const whoFiled = remember((events: CaseDocument['event'], parties: CaseDocument['party']): readonly Deeds[] => {
  const counts = new Map<PartyId, Partial<Record<EventKind, number>>>()
  const won = new Map<PartyId, number>()
  for (const { kind, filedBy, answer } of events.values()) {
    for (const id of kind === 'question' ? [] : filedBy) {
      const known = counts.get(id) ?? {}
      known[kind] = (known[kind] ?? 0) + 1
      counts.set(id, known)
    }
    for (const id of answer?.wonBy ?? []) won.set(id, (won.get(id) ?? 0) + 1)
  }
  return [...parties.values()]
    .map((party): Deeds => {
      const of = counts.get(party.id) ?? {}
      const total = EVENT_KINDS.reduce((sum, kind) => sum + (of[kind] ?? 0), 0)
      return { party, counts: of, total, won: won.get(party.id) ?? 0 }
    })
    .filter(({ total, won: wins }) => total + wins > 0)
    .toSorted((a, b) => b.total - a.total || (a.party.short < b.party.short ? -1 : 1))
})
