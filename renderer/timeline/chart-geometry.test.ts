import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyEvent, type EventKind } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { epochDay, MS_PER_DAY } from '../../shared/model/epoch-day'
import { LegalDate } from '../../shared/model/legal-date'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { ChartGeometry, type Box } from './chart-geometry'
import { indexLane } from '../../shared/timeline/lane-index'
import { LaneRows } from './lane-rows'
import type { Lane } from './lanes'
import { placeEvent, type PlacedEvent } from '../../shared/timeline/placed-event'
import { feedBetween, feedLaneOf, type FeedLane } from './timeline-feed'
import { LANE_PADDING_PX, ROW_PX } from './vis-lane-drawing'
import { msPerPxAt } from './zoom-level'

const TODAY = epochDay(2026, 11, 23)
const FIRST_DAY = 18_000
/** Where the chart stands on the screen. */
const [LEFT, TOP] = [120, 60]
const GLYPH_PX = 18
const textPx = (title: string): number => title.length * 7

const KINDS = ['question', 'filing', 'order'] as const satisfies EventKind[]
const lanes = KINDS.map((kind): Lane => ({ id: kind, label: kind, meaning: { kind: 'kind', event: kind } }))

/** Crowded on purpose: most events share a few weeks. */
const arbitraryEvents = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    day: fc.oneof(fc.integer({ min: 700, max: 720 }), fc.integer({ min: 0, max: 1500 })),
    days: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
    ),
    title: fc.string({ maxLength: 40 }),
    key: fc.boolean(),
  }),
  { minLength: 40, maxLength: 300, size: 'max' },
)

function placedEvents(drawn: typeof arbitraryEvents extends fc.Arbitrary<infer T> ? T : never): PlacedEvent[] {
  return drawn.flatMap(({ kind, day, days, title, key }, at) => {
    const from = dateOfDay(FIRST_DAY + day)
    const date = days === 0 ? from : LegalDate.parse(`${from}/${dateOfDay(FIRST_DAY + day + days)}`)
    const importance = key ? ('key' as const) : ('normal' as const)
    return placeEvent({ ...emptyEvent(EventId.parse(`e${at}`), kind), title, date, importance }, TODAY) ?? []
  })
}

interface Scene {
  geometry: ChartGeometry
  rows: LaneRows
  lanes: readonly FeedLane[]
  start: number
  msPerPx: number
  windowPx: number
  tops: ReadonlyMap<string, number>
}

const arbitraryScene: fc.Arbitrary<Scene> = fc
  .record({
    drawn: arbitraryEvents,
    level: fc.integer({ min: 40, max: 58 }),
    windowPx: fc.integer({ min: 400, max: 1800 }),
    heightPx: fc.integer({ min: 120, max: 700 }),
    middle: fc.oneof(fc.integer({ min: 690, max: 730 }), fc.integer({ min: 0, max: 1500 })),
    scrolled: fc.integer({ min: 0, max: 4 }),
    scrollTop: fc.integer({ min: -40, max: 0 }),
  })
  .map(({ drawn, level, windowPx, heightPx, middle, scrolled, scrollTop }) => {
    const events = placedEvents(drawn)
    const fed = lanes.map((lane) =>
      feedLaneOf(lane, indexLane(events.filter(({ event }) => event.kind === lane.id)), textPx),
    )
    const rows = new LaneRows()
    rows.layOut(fed, { level, windowPx, heightPx, inHand: [] })
    rows.scroll('question', scrolled)
    const msPerPx = msPerPxAt(level)
    const span = windowPx * msPerPx
    const start = (FIRST_DAY + middle) * MS_PER_DAY - span / 2
    const shown = feedBetween(fed, start - span, start + 2 * span, (lane) => rows.layoutOf(lane), textPx)
    const tops = new Map<string, number>()
    const groups: Record<string, { top: number; height: number }> = {}
    let top = 0
    for (const { id } of fed) {
      const height = rows.rowCount(id) * ROW_PX + LANE_PADDING_PX
      groups[id] = { top, height }
      tops.set(id, TOP + scrollTop + top)
      top += height
    }
    const area = { left: LEFT, top: TOP, right: LEFT + windowPx, bottom: TOP + heightPx }
    const geometry = new ChartGeometry({
      window: { start, end: start + span },
      msPerPx,
      rows,
      shown,
      laneIndexes: fed,
      marksOf: (lane) => shown.marks.get(lane) ?? [],
      vis: {
        dom: { centerContainer: { getBoundingClientRect: () => area } },
        itemSet: { groups },
        props: { scrollTop },
      },
    })
    return { geometry, rows, lanes: fed, start, msPerPx, windowPx, tops }
  })

