import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyEvent, EVENT_KINDS, type CaseEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { epochDay } from '../../shared/model/epoch-day'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { EMPTY_DOCUMENT } from '../../shared/document'
import type { LaneIndex } from '../../shared/timeline/lane-index'
import { compareEvents } from '../../shared/chronological-order'
import { LaneIndexer } from './lane-indexer'
import { lanesOf } from './lanes'

const TODAY = { today: epochDay(2026, 11, 23), lives: new Map() }
const LANES = lanesOf(EMPTY_DOCUMENT, 'kind')

const idsOf = (indexes: ReadonlyMap<string, LaneIndex>): [string, string[]][] =>
  [...indexes].map(([lane, index]) => [lane, Array.from({ length: index.count }, (_, at) => index.at(at).event.id)])

const anyEvent: fc.Arbitrary<CaseEvent> = fc.record({
  ...Object.fromEntries(
    Object.entries(emptyEvent(EventId.parse('x'), 'filing')).map(([key, value]) => [key, fc.constant(value)]),
  ),
  id: fc.integer({ min: 0, max: 30 }).map((number) => EventId.parse(`e${number}`)),
  kind: fc.constantFrom(...EVENT_KINDS),
  title: fc.constantFrom('x', 'y'),
  date: fc.option(fc.integer({ min: 19_500, max: 19_503 }).map(dateOfDay)),
}) as fc.Arbitrary<CaseEvent>

const inCaseOrder = (events: ReadonlyMap<string, CaseEvent>): CaseEvent[] =>
  [...events.values()].toSorted(compareEvents)

describe('the lanes of a case', () => {
  test('after any edits are what they are when made anew, and lanes that no edit touched are the very same', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyEvent, { maxLength: 4 }), { maxLength: 8 }), (edits) => {
        const indexer = new LaneIndexer()
        const table = new Map<string, CaseEvent>()
        let before: ReadonlyMap<string, LaneIndex> = indexer.index([], [], LANES, TODAY)
        for (const edit of edits) {
          const touched = new Set(edit.flatMap(({ id, kind }) => [kind, table.get(id)?.kind ?? kind]))
          for (const event of edit) table.set(event.id, event)
          const events = inCaseOrder(table)
          const next = indexer.index(events, events, LANES, TODAY)
          expect(idsOf(next)).toEqual(idsOf(new LaneIndexer().index(events, events, LANES, TODAY)))
          const some = events.filter(({ title }) => title === 'x')
          expect(idsOf(indexer.index(events, some, LANES, TODAY))).toEqual(
            idsOf(new LaneIndexer().index(some, some, LANES, TODAY)),
          )
          for (const [lane, index] of next) {
            if (!touched.has(lane as CaseEvent['kind'])) expect(index).toBe(before.get(lane))
          }
          before = next
        }
      }),
    )
  })
})
