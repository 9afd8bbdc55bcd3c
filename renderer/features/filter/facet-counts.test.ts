import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_KINDS, QUESTION_STATUSES } from '../../../shared/model/event'
import { NO_FILTER, filterTest, type EventFilter } from '../../store/event-filter'
import type { SearchHits } from '../../store/ui-store'
import { inventedCase } from '../search/invented-case'
import { facetCounts } from './facet-counts'

const document = inventedCase(500)
const events = [...document.event.values()]
const ids = events.map(({ id }) => id)
const parties = [...document.party.keys()]
const tags = [...new Set(events.flatMap((event) => event.tags))]
const questions = events.filter(({ kind }) => kind === 'question').map(({ id }) => id)

const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((chosen) => new Set(chosen))
const day = fc.option(fc.integer({ min: 16_400, max: 19_400 }))
const filter: fc.Arbitrary<EventFilter> = fc.record({
  kinds: some(EVENT_KINDS),
  parties: some(parties),
  tags: some(tags),
  questions: some(questions),
  statuses: some(QUESTION_STATUSES),
  from: day,
  to: day,
  withRoutine: fc.boolean(),
})
const hits: fc.Arbitrary<SearchHits | null> = fc.option(
  fc.subarray(ids).map((found) => ({ ids: new Set(found), words: [] })),
)

/** What would be shown with one choice alone in its part, all other parts as they are. */
function countNaively(filter: EventFilter, hits: SearchHits | null, alone: Partial<EventFilter>): number {
  const passes = filterTest(document, { ...filter, ...alone })
  return events.filter((event) => passes(event) && (hits === null || hits.ids.has(event.id))).length
}

describe('facetCounts', () => {
  it('say of each choice how many events it would show under the other parts and the search', () => {
    fc.assert(
      fc.property(filter, hits, (filter, hits) => {
        const counts = facetCounts(document, filter, hits)
        const count = (alone: Partial<EventFilter>): number => countNaively(filter, hits, alone)
        for (const kind of EVENT_KINDS) expect(counts.kinds.get(kind) ?? 0).toBe(count({ kinds: new Set([kind]) }))
        for (const id of parties) expect(counts.parties.get(id) ?? 0).toBe(count({ parties: new Set([id]) }))
        for (const tag of tags) expect(counts.tags.get(tag) ?? 0).toBe(count({ tags: new Set([tag]) }))
        for (const id of questions) expect(counts.questions.get(id) ?? 0).toBe(count({ questions: new Set([id]) }))
      }),
      { numRuns: 60 },
    )
  })

  it('count every event once by kind where nothing is filtered', () => {
    const total = [...facetCounts(document, NO_FILTER, null).kinds.values()].reduce((sum, count) => sum + count, 0)
    expect(total).toBe(events.length)
  })
})
