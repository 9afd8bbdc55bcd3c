import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import type { Party } from '../../shared/model/party'

/** Names of bodies take an article in prose: "the SEC" for the Securities and Exchange Commission. */
const TAKES_ARTICLE =
  /\b(?:administration|agency|association|attorney general|authority|board|bureau|chamber|city of|commission|committee|commonwealth of|council|county of|court|department|district of|estate of|government|ministry|office of|people of|secretary|service|society|state of|trustees?|union|united states)\b/iu

/** The short name as prose uses it: without a bracketed addition, with an article where the name is that of a body. */
export function proseName(party: Party): string {
  const short = party.short.replace(/\s*\([^)]*\)$/u, '') || party.short
  const isAcronym = /^\p{Lu}{2,}$/u.test(short) && TAKES_ARTICLE.test(party.name)
  const isBody = isAcronym || (TAKES_ARTICLE.test(short) && !/^(?:the|judge|magistrate|justice|hon)\b/iu.test(short))
  return isBody ? `the ${short}` : short
}

/** "A", "A and B", "A, B, and C". */
export function listed(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`
}

/** Those who filed, entered or held an event, in its order. A party that is gone is left out. */
export function actorsOf(event: CaseEvent, document: CaseDocument): Party[] {
  return event.filedBy.map((id) => document.party.get(id)).filter((party) => party !== undefined)
}

/** The actors as prose: "the parties" where all plaintiffs and defendants act together and there are more than two of them. */
export function actorsInProse(actors: readonly Party[], document: CaseDocument): string {
  const sides = [...document.party.values()].filter(({ role }) => role === 'plaintiff' || role === 'defendant')
  const isEverybody =
    sides.length > 2 && actors.length === sides.length && sides.every((party) => actors.includes(party))
  return isEverybody ? 'the parties' : listed(actors.map(proseName))
}
