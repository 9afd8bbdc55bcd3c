import type { CaseDocument } from '../../../shared/document'
import type { CaseEvent, EventKind } from '../../../shared/model/event'
import type { EventId, LinkId, PartyId } from '../../../shared/model/ids'
import type { Link } from '../../../shared/model/link'
import { NO_FILTER, filterTest, type EventFilter } from '../../store/event-filter'
import { remember } from '../../store/remember'
import type { SearchHits } from '../../store/ui-store'

/** How many events each choice of a part would show, under the search and the other parts of the filter. A choice without any is left out. */
export interface FacetCounts {
  kinds: ReadonlyMap<EventKind, number>
  parties: ReadonlyMap<PartyId, number>
  tags: ReadonlyMap<string, number>
  questions: ReadonlyMap<EventId, number>
}

/** For each event, the questions that a link ties it to; a question is tied to itself. */
const questionsOf = remember(
  (events: CaseDocument['event'], links: ReadonlyMap<LinkId, Link>): ReadonlyMap<EventId, ReadonlySet<EventId>> => {
    const tied = new Map<EventId, Set<EventId>>()
    const tie = (id: EventId, question: EventId): void => {
      if (events.get(question)?.kind !== 'question') return
      const known = tied.get(id)
      if (known) known.add(question)
      else tied.set(id, new Set([question]))
    }
    for (const event of events.values()) tie(event.id, event.id)
    for (const { from, to } of links.values()) {
      tie(from, to)
      tie(to, from)
    }
    return tied
  },
)

const PARTS = ['kinds', 'parties', 'tags', 'questions'] as const
type Part = (typeof PARTS)[number]

/** Which parts an event fails: none means it is shown, one alone means that only that part keeps it out. */
function failing(
  document: CaseDocument,
  filter: EventFilter,
  isSearch: boolean,
): (event: CaseEvent) => Part | 'none' | 'more' {
  const tests = PARTS.map((part) => ({
    part,
    passes: filterTest(document, { ...NO_FILTER, withRoutine: true, [part]: filter[part] }),
  }))
  const { statuses, from, to, withRoutine } = filter
  const inDays = filterTest(document, { ...NO_FILTER, statuses, from, to, withRoutine: withRoutine || isSearch })
  return (event) => {
    if (!inDays(event)) return 'more'
    let failed: Part | 'none' = 'none'
    for (const { part, passes } of tests) {
      if (passes(event)) continue
      if (failed !== 'none') return 'more'
      failed = part
    }
    return failed
  }
}

function addOne<K>(counts: Map<K, number>, keys: Iterable<K>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Counts in one pass over the events: one that fails a single part counts for the choices of that part alone. */
export const facetCounts = remember(
  (document: CaseDocument, filter: EventFilter, hits: SearchHits | null): FacetCounts => {
    const kinds = new Map<EventKind, number>()
    const parties = new Map<PartyId, number>()
    const tags = new Map<string, number>()
    const questions = new Map<EventId, number>()
    const fails = failing(document, filter, hits !== null)
    const tied = questionsOf(document.event, document.link)
    for (const event of document.event.values()) {
      if (hits !== null && !hits.ids.has(event.id)) continue
      const failed = fails(event)
      if (failed === 'more') continue
      const counts = (part: Part): boolean => failed === 'none' || failed === part
      if (counts('kinds')) addOne(kinds, [event.kind])
      if (counts('parties')) addOne(parties, new Set(event.filedBy))
      if (counts('tags')) addOne(tags, new Set(event.tags))
      if (counts('questions')) addOne(questions, tied.get(event.id) ?? [])
    }
    return { kinds, parties, tags, questions }
  },
)
