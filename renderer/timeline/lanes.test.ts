import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EventId } from '../../shared/model/ids'
import { arbitraryDocument } from '../../shared/testing/arbitraries'
import { GROUPINGS } from '../../shared/model/saved-view'
import { lanesOf } from './lanes'
import { placeEvent } from './placed-event'
import { neighbour } from './timeline-keys'
import { sortedEvents } from '../store/event-selectors'

describe('lanes', () => {
  test.each(GROUPINGS)(
    'by %s: every event is in exactly one lane that is drawn, and there are never over thirty',
    (grouping) => {
      fc.assert(
        fc.property(arbitraryDocument, (document) => {
          const { lanes, laneOf } = lanesOf(document, grouping)
          const ids = lanes.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids.length).toBeLessThanOrEqual(30)
          for (const event of document.event.values()) expect(ids).toContain(laneOf(event))
        }),
      )
    },
  )

  test('by kind they stand as the window shows them', () => {
    const [document] = fc.sample(arbitraryDocument, 1)
    if (document === undefined) throw new Error('no sample')
    expect(lanesOf(document, 'kind').lanes.map(({ label }) => label)).toEqual([
      'Questions',
      'Filings',
      'Orders',
      'Hearings',
      'Context',
    ])
  })
})

describe('arrow keys', () => {
  test('walking right from the first event of a lane visits the whole lane and back', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { lanes, laneOf } = lanesOf(document, 'kind')
        const placed = sortedEvents(document.event).flatMap((event) => placeEvent(event, 20_000) ?? [])
        const rows = lanes.map(({ id }) => placed.filter(({ event }) => laneOf(event) === id))
        for (const row of rows) {
          let here: EventId | null = row[0]?.event.id ?? null
          const seen = here === null ? [] : [here]
          for (
            let next = here && neighbour(rows, here, 'right');
            next;
            next = neighbour(rows, next.event.id, 'right')
          ) {
            expect(neighbour(rows, next.event.id, 'left')?.event.id).toBe(here)
            here = next.event.id
            seen.push(here)
          }
          expect(seen).toEqual(row.map(({ event }) => event.id))
        }
      }),
    )
  })

  test('with nothing selected they begin at the first event there is, with no events nowhere', () => {
    expect(neighbour([[], []], null, 'right')).toBeNull()
    expect(neighbour([[]], EventId.parse('gone'), 'up')).toBeNull()
  })
})
