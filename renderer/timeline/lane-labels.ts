import type { TimeWindow } from '../../shared/timeline/time-window'
import { DataSet } from 'vis-data/esnext'
import { createLaneLabel, type HiddenEvents, type LaneLabel } from './lane-label'
import type { LaneRows } from './lane-rows'
import type { Lane } from './lanes'
import type { Feed } from './timeline-feed'

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

  constructor(
    private readonly scroll: (lane: string, rows: number) => void,
    private readonly showEarlier: (lane: string) => void,
  ) {}

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
      createLaneLabel(lane, {
        scroll: (way) => this.scroll(lane.id, way === 'up' ? -ROWS_PER_CLICK : ROWS_PER_CLICK),
        showEarlier: () => this.showEarlier(lane.id),
      })
    label.rename(lane.label)
    this.labels.set(lane.id, label)
    const { meaning } = lane
    const className = meaning.kind === 'kind' ? `dk-lane dk-lane-${meaning.event}` : 'dk-lane'
    return { id: lane.id, content: label.root, order, className }
  }

  /** Tells on each label how many events of the window are not drawn in it. */
  tellHidden(feed: Feed, rows: LaneRows, window: TimeWindow): void {
    const hidden = new Map<string, HiddenEvents>(
      [...this.labels.keys()].map((lane) => [
        lane,
        { above: 0, below: 0, earlier: earlierIn(rows, lane, window).length },
      ]),
    )
    const scrolled = new Set([...this.labels.keys()].filter((lane) => rows.isCut(lane)))
    for (const [id, { placed, lane }] of scrolled.size > 0 ? feed.events : []) {
      if (!scrolled.has(lane)) continue
      const row = rows.rowOf(lane, id)
      const counts = hidden.get(lane)
      if (counts === undefined || placed.end < window.start || placed.start > window.end || rows.inSight(lane, row))
        continue
      if (row < 0) counts.above += 1
      else counts.below += 1
    }
    for (const [lane, label] of this.labels) label.tellHidden(hidden.get(lane) ?? { above: 0, below: 0, earlier: 0 })
  }
}

/** Gathered events that go on in the window while their mark is before it. */
export function earlierIn(rows: LaneRows, lane: string, { start }: TimeWindow): ReadonlyArray<{ start: number }> {
  const outlasting = rows.layoutOf(lane)?.outlasting ?? []
  return outlasting.filter(({ end, mark }) => mark.end <= start && end > start)
}
