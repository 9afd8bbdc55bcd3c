import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryEvent } from '../../shared/testing/arbitraries'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { epochDay } from '../../shared/model/epoch-day'
import { LegalDate } from '../../shared/model/legal-date'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { indexLane, type LaneIndex } from '../../shared/timeline/lane-index'
import { cellsOf } from '../../shared/timeline/calendar-lane'
import { unitFor } from '../../shared/timeline/calendar-cells'
import { drawnSpan } from './dense-mark'
import { LABEL_EXTRA_PX, WIDEST_LABEL_PX } from './label-fit'
import type { LaneLayout, ShownEvent } from './laid-out-lane'
import { layOutLane, type LayoutRules } from './lane-layout'
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

type Rules = Omit<LayoutRules, 'textPx'>

const arbitraryRules: fc.Arbitrary<Rules> = fc.record({
  msPerPx: fc.integer({ min: 40, max: 64 }).map(msPerPxAt),
  mostRows: fc.integer({ min: 1, max: 18 }),
  budget: fc.integer({ min: 5, max: 60 }),
  windowPx: fc.integer({ min: 400, max: 2400 }),
  pinned: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }).map((some) => new Set(some)),
  longestFirst: fc.boolean(),
})

function laidOut(events: readonly PlacedEvent[], rules: Rules): LaneLayout {
  const index = indexLane(events)
  return layOutLane(index, { ...rules, textPx: (position) => textPx(index.at(position).event.title) })
}

const alone = (layout: LaneLayout): ShownEvent[] => [...layout.shownBetween(-Infinity, Infinity)]
const rowsOf = (layout: LaneLayout): Map<EventId, number> =>
  new Map(alone(layout).map(({ placed, row }) => [placed.event.id, row]))

type Stretch = readonly [start: number, end: number]

/** From where to where an event with a label of a width is drawn: the label of a short bar stands behind its end. */
function drawnExtent({ event, start, end, shape }: PlacedEvent, labelPx: number, msPerPx: number): Stretch {
  const text = textPx(event.title)
  const label = Math.min(labelPx, text) + LABEL_EXTRA_PX
  if (shape === 'point') return [start, start + label * msPerPx]
  const barPx = (end - start) / msPerPx
  if (barPx >= Math.min(text * 1.08, 170) + 28) return [start, end]
  return [start, Math.max(end, start + (Math.max(0, barPx - 16) + label) * msPerPx)]
}

/** All that is drawn in each row: events by themselves with their labels and, in the first, dense marks. */
function drawnInRows(layout: LaneLayout, msPerPx: number): Stretch[][] {
  const rows = Array.from({ length: layout.rowCount }, (): Stretch[] => [])
  for (const { placed, row, nextStart } of alone(layout)) {
    const barPx = placed.shape === 'span' ? (placed.end - placed.start) / msPerPx : 0
    const roomPx = (nextStart - placed.start) / msPerPx - LABEL_EXTRA_PX - Math.max(0, barPx - 16)
    rows[row]?.push(drawnExtent(placed, Math.min(WIDEST_LABEL_PX, roomPx), msPerPx))
  }
  for (const mark of layout.marks) {
    const { start, end } = drawnSpan(mark, msPerPx)
    rows[0]?.push([start, end])
  }
  return rows.map((row) => row.toSorted(([a], [b]) => a - b))
}

/** A part of a millisecond: numbers that stand for the same place may differ in their last digit. */
const HARDLY = 0.01

