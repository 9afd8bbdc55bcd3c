import type { EventId } from '../../shared/model/ids'
import { eventsBetween, type LaneIndex } from './lane-index'
import type { DenseMark } from './dense-mark'
import { layOutLane, type LaneLayout, type LayoutRules } from './lane-layout'
import type { PlacedEvent } from './placed-event'
import { msPerPxAt, type ZoomLevel } from './zoom-level'

/** What vis-timeline is to hold for a stretch of time: events shown one by one and, on the canvas, dense marks. */
export interface Feed {
  events: ReadonlyMap<EventId, { placed: PlacedEvent; lane: string }>
  marks: ReadonlyMap<string, readonly DenseMark[]>
}

/** What a layout depends on besides the events. */
export interface LayoutFrame {
  level: ZoomLevel
  windowPx: number
  mostRows: number
  pinned: ReadonlySet<EventId>
}

const LAYOUTS_KEPT = 24

/** Layouts of one lane, made when asked for and kept while its events stay the same. */
export class LaneLayouts {
  private readonly known = new Map<string, LaneLayout>()

  constructor(
    private readonly index: LaneIndex,
    private readonly budget: number,
    private readonly textPx: (title: string) => number,
  ) {}

  at({ level, windowPx, mostRows, pinned }: LayoutFrame): LaneLayout {
    const key = [level, windowPx, mostRows, ...pinned].join(' ')
    const before = this.known.get(key)
    if (before) return before
    const { budget, textPx } = this
    const rules: LayoutRules = { msPerPx: msPerPxAt(level), windowPx, mostRows, pinned, budget, textPx }
    const layout = layOutLane(this.index.events, rules)
    if (this.known.size >= LAYOUTS_KEPT) this.known.clear()
    this.known.set(key, layout)
    return layout
  }
}

export interface FeedLane {
  id: string
  index: LaneIndex
  layouts: LaneLayouts
  /** Rows it may grow to. */
  mostRows: number
  /** It keeps its rows and scrolls within itself rather than gather events for want of room. */
  scrolls: boolean
}

/** The feed for a stretch of time. */
export function feedBetween(
  lanes: readonly FeedLane[],
  from: number,
  to: number,
  layoutOf: (lane: string) => LaneLayout | undefined,
): Feed {
  const events = new Map<EventId, { placed: PlacedEvent; lane: string }>()
  const marks = new Map<string, readonly DenseMark[]>()
  for (const { id, index } of lanes) {
    const layout = layoutOf(id)
    if (layout === undefined) continue
    for (const placed of eventsBetween(index, from, to)) {
      if (layout.rows.has(placed.event.id)) events.set(placed.event.id, { placed, lane: id })
    }
    marks.set(
      id,
      layout.marks.filter((mark) => mark.end > from && mark.start < to),
    )
  }
  return { events, marks }
}
