import type { CaseDocument } from '../../shared/document'
import type { Party, PartyRole } from '../../shared/model/party'
import { breakLongWords, type TextPrinter } from './printable-text'

export interface PartyEntry {
  name: string
  /** What the rest of the brief calls it; empty where that is the name. */
  short: string
  counsel: string[]
}

export interface PartiesPart {
  kind: 'parties'
  groups: { heading: string; parties: PartyEntry[] }[]
}

const GROUPS: ReadonlyArray<{ role: PartyRole; one: string; many: string }> = [
  { role: 'plaintiff', one: 'Plaintiff', many: 'Plaintiffs' },
  { role: 'defendant', one: 'Defendant', many: 'Defendants' },
  { role: 'intervenor', one: 'Intervenor', many: 'Intervenors' },
  { role: 'amicus', one: 'Amicus Curiae', many: 'Amici Curiae' },
  { role: 'court', one: 'The Court', many: 'The Court' },
  { role: 'nonparty', one: 'Other Person Named', many: 'Others Named' },
]

const byName = (a: Party, b: Party): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Who takes part in the case, by what they are in it, each with counsel as far as the case has them. */
export function partiesPart(document: CaseDocument, print: TextPrinter): PartiesPart {
  const entry = (party: Party): PartyEntry => {
    const [name, short] = [print.line(party.name), print.line(party.short)]
    return {
      name: breakLongWords(name) || 'Unnamed',
      short: short === name ? '' : breakLongWords(short),
      counsel: party.counsel.map((one) => breakLongWords(print.line(one))).filter((one) => one !== ''),
    }
  }
  const groups = GROUPS.map(({ role, one, many }) => {
    const parties = [...document.party.values()].filter((party) => party.role === role).toSorted(byName)
    return { heading: parties.length === 1 ? one : many, parties: parties.map(entry) }
  })
  return { kind: 'parties', groups: groups.filter(({ parties }) => parties.length > 0) }
}