describe('the layout of a lane', () => {
  test('shows every event once: in a row of its own or in exactly one dense mark', () => {
    fc.assert(
      fc.property(arbitraryLane, arbitraryRules, (events, rules) => {
        const layout = laidOut(events, rules)
        const gathered = layout.marks.flatMap(({ members }) => members.map(({ event }) => event.id))
        expect([...rowsOf(layout).keys(), ...gathered].toSorted()).toEqual(
          events.map(({ event }) => event.id).toSorted(),
        )
        expect(gathered.length).toBe(layout.marks.reduce((sum, { count }) => sum + count, 0))
      }),
    )
  })

  test('never lets two labels overlap, nor a label and a dense mark, anywhere in its zoom level', () => {
    fc.assert(
      fc.property(
        arbitraryLane,
        arbitraryRules,
        fc.double({ min: 0.71, max: 1, noNaN: true }),
        (events, rules, part) => {
          const layout = laidOut(events, rules)
          for (const row of drawnInRows(layout, rules.msPerPx * part)) {
            for (const [at, [start]] of row.entries()) {
              expect(start).toBeGreaterThanOrEqual((row[at - 1]?.[1] ?? -Infinity) - HARDLY)
            }
          }
        },
      ),
    )
  })

  test('keeps to its rows, and dense marks are apart from one another and hold what begins in them', () => {
    fc.assert(
      fc.property(arbitraryLane, arbitraryRules, (events, rules) => {
        const layout = laidOut(events, rules)
        const { rowCount, marks } = layout
        expect(Math.max(-1, ...rowsOf(layout).values())).toBeLessThan(rowCount)
        const inHand = events.filter((_, at) => rules.pinned.has(at)).length
        expect(rowCount).toBeLessThanOrEqual(rules.mostRows + inHand)
        let end = -Infinity
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end)
          for (const { start } of mark.members) expect(start >= mark.start && start < mark.end).toBe(true)
          end = mark.end
        }
      }),
    )
  })

  test('never gathers what is in hand, and moves nothing else for it', () => {
    fc.assert(
      fc.property(arbitraryLane, arbitraryRules, (events, rules) => {
        const rows = rowsOf(laidOut(events, rules))
        const before = rowsOf(laidOut(events, { ...rules, pinned: new Set() }))
        for (const [at, { event }] of events.entries()) if (rules.pinned.has(at)) expect(rows.has(event.id)).toBe(true)
        for (const [id, row] of before) expect(rows.get(id) ?? row).toBe(row)
      }),
    )
  })

  test('shows what is in hand within its rows, where others of a crowd can give way to it', () => {
    const events = Array.from({ length: 9 }, (_, index) => {
      const event = { ...emptyEvent(EventId.parse(`e${index}`), 'filing'), title: 'x', date: dateOfDay(19_000) }
      const placed = placeEvent(event, TODAY)
      if (placed === null) throw new Error('not placed')
      return placed
    })
    const room = { mostRows: 3, budget: 40, windowPx: 800, msPerPx: 86_400_000 / 40, longestFirst: false }
    const layout = laidOut(events, { ...room, pinned: new Set([8]) })
    expect([layout.rowCount, rowsOf(layout).has(EventId.parse('e8')), layout.marks[0]?.count]).toEqual([3, true, 7])
  })

  test('gathers nothing of a small crowd that could be read in a free row', () => {
    fc.assert(
      fc.property(arbitraryLane, arbitraryRules, (events, drawn) => {
        const rules = { ...drawn, budget: Infinity, pinned: new Set<number>() }
        const layout = laidOut(events, rules)
        const { starts, ends, first, count } = cellsOf(indexLane(events), unitFor(rules.msPerPx, 36))
        const crowdAt = (time: number): number => {
          const cell = Array.from({ length: count }, (_, at) => at).find(
            (at) => time >= (starts[at] ?? 0) && time < (ends[at] ?? 0),
          )
          return cell === undefined ? 0 : (first[cell + 1] ?? 0) - (first[cell] ?? 0)
        }
        const rows = drawnInRows(layout, rules.msPerPx)
        for (const placed of layout.marks.flatMap(({ members }) => members)) {
          if (crowdAt(placed.start) > 10) continue
          const [start, end] = drawnExtent(placed, 240, rules.msPerPx)
          // Rows beyond those in use are as free as any.
          for (let row = 1; row < rules.mostRows; row += 1) {
            const taken = rows[row] ?? []
            expect(taken.some(([from, to]) => from < end && to > start)).toBe(true)
          }
        }
      }),
    )
  })

  test('gathers nothing where there is room, and lets a label reach to what comes next in its row', () => {
    const events = [0, 100, 200].map((days, index) => {
      const title = 'x'.repeat(50)
      const event = { ...emptyEvent(EventId.parse(`e${index}`), 'filing'), title, date: dateOfDay(19_000 + days) }
      const placed = placeEvent(event, TODAY)
      if (placed === null) throw new Error('not placed')
      return placed
    })
    const room = { mostRows: 5, budget: 40, windowPx: 800, pinned: new Set<number>(), longestFirst: false }
    const layout = laidOut(events, { ...room, msPerPx: 86_400_000 / 3 })
    expect(layout.marks).toEqual([])
    const [first, second, third] = events.map(({ start }) => start)
    expect(alone(layout).map(({ row, placed, nextStart }) => [row, placed.start, nextStart])).toEqual([
      [0, first, second],
      [0, second, third],
      [0, third, Infinity],
    ])
  })

  test('lets the question that lasts longest stand highest in a lane that scrolls', () => {
    const questions = [30, 400, 90].map((days, index) => {
      const date = LegalDate.parse(`${dateOfDay(19_000 + index)}/${dateOfDay(19_000 + index + days)}`)
      const placed = placeEvent({ ...emptyEvent(EventId.parse(`q${index}`), 'question'), title: 'x', date }, TODAY)
      if (placed === null) throw new Error('not placed')
      return placed
    })
    const room = { mostRows: 18, budget: 40, windowPx: 800, pinned: new Set<number>(), msPerPx: 86_400_000 }
    expect([...rowsOf(laidOut(questions, { ...room, longestFirst: true }))]).toEqual([
      ['q0', 2],
      ['q1', 0],
      ['q2', 1],
    ])
  })

  test('asks for the rows that are in use for a good part of the time, not for those of one busy month', () => {
    const question = (id: string, from: number, days: number): PlacedEvent => {
      const date = LegalDate.parse(`${dateOfDay(19_000 + from)}/${dateOfDay(19_000 + from + days)}`)
      const placed = placeEvent({ ...emptyEvent(EventId.parse(id), 'question'), title: 'x', date }, TODAY)
      if (placed === null) throw new Error('not placed')
      return placed
    }
    const room = { mostRows: 18, budget: 40, windowPx: 800, pinned: new Set<number>(), longestFirst: true }
    const long = [question('q0', 0, 900), question('q1', 100, 700)]
    const busy = [question('q2', 300, 25), question('q3', 301, 20), question('q4', 302, 15)]
    const layout = laidOut([...long, ...busy], { ...room, msPerPx: 86_400_000 / 10 })
    expect([layout.rowCount, layout.usualRows]).toEqual([5, 2])
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
          const layouts = new LaneLayouts(index, { budget: 30, longestFirst: false }, textPx)
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
