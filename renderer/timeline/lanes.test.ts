import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EventId, PartyId } from '../../shared/model/ids'
import { partyNamed } from '../../shared/model/party'
import { arbitraryDocument } from '../../shared/testing/arbitraries'
import { eventOf, linkedCase } from '../../shared/testing/linked-case'
import { GROUPINGS } from '../../shared/model/saved-view'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import { emptyEvent } from '../../shared/model/event'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { indexLane } from '../../shared/timeline/lane-index'
import { lanesOf } from './lanes'
import { placeEvent, type PlacedEvent } from '../../shared/timeline/placed-event'
import { sortedEvents } from '../../shared/chronological-order'
import { neighbour } from './timeline-keys'

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

test('lanes by party begin with those whose case it is, whatever the order in the file', () => {
  const roles = ['amicus', 'court', 'defendant', 'plaintiff'] as const
  const filing = (role: string) => ({ ...eventOf('filing', role), filedBy: [PartyId.parse(role)] })
  const party = new Map(roles.map((role) => [PartyId.parse(role), partyNamed(PartyId.parse(role), role, role)]))
  const document = { ...linkedCase(roles.map(filing)), party }
  const labels = lanesOf(document, 'party').lanes.map(({ label }) => label)
  expect(labels).toEqual(['plaintiff', 'defendant', 'court', 'amicus', 'No party'])
})

describe('arrow keys', () => {
  test('walking right from the first event of a lane visits the whole lane and back', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { lanes, laneOf } = lanesOf(document, 'kind')
        const placed = sortedEvents(document.event).flatMap((event) => placeEvent(event, 20_000) ?? [])
        const rows = lanes.map(({ id }) => indexLane(placed.filter(({ event }) => laneOf(event) === id)))
        for (const row of rows) {
          let here = row.count > 0 ? row.at(0) : null
          const seen = here === null ? [] : [here]
          for (let next = here && neighbour(rows, here, 'right'); next; next = neighbour(rows, next, 'right')) {
            expect(neighbour(rows, next, 'left')).toBe(here)
            here = next
            seen.push(here)
          }
          expect(seen).toEqual(Array.from({ length: row.count }, (_, at) => row.at(at)))
        }
      }),
    )
  })

  test('to another lane they go to what begins nearest, the earlier of two as near', () => {
    const placed = (id: string, day: number): PlacedEvent => {
      const event = { ...emptyEvent(EventId.parse(id), 'filing'), date: dateOfDay(day) }
      const one = placeEvent(event, 20_000)
      if (one === null) throw new Error('not placed')
      return one
    }
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 40 }),
        (days, day) => {
          const here = placed('here', day)
          const other = indexLane(days.map((one, at) => placed(`e${at}`, one)))
          const found = neighbour([indexLane([here]), indexLane([]), other], here, 'down')?.start ?? NaN
          const distances = days.map((one) => Math.abs(one - day))
          expect(Math.abs(found - here.start)).toBe(Math.min(...distances) * MS_PER_DAY)
          if (days.includes(day - Math.min(...distances))) expect(found).toBeLessThanOrEqual(here.start)
        },
      ),
    )
  })

  test('with nothing selected they begin at the first event there is, with no events nowhere', () => {
    expect(neighbour([indexLane([]), indexLane([])], null, 'right')).toBeNull()
  })
})
