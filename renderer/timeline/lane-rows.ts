import type { EventId } from '../../shared/model/ids'
import { positionOf } from '../../shared/timeline/lane-index'
import type { LaneLayout } from './laid-out-lane'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import { shareRows, type RowNeed } from './row-shares'
import type { FeedLane } from './timeline-feed'
import { LANE_PADDING_PX, ROW_PX, type RowSource } from './vis-lane-drawing'
import type { ZoomLevel } from './zoom-level'

interface Shown {
  layout: LaneLayout
  rows: number
  /** First row in sight. */
  offset: number
}

/** What the layout of the whole chart depends on besides its lanes. */
export interface ChartFrame {
  level: ZoomLevel
  windowPx: number
  heightPx: number
  /** Events in hand: shown one by one wherever they are. */
  inHand: readonly PlacedEvent[]
}

const NOTHING: ReadonlySet<PlacedEvent> = new Set()

/** The layout of a lane that shows the events in hand; the very same as without them wherever it shows them anyway. */
function layoutWith({ index, layouts }: FeedLane, mostRows: number, frame: ChartFrame): LaneLayout {
  const { level, windowPx, inHand } = frame
  const plain = layouts.at({ level, windowPx, mostRows, pinned: NOTHING })
  const gathered = inHand.filter((placed) => {
    const position = positionOf(index, placed)
    return position >= 0 && !plain.isAlone(position)
  })
  return gathered.length === 0 ? plain : layouts.at({ level, windowPx, mostRows, pinned: new Set(gathered) })
}

/** A lane that scrolls does so rather than keep rows that are seldom in use. */
const needOf = (layout: LaneLayout, scrolls: boolean): RowNeed => ({
  rows: scrolls ? layout.usualRows : layout.rowCount,
  isFirst: scrolls,
})

/** Which rows of each lane are in sight. A lane with more rows than its share scrolls within itself. */
export class LaneRows implements RowSource {
  private shown = new Map<string, Shown>()
  private changes = 0

  /** Another number after everything that may have moved an event. */
  get version(): number {
    return this.changes
  }

  /** Lays the lanes out at a zoom level so that together they fit into a height, as far as they can. */
  layOut(lanes: readonly FeedLane[], frame: ChartFrame): void {
    const generous = lanes.map((lane) => layoutWith(lane, lane.mostRows, frame))
    const available = Math.floor((frame.heightPx - lanes.length * LANE_PADDING_PX) / ROW_PX)
    const needs = generous.map((layout, at) => needOf(layout, lanes[at]?.scrolls ?? false))
    const shares = shareRows(needs, available)
    const before = this.shown
    this.shown = new Map()
    this.changes += 1
    for (const [index, lane] of lanes.entries()) {
      const rows = shares[index] ?? 1
      const whole = generous[index]
      const layout = whole && (lane.scrolls || whole.rowCount <= rows) ? whole : layoutWith(lane, rows, frame)
      const offset = within(before.get(lane.id)?.offset ?? 0, layout.rowCount - rows)
      this.shown.set(lane.id, { layout, rows, offset })
    }
  }

  layoutOf(lane: string): LaneLayout | undefined {
    return this.shown.get(lane)?.layout
  }

  rowOf(lane: string, item: string): number {
    const shown = this.shown.get(lane)
    return shown === undefined ? 0 : (shown.layout.rowOf(item as EventId) ?? 0) - shown.offset
  }

  rowCount(lane: string): number {
    return this.shown.get(lane)?.rows ?? 1
  }

  /** Row of the dense marks, negative when they are scrolled out of sight. */
  markRow(lane: string): number {
    return -(this.shown.get(lane)?.offset ?? 0)
  }

  inSight(lane: string, row: number): boolean {
    return row >= 0 && row < this.rowCount(lane)
  }

  /** Whether a lane has rows that are not in sight. */
  isCut(lane: string): boolean {
    const { above, below } = this.hiddenRows(lane)
    return above > 0 || below > 0
  }

  hiddenRows(lane: string): { above: number; below: number } {
    const shown = this.shown.get(lane)
    if (shown === undefined) return { above: 0, below: 0 }
    return { above: shown.offset, below: Math.max(0, shown.layout.rowCount - shown.rows - shown.offset) }
  }

  /** Scrolls a lane by rows; false when it is at its end already. */
  scroll(lane: string, rows: number): boolean {
    const shown = this.shown.get(lane)
    if (shown === undefined) return false
    const offset = within(shown.offset + rows, shown.layout.rowCount - shown.rows)
    if (offset === shown.offset) return false
    shown.offset = offset
    this.changes += 1
    return true
  }

  /** Scrolls the lane so far that an event's row is in sight. */
  bringIntoSight(lane: string, item: EventId): boolean {
    const row = this.rowOf(lane, item)
    if (this.inSight(lane, row)) return false
    return this.scroll(lane, row < 0 ? row : row - this.rowCount(lane) + 1)
  }
}

const within = (value: number, most: number): number => Math.max(0, Math.min(value, Math.max(0, most)))
