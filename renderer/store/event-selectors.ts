import type { CaseDocument } from '../../shared/document'
import { isRoutineEntry, questionStatus, type CaseEvent } from '../../shared/model/event'
import type { EventId, LinkId } from '../../shared/model/ids'
import type { Link } from '../../shared/model/link'
import { activeParts, filterTest, type EventFilter } from './event-filter'
import { keepCounted } from './keep-counted'
import { sortedEvents } from '../../shared/chronological-order'
import { remember } from './remember'
import type { SearchHits } from './ui-store'

const ranks = remember(
  (sorted: readonly CaseEvent[]): ReadonlyMap<EventId, number> => new Map(sorted.map(({ id }, index) => [id, index])),
)

/** The found events in chronological order. The index knows where its own stand; of others a few of many are put in order. */
function foundEvents(sorted: readonly CaseEvent[], { ids }: SearchHits): readonly CaseEvent[] {
  if (ids.among !== undefined) return ids.among(sorted)
  if (ids.size > sorted.length / 3) return sorted.filter(({ id }) => ids.has(id))
  const rankOf = ranks(sorted)
  const found = Array.from(ids, (id) => rankOf.get(id) ?? -1).filter((rank) => rank >= 0)
  return Array.from(Uint32Array.from(found).toSorted()).flatMap((rank) => sorted[rank] ?? [])
}

/** The selected events that are still in the case, in the order they were selected. */
export const selectedEvents = remember(
  (events: CaseDocument['event'], selection: ReadonlySet<EventId>): readonly CaseEvent[] => {
    const selected: CaseEvent[] = []
    for (const id of selection) {
      const event = events.get(id)
      if (event !== undefined) selected.push(event)
    }
    return selected
  },
)

/** How many events are hidden unless asked for. */
export const routineCount = keepCounted<EventId, CaseEvent>(isRoutineEntry)

/** The events that filter and search let through, in chronological order; both views draw these. */
export const shownEvents = remember(
  (document: CaseDocument, filter: EventFilter, hits: SearchHits | null): readonly CaseEvent[] => {
    const sorted = sortedEvents(document.event)
    const found = hits === null ? sorted : foundEvents(sorted, hits)
    // Who searches for an appearance is shown it.
    const asked = hits === null ? filter : { ...filter, withRoutine: true }
    const isAll = activeParts(asked) === 0 && (asked.withRoutine || routineCount(document.event) === 0)
    return isAll ? found : found.filter(filterTest(document, asked))
  },
)

/** Of events in chronological order, those with no date: the tray. They come last, so the others need not be looked at. */
export const trayEvents = remember((events: readonly CaseEvent[]): readonly CaseEvent[] => {
  let first = events.length
  while (first > 0 && events[first - 1]?.date === null) first -= 1
  return events.slice(first)
})

export const openQuestionCount = keepCounted<EventId, CaseEvent>(
  (event) => event.kind === 'question' && questionStatus(event) === 'open',
)

/** Links by the events at their ends. */
export const linksByEvent = remember((links: ReadonlyMap<LinkId, Link>): ReadonlyMap<EventId, readonly Link[]> => {
  const byEvent = new Map<EventId, Link[]>()
  const add = (id: EventId, link: Link): void => {
    const known = byEvent.get(id)
    if (known) known.push(link)
    else byEvent.set(id, [link])
  }
  for (const link of links.values()) {
    add(link.from, link)
    if (link.to !== link.from) add(link.to, link)
  }
  return byEvent
})

/** Every tag in use, most used first. */
export const tagsInUse = remember((events: CaseDocument['event']): readonly string[] => {
  const counts = new Map<string, number>()
  for (const event of events.values()) for (const tag of event.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag)
})
