import { DIVISIONS, STATES } from '../../shared/docket/court-name'

/**
 * The short id of a court from the title block of its pages ("U.S. District Court", "Southern District of New York
 * (Foley Square)"): `nysd`, `azb`, `cit`. Null for a court it does not know.
 */
export function courtFromTitle(lines: readonly string[]): string | null {
  const title = lines.join('\n').toLowerCase()
  if (title.includes('court of international trade')) return 'cit'
  if (title.includes('multidistrict litigation')) return 'jpml'
  if (title.includes('court of federal claims')) return 'uscfc'
  const kind = title.includes('bankruptcy') ? 'b' : 'd'
  // The seat in brackets may name a state of its own: "(Kansas City)", "(Washington, DC)".
  const place = title.replaceAll(/\([^()\n]*\)/g, '')
  const state = Object.entries(STATES).find(([name]) => place.includes(name))
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
