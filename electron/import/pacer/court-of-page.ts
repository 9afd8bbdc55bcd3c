import type { DefaultTreeAdapterTypes } from 'parse5'
import { courtFromLink, courtFromTitle } from '../court-id'
import { attribute, elementsNamed } from '../html/find'

/**
 * The short id of a page's court: by the name in its title block; where that does not say, by the server that most links of
 * the page lead to (a few lead to the courts of related cases). Null where neither tells.
 */
export function courtOfPage(page: DefaultTreeAdapterTypes.Document, title: readonly string[]): string | null {
  const named = courtFromTitle(title)
  if (named !== null) return named
  const votes = new Map<string, number>()
  for (const anchor of elementsNamed(page, 'a')) {
    const court = courtFromLink(attribute(anchor, 'href')) ?? courtFromLink(attribute(anchor, 'oncontextmenu'))
    if (court !== null) votes.set(court, (votes.get(court) ?? 0) + 1)
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
