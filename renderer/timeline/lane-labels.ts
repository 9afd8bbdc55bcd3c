import { DataSet } from 'vis-data/esnext'
import { createLaneLabel, type LaneLabel } from './lane-label'
import type { LaneRows } from './lane-rows'
import type { Lane } from './lanes'
import type { Feed } from './timeline-feed'
import type { TimeWindow } from './timeline-view'

/** A lane as vis-timeline holds it. */
interface VisLane {
  id: string
  content: HTMLElement
  order: number
  className: string
}

const ROWS_PER_CLICK = 3

/** The lanes that vis-timeline draws, and their labels. */
export class LaneLabels {
  readonly groups = new DataSet<VisLane>()
  private readonly labels = new Map<string, LaneLabel>()

  constructor(private readonly scroll: (lane: string, rows: number) => void) {}

  draw(lanes: readonly Lane[]): void {
    const ids = new Set(lanes.map(({ id }) => id))
    const gone = [...this.labels.keys()].filter((id) => !ids.has(id))
    if (gone.length > 0) this.groups.remove(gone)
    for (const id of gone) this.labels.delete(id)
    const changed = lanes
      .map((lane, order) => this.visLane(lane, order))
      .filter((lane) => this.groups.get(lane.id)?.order !== lane.order)
    if (changed.length > 0) this.groups.update(changed)
  }

  private visLane(lane: Lane, order: number): VisLane {
    const label =
      this.labels.get(lane.id) ??
      createLaneLabel(lane, (way) => this.scroll(lane.id, way === 'up' ? -ROWS_PER_CLICK : ROWS_PER_CLICK))
    label.rename(lane.label)
    this.labels.set(lane.id, label)
    const className = lane.kind === null ? 'dk-lane' : `dk-lane dk-lane-${lane.kind}`
    return { id: lane.id, content: label.root, order, className }
  }

  /** Tells on each label how many events of the window are in rows out of sight. */
  tellHidden(feed: Feed, rows: LaneRows, { start, end }: TimeWindow): void {
    const hidden = new Map<string, { above: number; below: number }>()
    for (const [id, { placed, lane }] of feed.events) {
      if (placed.end < start || placed.start > end) continue
      const row = rows.rowOf(lane, id)
      if (rows.inSight(lane, row)) continue
      const counts = hidden.get(lane) ?? { above: 0, below: 0 }
      if (row < 0) counts.above += 1
      else counts.below += 1
      hidden.set(lane, counts)
    }
    for (const [lane, label] of this.labels) {
      const { above, below } = hidden.get(lane) ?? { above: 0, below: 0 }
      label.tellHidden(above, below)
    }
  }
}
