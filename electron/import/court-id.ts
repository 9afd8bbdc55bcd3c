import { DIVISIONS, STATES } from '../../shared/docket/federal-courts'

const CIRCUITS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh'.split(' ')

/** `ca9`, `cadc`, `cafc`, `bap9`; null where no circuit is named. */
function circuitCourt(title: string): string | null {
  const kind = title.includes('appellate panel') ? 'bap' : 'ca'
  if (/federal circuit/.test(title)) return 'cafc'
  if (/(?:district of columbia|d\.c\.) circuit/.test(title)) return 'cadc'
  const named = CIRCUITS.findIndex((name) => title.includes(`${name} circuit`))
  const counted = /(\d{1,2})(?:st|nd|rd|th) circuit/.exec(title)?.[1]
  const number = named >= 0 ? named + 1 : Number(counted ?? 0)
  return number >= 1 && number <= 11 ? `${kind}${number}` : null
}

/**
 * The short id of a court from the title block of its pages ("U.S. District Court", "Southern District of New York
 * (Foley Square)"): `nysd`, `azb`, `cit`. Null for a court it does not know.
 */
export function courtFromTitle(lines: readonly string[]): string | null {
  const title = lines.join('\n').toLowerCase()
  if (title.includes('court of international trade')) return 'cit'
  if (title.includes('multidistrict litigation')) return 'jpml'
  if (title.includes('court of federal claims')) return 'uscfc'
  if (/court of appeals|appellate panel/.test(title)) return circuitCourt(title)
  const kind = title.includes('bankruptcy') ? 'b' : 'd'
  // The seat in brackets may name a state of its own: "(Kansas City)", "(Washington, DC)".
  const place = title.replaceAll(/\([^()\n]*\)/g, '')
  const state = [...STATES].find(([name]) => place.includes(name))
  if (state === undefined) return null
  const division = Object.entries(DIVISIONS).find(
    ([name]) => place.includes(`${name} district`) || place.includes(`${name} dist`),
  )
  return `${state[1]}${division?.[1] ?? ''}${kind}`
}

/** The court whose server a link leads to (`https://ecf.nysd.uscourts.gov/…`), or null. */
export function courtFromLink(url: string): string | null {
  return /\/\/(?:ecf|pacer|www)\.(\w{3,6})\.(?:uscourts|uscit|fedcourts)\.gov/i.exec(url)?.[1]?.toLowerCase() ?? null
}
