import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryEvent } from '../../shared/testing/arbitraries'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { epochDay } from '../../shared/model/epoch-day'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { indexLane, type LaneIndex } from '../../shared/timeline/lane-index'
import { LABEL_EXTRA_PX, layOutLane, type LaneLayout, type LayoutRules } from './lane-layout'
import { placeEvent, type PlacedEvent } from '../../shared/timeline/placed-event'
import { LaneLayouts, feedBetween } from './timeline-feed'
import { msPerPxAt, zoomLevelOf } from './zoom-level'

const TODAY = epochDay(2026, 11, 23)
const textPx = (title: string): number => Math.max(40, title.length * 7)

const everyEvent = (index: LaneIndex): PlacedEvent[] => Array.from({ length: index.count }, (_, at) => index.at(at))
const inOrder = (placed: readonly PlacedEvent[]): PlacedEvent[] => everyEvent(indexLane(placed))

/** Crowded on purpose: most events share a handful of days. */
const arbitraryLane: fc.Arbitrary<readonly PlacedEvent[]> = fc
  .array(
    fc.tuple(
      arbitraryEvent(EventId.parse('e')),
      fc.oneof(fc.integer({ min: 19_500, max: 19_504 }), fc.integer({ min: 18_000, max: 20_500 })),
      fc.string({ maxLength: 90 }),
    ),
    { maxLength: 60 },
  )
  .map((drawn) =>
    drawn.flatMap(([event, day, title], index) => {
      const date = event.date === null || index % 2 === 0 ? dateOfDay(day) : event.date
      return placeEvent({ ...event, id: EventId.parse(`e${index}`), title, date }, TODAY) ?? []
    }),
  )
  .map(inOrder)

const arbitraryRules: fc.Arbitrary<LayoutRules> = fc.record({
  msPerPx: fc.integer({ min: 40, max: 64 }).map(msPerPxAt),
  mostRows: fc.integer({ min: 1, max: 18 }),
  budget: fc.integer({ min: 5, max: 60 }),
  windowPx: fc.integer({ min: 400, max: 2400 }),
  textPx: fc.constant(textPx),
  pinned: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }).map((some) => new Set(some)),
})

const drawnExtent = (placed: PlacedEvent, layout: LaneLayout, rules: LayoutRules): [number, number] => {
  const label = Math.min(layout.labelPx, textPx(placed.event.title)) + LABEL_EXTRA_PX
  return [
    placed.start,
    Math.max(placed.shape === 'span' ? placed.end : placed.start, placed.start + label * rules.msPerPx),
  ]
}

describe('the layout of a lane', () => {
  test('shows every event once: in a row of its own or in exactly one dense mark', () => {
    fc.assert(
      fc.property(arbitraryLane, arbitraryRules, (events, rules) => {
        const { rows, marks } = layOutLane(indexLane(events), rules)
        const shown = [...rows.keys(), ...marks.flatMap(({ members }) => members.map(({ event }) => event.id))]
        expect(shown.toSorted()).toEqual(events.map(({ event }) => event.id).toSorted())
      }),
    )
  })

  test('never lets two labels overlap, nor a label and a dense mark', () => {
    fc.assert(
      fc.property(arbitraryLane, arbitraryRules, (events, rules) => {
        const layout = layOutLane(indexLane(events), rules)
        const ends = new Map<number, number>()
        for (const placed of events) {
          const row = layout.rows.get(placed.event.id)
          if (row === undefined) continue
          const [start, end] = drawnExtent(placed, layout, rules)
          expect(start).toBeGreaterThanOrEqual(ends.get(row) ?? -Infinity)
          ends.set(row, end)
          expect(layout.marks.length > 0 && row === 0).toBe(false)
        }
      }),
    )
  })

  test('keeps to its rows, and dense marks are apart from one another and hold what begins in them', () => {
    fc.assert(
      fc.property(arbitraryLane, arbitraryRules, (events, rules) => {
        const { rows, rowCount, marks } = layOutLane(indexLane(events), rules)
        expect(Math.max(-1, ...rows.values())).toBeLessThan(rowCount)
        const inHand = events.filter((_, at) => rules.pinned.has(at)).length
        expect(rowCount).toBeLessThanOrEqual(Math.max(1, rules.mostRows) + inHand)
        let end = -Infinity
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end)
          for (const { start } of mark.members) expect(start >= mark.start && start < mark.end).toBe(true)
          end = mark.end
        }
      }),
    )
  })

  test('never gathers what is in hand', () => {
    fc.assert(
      fc.property(arbitraryLane, arbitraryRules, (events, rules) => {
        const { rows } = layOutLane(indexLane(events), rules)
        for (const [at, { event }] of events.entries()) if (rules.pinned.has(at)) expect(rows.has(event.id)).toBe(true)
      }),
    )
  })

  test('gathers nothing where there is room', () => {
    const events = [0, 100, 200].map((days, index) => {
      const event = { ...emptyEvent(EventId.parse(`e${index}`), 'filing'), title: 'x', date: dateOfDay(19_000 + days) }
      const placed = placeEvent(event, TODAY)
      if (placed === null) throw new Error('not placed')
      return placed
    })
    const layout = layOutLane(indexLane(events), {
      msPerPx: 86_400_000,
      mostRows: 5,
      budget: 40,
      windowPx: 800,
      textPx,
      pinned: new Set(),
    })
    expect(layout.marks).toEqual([])
    expect([...layout.rows.values()]).toEqual([0, 0, 0])
  })
})

describe('the feed of a window', () => {
  test('holds every event of the window once, alone or inside one dense mark', () => {
    fc.assert(
      fc.property(
        arbitraryLane,
        fc.integer({ min: 18_000, max: 20_500 }),
        fc.integer({ min: 5, max: 3000 }),
        (events, firstDay, days) => {
          const index = indexLane(events)
          const layouts = new LaneLayouts(index, 30, textPx)
          const [from, to] = [firstDay * 86_400_000, (firstDay + days) * 86_400_000]
          const level = zoomLevelOf((to - from) / 900)
          const lane = { id: 'lane', index, layouts, mostRows: 6, scrolls: false }
          const layout = layouts.at({ level, windowPx: 900, mostRows: 6, pinned: new Set() })
          const feed = feedBetween([lane], from, to, () => layout, textPx)
          const gathered = (feed.marks.get('lane') ?? []).flatMap(({ members }) => members.map(({ event }) => event.id))
          for (const { event, start, end } of events) {
            const times = Number(feed.events.has(event.id)) + gathered.filter((id) => id === event.id).length
            expect(times).toBeLessThanOrEqual(1)
            // A long event whose crowd began before the window is counted there.
            if (start >= from && start < to) expect(times).toBe(1)
            if (end < from || start >= to) expect(feed.events.has(event.id)).toBe(false)
          }
        },
      ),
    )
  })
})
