import { isMotion } from '../deadlines/motion-title'
import type { CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import type { EventId } from '../model/ids'
import type { Link, LinkType } from '../model/link'
import { inTimeOrder } from '../model/linked-events'

/** The links that tie the papers about one motion together; each runs from the later paper to the earlier. */
const CHAIN_LINKS: ReadonlySet<LinkType> = new Set(['responds to', 'replies to', 'rules on'])

/** Finds the links at an event, whichever end it is. */
export type LinksAt = (id: EventId) => readonly Link[]

/** A chain longer than this is no motion but half a case: what answers a complaint, say. */
const MOST_IN_CHAIN = 40

const isMotionPaper = (event: CaseEvent): boolean =>
  event.kind === 'filing' && (event.subtype === 'motion' || isMotion(event.title))

/** The motions that an event belongs to: itself, or those it answers or decides, directly or through others. */
function motionsOf(event: CaseEvent, document: CaseDocument, linksAt: LinksAt): CaseEvent[] {
  const seen = new Set<EventId>([event.id])
  const motions: CaseEvent[] = []
  const up = [event]
  for (let next = up.pop(); next !== undefined && seen.size <= MOST_IN_CHAIN; next = up.pop()) {
    if (isMotionPaper(next)) {
      motions.push(next)
      continue
    }
    for (const { from, to, type } of linksAt(next.id)) {
      const earlier = from === next.id && CHAIN_LINKS.has(type) ? document.event.get(to) : undefined
      if (earlier === undefined || seen.has(earlier.id)) continue
      seen.add(earlier.id)
      up.push(earlier)
    }
  }
  return motions
}

/**
 * A motion with its oppositions, replies and rulings, in order of time, found from any one of them; just the event where it belongs
 * to no motion. A motion that is itself an answer (a cross-motion) has a chain of its own.
 */
export function chainOf(id: EventId, document: CaseDocument, linksAt: LinksAt): readonly CaseEvent[] {
  const event = document.event.get(id)
  if (event === undefined || event.kind === 'question') return []
  const chain = new Map<EventId, CaseEvent>([[id, event]])
  const down = motionsOf(event, document, linksAt)
  for (const motion of down) chain.set(motion.id, motion)
  for (let next = down.pop(); next !== undefined && chain.size < MOST_IN_CHAIN; next = down.pop()) {
    for (const { from, to, type } of linksAt(next.id)) {
      const later = to === next.id && CHAIN_LINKS.has(type) ? document.event.get(from) : undefined
      if (later === undefined || chain.has(later.id)) continue
      chain.set(later.id, later)
      if (!isMotionPaper(later)) down.push(later)
    }
  }
  return inTimeOrder([...chain.values()])
}

/** The links within a chain. */
export function chainLinks(chain: readonly CaseEvent[], linksAt: LinksAt): readonly Link[] {
  const ids = new Set(chain.map(({ id }) => id))
  const links = new Map<string, Link>()
  for (const { id } of chain) {
    for (const link of linksAt(id)) {
      if (CHAIN_LINKS.has(link.type) && ids.has(link.from) && ids.has(link.to)) links.set(link.id, link)
    }
  }
  return [...links.values()]
}

/** What the keys go through from an event: its chain and what it answers itself; where it has no chain, all that it is linked to. */
function withinReach(id: EventId, document: CaseDocument, linksAt: LinksAt): CaseEvent[] {
  const near = new Map<EventId, CaseEvent>(chainOf(id, document, linksAt).map((event) => [event.id, event]))
  const chained = near.size > 1
  for (const { from, to, type } of linksAt(id)) {
    if (chained && !CHAIN_LINKS.has(type)) continue
    for (const end of [from, to]) {
      const event = document.event.get(end)
      if (event !== undefined) near.set(end, event)
    }
  }
  return inTimeOrder([...near.values()])
}

/** Where the keys go from an event along its links: to the next in time, or the one before. Null at either end. */
export function alongLinks(
  id: EventId,
  direction: 'later' | 'earlier',
  document: CaseDocument,
  linksAt: LinksAt,
): EventId | null {
  const ordered = withinReach(id, document, linksAt)
  const at = ordered.findIndex((event) => event.id === id)
  return at < 0 ? null : (ordered[direction === 'later' ? at + 1 : at - 1]?.id ?? null)
}
