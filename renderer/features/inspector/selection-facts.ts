import { EVENT_KINDS, type CaseEvent, type EventKind } from '../../../shared/model/event'
import type { PartyId } from '../../../shared/model/ids'
import { sharedValue, tokenCounts, type TokenCount } from './bulk-edits'

/** What the inspector says of several events: what they have in common, and how many carry what. */
export interface SelectionFacts {
  count: number
  kinds: readonly { kind: EventKind; count: number }[]
  kind: EventKind | null
  importance: CaseEvent['importance'] | null
  tags: readonly TokenCount<string>[]
  filers: readonly TokenCount<PartyId>[]
  undated: boolean
}

/** One walk after another over the events: some milliseconds for each ten thousand. */
export function selectionFacts(events: readonly CaseEvent[]): SelectionFacts {
  const counts = new Map<EventKind, number>()
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return {
    count: events.length,
    kinds: EVENT_KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(({ count }) => count > 0),
    kind: sharedValue(events, ({ kind }) => kind),
    importance: sharedValue(events, ({ importance }) => importance),
    tags: tokenCounts(events, ({ tags }) => tags),
    filers: tokenCounts(events, ({ filedBy }) => filedBy),
    undated: events.every(({ date }) => date === null),
  }
}
