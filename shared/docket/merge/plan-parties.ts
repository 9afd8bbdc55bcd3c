import type { CaseDocument } from '../../document'
import { PartyId, type IdSource } from '../../model/ids'
import { partyNamed, type Party, type PartyRole } from '../../model/party'
import type { DocketParty } from '../parsed-docket'
import type { PlanItem } from './import-plan'
import { plainLetters } from './text-hash'

/** How dockets call the sides, by what stands in the word; the first that fits counts. */
const ROLES: readonly (readonly [RegExp, PartyRole])[] = [
  [/amic/i, 'amicus'],
  [/interven/i, 'intervenor'],
  [/defendant|respondent|appellee|debtor|cross-def|third.party def|counter.def/i, 'defendant'],
  [/plaintiff|petitioner|appellant|claimant|creditor|relator|movant/i, 'plaintiff'],
  [/judge|court|magistrate/i, 'court'],
]

const roleOf = (word: string): PartyRole => ROLES.find(([pattern]) => pattern.test(word))?.[1] ?? 'nonparty'

/** A name that is told in a lane: without "Inc." and the like, and cut. */
const shortOf = (name: string): string =>
  name
    .replace(/,? (?:et al|inc|llc|l\.l\.c|corp|corporation|ltd|limited|company|co|lp|llp|n\.a)\b\.?/gi, '')
    .replace(/[\s,&]+$|\band\s*$/i, '')
    .trim()
    .slice(0, 60)

export interface PlannedParty {
  item: PlanItem
  party: Party
  /** What the docket calls it. */
  name: string
}

/** The parties of dockets: known by what the docket calls them, else by their name, else new. Nobody is taken out. */
export function planParties(document: CaseDocument, parties: readonly DocketParty[], ids: IdSource): PlannedParty[] {
  const known = new Map<string, Party>()
  for (const party of document.party.values()) {
    for (const name of [party.docketName, party.name, party.short]) {
      if (name !== '' && !known.has(plainLetters(name))) known.set(plainLetters(name), party)
    }
  }
  const planned = new Map<string, PlannedParty>()
  for (const { name, role } of parties) {
    const key = plainLetters(name)
    if (key === '' || planned.has(key)) continue
    planned.set(key, plannedParty(name.slice(0, 500), role, known.get(key), ids))
  }
  return [...planned.values()]
}

function plannedParty(name: string, role: string, before: Party | undefined, ids: IdSource): PlannedParty {
  const party = before ?? {
    ...partyNamed(PartyId.parse(ids()), name, roleOf(role), shortOf(name)),
    docketName: name,
  }
  // One that the user made is joined to its name in the docket, and keeps all it has.
  const after = party.docketName === '' ? { ...party, docketName: name } : party
  const isNew = before === undefined
  return {
    party: after,
    name,
    item: {
      row: {
        what: 'party',
        status: isNew ? 'new' : 'same',
        kind: null,
        number: null,
        date: null,
        title: party.name,
        text: role,
        why: '',
        differences: [],
        picked: isNew,
      },
      take: after === before ? null : (draft) => draft.put('party', after),
    },
  }
}
