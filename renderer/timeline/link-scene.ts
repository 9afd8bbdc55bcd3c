import type { CaseDocument } from '../../shared/document'
import { chainLinks, chainOf } from '../../shared/links/link-chain'
import type { EventId } from '../../shared/model/ids'
import type { Link, LinkType } from '../../shared/model/link'
import { linksByEvent } from '../store/event-selectors'

/** A link as it is drawn: one of the event's own, or one farther on in its chain. */
export interface DrawnLink {
  from: EventId
  to: EventId
  type: LinkType
  part: 'own' | 'chain'
}

/** The lines to draw, and the events at their ends. */
export interface LinkScene {
  links: readonly DrawnLink[]
  members: ReadonlySet<EventId>
}

export const NO_LINKS: LinkScene = { links: [], members: new Set() }

/** More lines than this tell nothing. */
const MOST_LINES = 60
/** With more events selected than this, lines would be a web. */
const MOST_SELECTED = 4

/** What to draw for the selected events: their own links, and for one of them the rest of its chain. */
export function linkScene(selection: ReadonlySet<EventId>, document: CaseDocument): LinkScene {
  if (selection.size === 0 || selection.size > MOST_SELECTED) return NO_LINKS
  const byEvent = linksByEvent(document.link)
  const linksAt = (id: EventId): readonly Link[] => byEvent.get(id) ?? []
  const drawn = new Map<string, DrawnLink>()
  for (const id of selection) {
    for (const { id: link, from, to, type } of linksAt(id)) drawn.set(link, { from, to, type, part: 'own' })
  }
  const [only] = selection
  if (selection.size === 1 && only !== undefined) {
    for (const { id: link, from, to, type } of chainLinks(chainOf(only, document, linksAt), linksAt)) {
      if (!drawn.has(link)) drawn.set(link, { from, to, type, part: 'chain' })
    }
  }
  const links = [...drawn.values()].slice(0, MOST_LINES)
  return { links, members: new Set(links.flatMap(({ from, to }) => [from, to])) }
}
