import type { CaseDocument } from '../../document'
import { PartyId, type IdSource } from '../../model/ids'
import { partyNamed, type Party, type PartyRole } from '../../model/party'
import { sameValue } from '../../same-value'
import type { DocketParty } from '../parsed-docket'
import type { Difference, PlanItem } from './import-plan'
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

/** The lawyers a party has in the dockets, by `plainLetters` of its name. */
export type CounselByName = ReadonlyMap<string, readonly string[]>

/** The counsel of each party: of a party listed several times, all of them; of several files the last that names any, as it is the newer. */
export function counselOf(dockets: readonly (readonly DocketParty[])[]): CounselByName {
  const latest = new Map<string, readonly string[]>()
  for (const parties of dockets) {
    const here = new Map<string, Set<string>>()
    for (const { name, counsel = [] } of parties) {
      const key = plainLetters(name)
      const known = here.get(key) ?? new Set<string>()
      for (const lawyer of counsel) known.add(lawyer.slice(0, 500))
      here.set(key, known)
    }
    for (const [key, names] of here) if (names.size > 0) latest.set(key, [...names].slice(0, MOST_COUNSEL))
  }
  return latest
}

const MOST_COUNSEL = 500

export interface PlannedParty {
  item: PlanItem
  party: Party
  /** What the docket calls it. */
  name: string
}

/** The parties of dockets: known by what the docket calls them, else by their name, else new. Nobody is taken out. */
export function planParties(
  document: CaseDocument,
  parties: readonly DocketParty[],
  counsel: CounselByName,
  ids: IdSource,
): PlannedParty[] {
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
    planned.set(
      key,
      plannedParty({ name: name.slice(0, 500), role, counsel: counsel.get(key) ?? [] }, known.get(key), ids),
    )
  }
  return [...planned.values()]
}

/** The party with the counsel of the docket: while it has what the docket last said it follows, once edited it stays. */
function withCounsel(party: Party, counsel: readonly string[]): { party: Party; differences: Difference[] } {
  if (counsel.length === 0 || sameValue(counsel, party.docketCounsel)) return { party, differences: [] }
  const said = { ...party, docketCounsel: [...counsel] }
  if (sameValue(counsel, party.counsel)) return { party: said, differences: [] }
  const follows = sameValue(party.counsel, party.docketCounsel)
  const [before, after] = [party.counsel.join('; '), counsel.join('; ')]
  return {
    party: follows ? { ...said, counsel: [...counsel], counselNews: false } : { ...said, counselNews: true },
    differences: [{ field: 'counsel', before, after, proposed: !follows }],
  }
}

const statusOf = (isNew: boolean, differences: readonly Difference[]): PlanItem['row']['status'] => {
  if (isNew) return 'new'
  if (differences.length === 0) return 'same'
  return differences.some(({ proposed }) => proposed) ? 'attention' : 'changed'
}

interface NamedParty {
  name: string
  role: string
  counsel: readonly string[]
}

function plannedParty({ name, role, counsel }: NamedParty, before: Party | undefined, ids: IdSource): PlannedParty {
  const party = before ?? {
    ...partyNamed(PartyId.parse(ids()), name, roleOf(role), shortOf(name)),
    docketName: name,
  }
  // One that the user made is joined to its name in the docket, and keeps all it has.
  const named = party.docketName === '' ? { ...party, docketName: name } : party
  const { party: after, differences } = withCounsel(named, counsel)
  const status = statusOf(before === undefined, differences)
  return {
    party: after,
    name,
    item: {
      row: {
        what: 'party',
        status,
        kind: null,
        number: null,
        date: null,
        title: party.name,
        text: role,
        why:
          status === 'attention'
            ? 'What you edited of its counsel stays as it is, with what the docket says beside it in the case details.'
            : '',
        differences: before === undefined ? [] : differences,
        picked: status !== 'same',
      },
      take: after === before ? null : (draft) => draft.put('party', after),
    },
  }
}
