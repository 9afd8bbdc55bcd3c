import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseDocument } from '../../shared/document'
import { EVENT_KINDS, type CaseEvent } from '../../shared/model/event'
import type { EventId } from '../../shared/model/ids'
import { compareEcf, compareEvents, sortedEvents } from '../../shared/chronological-order'
import { inventedCase } from '../features/search/invented-case'
import { NO_FILTER, filterTest, type EventFilter } from './event-filter'
import { shownEvents } from './event-selectors'
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

describe('compareEcf', () => {
  it('goes by value, attachments after their entry, words after numbers, none last', () => {
    const sorted = [null, 'A-3', '71-10', '100', '71', '9', '71-2', 'A-12'].toSorted(compareEcf)
    expect(sorted).toEqual(['9', '71', '71-2', '71-10', '100', 'A-3', 'A-12', null])
  })

  it('is a total order of anything that may be typed: never in circles (A-3, 71-10, 100)', () => {
    const part = fc.oneof(fc.nat({ max: 120 }).map(String), fc.constantFrom('A', 'B', '', '071', 'Infinity', 'x1'))
    const ecf = fc.option(fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-')))
    fc.assert(
      fc.property(ecf, ecf, ecf, (a, b, c) => {
        expect(Math.sign(compareEcf(a, b))).toBe(0 - Math.sign(compareEcf(b, a)) || 0)
        expect(compareEcf(a, b) === 0).toBe(a === b)
        if (compareEcf(a, b) < 0 && compareEcf(b, c) < 0) expect(compareEcf(a, c)).toBeLessThan(0)
      }),
      { numRuns: 3000 },
    )
  })
})
