import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseDocument } from '../../shared/document'
import { EVENT_KINDS, type CaseEvent } from '../../shared/model/event'
import type { EventId } from '../../shared/model/ids'
import { inventedCase } from '../features/search/invented-case'
import { NO_FILTER, filterTest, type EventFilter } from './event-filter'
import { compareEvents, shownEvents, sortedEvents } from './event-selectors'
import type { SearchHits } from './ui-store'

const document = inventedCase(400)

const shownNaively = (document: CaseDocument, filter: EventFilter, hits: SearchHits | null): CaseEvent[] =>
  [...document.event.values()]
    .filter((event) => (hits === null || hits.ids.has(event.id)) && filterTest(document, filter)(event))
    .toSorted(compareEvents)

describe('shownEvents', () => {
  it('are the events that search and filter let through, in chronological order', () => {
    const ids: EventId[] = [...document.event.keys()]
    const hits = fc.option(fc.subarray(ids).map((some) => ({ ids: new Set(some), words: [] })))
    const filter = fc.subarray([...EVENT_KINDS]).map((kinds) => ({ ...NO_FILTER, kinds: new Set(kinds) }))
    fc.assert(
      fc.property(hits, filter, (hits, filter) => {
        expect(shownEvents(document, filter, hits)).toEqual(shownNaively(document, filter, hits))
      }),
      { numRuns: 50 },
    )
  })

  it('passes over hits that have been deleted since', () => {
    const [first, ...rest] = document.event.values()
    if (first === undefined) throw new Error('an invented case without events')
    const without = { ...document, event: new Map(rest.map((event) => [event.id, event])) }
    expect(shownEvents(without, NO_FILTER, { ids: new Set([first.id]), words: [] })).toEqual([])
  })
})

describe('sortedEvents', () => {
  it('is the order of compareEvents, undated events last', () => {
    expect(sortedEvents(document.event)).toEqual([...document.event.values()].toSorted(compareEvents))
    expect(sortedEvents(document.event).at(-1)?.date).toBeNull()
  })
})
