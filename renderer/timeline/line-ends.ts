import type { EventId } from '../../shared/model/ids'
import type { ChartGeometry } from './chart-geometry'
import type { LineEnd, LineRow, Stretch } from './line-route'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import type { TimelineView } from './timeline-view'
import { ROW_PX, rowTop } from './vis-lane-drawing'

/** Middle of a glyph, from the left edge of its event. */
const GLYPH_MIDDLE_PX = 9
/** How far from the ends of a bar a line may meet it. */
const BAR_INSET_PX = 10

interface Standing {
  placed: PlacedEvent
  lane: string
}

/** The rows of the chart with what stands in them, and where in them each event can be met by a line. In pixels of the chart. */
export class LineGrid {
  readonly rows: readonly LineRow[]
  readonly bounds: Stretch
  private readonly firstRow = new Map<string, number>()

  constructor(
    private readonly view: TimelineView,
    private readonly geometry: ChartGeometry,
    private readonly standing: (id: EventId) => Standing | null,
  ) {
    const { area } = geometry
    this.bounds = [2, area.right - area.left - 2]
    const rows: Array<{ top: number; bottom: number; taken: Stretch[] }> = []
    for (const { id } of view.laneIndexes) {
      const band = geometry.laneBand(id)
      if (band === null) continue
      this.firstRow.set(id, rows.length)
      for (let row = 0; row < view.rows.rowCount(id); row += 1) {
        const top = band.top - area.top + rowTop(row)
        rows.push({ top, bottom: top + ROW_PX, taken: [] })
      }
    }
    this.rows = rows
    this.take((lane, row, stretch) => rows[(this.firstRow.get(lane) ?? 0) + row]?.taken.push(stretch))
  }

  /** Tells every stretch of a row that a label or a dense mark takes. */
  private take(put: (lane: string, row: number, stretch: Stretch) => void): void {
    const { view, geometry } = this
    for (const [id, { lane }] of view.shown.events) {
      const row = view.rows.rowOf(lane, id)
      const span = view.rows.inSight(lane, row) ? view.labelSpan(id) : null
      if (span !== null && span.right > 0 && span.left < this.bounds[1]) put(lane, row, [span.left, span.right])
    }
    const { left } = geometry.area
    for (const { id: lane } of view.laneIndexes) {
      const row = view.rows.markRow(lane)
      if (!view.rows.inSight(lane, row)) continue
      for (const mark of view.marksOf(lane)) {
        const box = geometry.markBox(mark, lane)
        put(lane, row, [box.left - left, box.right - left])
      }
    }
  }

  /** Where a line meets an event that is tied to another one; at the edge of the chart where the event is beyond it. Null if filtered out. */
  endAt(id: EventId, other: EventId): LineEnd | null {
    const here = this.standing(id)
    const there = this.standing(other)
    if (here === null || there === null) return null
    const { view } = this
    const count = view.rows.rowCount(here.lane)
    const row = view.shown.events.has(id) ? view.rows.rowOf(here.lane, id) : view.rows.markRow(here.lane)
    const x =
      here.placed.shape === 'span'
        ? this.onBar(here.placed, there.placed)
        : this.xOf(here.placed.start) + GLYPH_MIDDLE_PX
    const [least, most] = this.bounds
    return {
      row: (this.firstRow.get(here.lane) ?? 0) + Math.max(0, Math.min(row, count - 1)),
      x: Math.max(least, Math.min(most, x)),
    }
  }

  private xOf(time: number): number {
    return (time - this.view.window.start) / this.view.msPerPx
  }

  /** A bar is met at the time of the other event, as far as it reaches. */
  private onBar(bar: PlacedEvent, other: PlacedEvent): number {
    const [from, to] = [this.xOf(bar.start), this.xOf(bar.end)]
    const inset = Math.min(BAR_INSET_PX, (to - from) / 2)
    return Math.max(from + inset, Math.min(to - inset, this.xOf(other.start) + GLYPH_MIDDLE_PX))
  }
}