/** Where every event of the case can be hit, told from the layouts alone: by itself, or as one of those in a dense mark. */
function hitAreas({
  rows,
  lanes: fed,
  start,
  msPerPx,
  tops,
}: Scene): Array<{ ids: EventId[]; box: Box; mark: boolean }> {
  const xOf = (time: number): number => LEFT + (time - start) / msPerPx
  return fed.flatMap(({ id: lane, index }) => {
    const layout = rows.layoutOf(lane)
    const { above } = rows.hiddenRows(lane)
    const rowBox = (row: number, left: number, right: number): Box | null => {
      const top = (tops.get(lane) ?? 0) + LANE_PADDING_PX / 2 + (row - above) * ROW_PX
      return row < above || row >= above + rows.rowCount(lane) ? null : { left, right, top, bottom: top + ROW_PX }
    }
    const events = Array.from({ length: index.count }, (_, at) => index.at(at))
    const alone = [...(layout?.shownBetween(-Infinity, Infinity) ?? [])]
    const rowsOfLane = new Map(alone.map(({ placed, row }) => [placed.event.id, row]))
    const singles = events.flatMap((placed) => {
      const row = rowsOfLane.get(placed.event.id)
      const left = xOf(placed.start)
      const right = placed.shape === 'span' ? Math.max(xOf(placed.end), left + 4) : left + GLYPH_PX
      const box = row === undefined ? null : rowBox(row, left, right)
      return box === null ? [] : [{ ids: [placed.event.id], box, mark: false }]
    })
    const marks = (layout?.marks ?? []).flatMap((mark) => {
      const members = events.filter(
        ({ event, start: began }) => !rowsOfLane.has(event.id) && began >= mark.start && began < mark.end,
      )
      const [only] = members
      const glyph = Math.max(xOf(mark.start), Math.min(xOf(only?.start ?? 0), xOf(mark.end) - GLYPH_PX))
      const box = members.length === 1 ? rowBox(0, glyph, glyph + GLYPH_PX) : rowBox(0, xOf(mark.start), xOf(mark.end))
      return box === null ? [] : [{ ids: members.map(({ event }) => event.id), box, mark: true }]
    })
    return [...singles, ...marks]
  })
}

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** By how far a box must lie within or without, in pixels: numbers that stand for the same place may differ in their last digit. */
const EDGE = 0.01
const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

describe('what is hit, at any window and zoom', () => {
  test('a box selects every event that it touches, alone or in a dense mark, each once, and no other', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(arbitraryScene, fc.tuple(part, part, part, part), (scene, [x1, x2, y1, y2]) => {
        const box = {
          left: LEFT + Math.min(x1, x2) * scene.windowPx,
          right: LEFT + Math.max(x1, x2) * scene.windowPx,
          top: TOP + Math.min(y1, y2) * 700,
          bottom: TOP + Math.max(y1, y2) * 700,
        }
        const selected = scene.geometry.eventsIn(box)
        const areas = hitAreas(scene)
        expect(new Set(selected).size).toBe(selected.length)
        for (const { ids, box: area } of areas) {
          if (touches(box, grown(area, -EDGE))) expect(selected).toEqual(expect.arrayContaining(ids))
        }
        const touched = new Set(areas.flatMap(({ ids, box: area }) => (touches(box, grown(area, EDGE)) ? ids : [])))
        expect(selected.filter((id) => !touched.has(id))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('a click on a dense mark hits that mark, with every event gathered in it; a click on an event hits no mark', () => {
    fc.assert(
      fc.property(arbitraryScene, (scene) => {
        for (const { ids, box, mark } of hitAreas(scene)) {
          const x = (Math.max(box.left, LEFT) + Math.min(box.right, LEFT + scene.windowPx)) / 2
          if (box.right <= LEFT || box.left >= LEFT + scene.windowPx || box.right - box.left < 1) continue
          const hit = scene.geometry.markAt(x, box.top + ROW_PX / 2)
          const gathered = hit?.mark.members.map(({ event }) => event.id) ?? []
          if (mark) expect(gathered.toSorted()).toEqual(ids.toSorted())
          else expect(gathered).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })
})
