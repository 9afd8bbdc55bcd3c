import type { EventId } from '../../shared/model/ids'
import { eventLabel } from '../store/event-name'
import { positionOf, type LaneIndex } from '../../shared/timeline/lane-index'
import { MOST_ROWS } from '../../shared/timeline/wanted-alone'
import type { DenseMark } from './dense-mark'
import type { LaneLayout } from './laid-out-lane'
import { layOutLane, type LayoutRules } from './lane-layout'
import type { Lane } from './lanes'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import { msPerPxAt, type ZoomLevel } from './zoom-level'

/** An event shown one by one. */
export interface FedEvent {
  placed: PlacedEvent
  lane: string
  /** Width of its label's text in pixels, without a cap. */
  textPx: number
  /** Where what comes next in its row begins. */
  nextStart: number
}

/** What vis-timeline is to hold for a stretch of time: events shown one by one and, on the canvas, dense marks. */
export interface Feed {
  events: ReadonlyMap<EventId, FedEvent>
  marks: ReadonlyMap<string, readonly DenseMark[]>
}

/** What a layout depends on besides the events. */
export interface LayoutFrame {
  level: ZoomLevel
  windowPx: number
  mostRows: number
  /** Events that are never gathered. */
  pinned: ReadonlySet<PlacedEvent>
}

const LAYOUTS_KEPT = 24

/** Widths of the labels of a lane, each measured once: every zoom step asks for them again. */
function labelWidths(index: LaneIndex, textPx: (title: string) => number): (position: number) => number {
  const known = new Float32Array(index.count).fill(NaN)
  return (position) => {
    const before = known[position] ?? NaN
    if (!Number.isNaN(before)) return before
    const width = textPx(eventLabel(index.at(position).event))
    known[position] = width
    return width
  }
}

/** Layouts of one lane, made when asked for and kept while its events stay the same. */
export class LaneLayouts {
  private readonly known = new Map<string, LaneLayout>()
  private readonly textPx: (position: number) => number

  constructor(
    private readonly index: LaneIndex,
    private readonly rules: Pick<LayoutRules, 'budget' | 'longestFirst'>,
    textPx: (title: string) => number,
  ) {
    this.textPx = labelWidths(index, textPx)
  }

  at({ level, windowPx, mostRows, pinned }: LayoutFrame): LaneLayout {
    const positions = new Set(Array.from(pinned, (placed) => positionOf(this.index, placed)))
    const key = [level, windowPx, mostRows, ...positions].join(' ')
    const before = this.known.get(key)
    if (before) return before
    const { rules, textPx } = this
    const frame = { msPerPx: msPerPxAt(level), windowPx, mostRows, pinned: positions }
    const layout = layOutLane(this.index, { ...rules, ...frame, textPx })
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

const LANE_ROWS = 7
/** Events a lane shows one by one within one window's width, at the most. */
const LANE_BUDGET = 36

/** A lane that is to be fed from an index. */
export function feedLaneOf({ id, meaning }: Lane, index: LaneIndex, textPx: (title: string) => number): FeedLane {
  // Every question must be within reach: they are what the window is for.
  const scrolls = meaning.kind === 'kind' && meaning.event === 'question'
  const layouts = new LaneLayouts(index, { budget: LANE_BUDGET, longestFirst: scrolls }, textPx)
  return { id, index, layouts, scrolls, mostRows: scrolls ? MOST_ROWS : LANE_ROWS }
}

/** The feed for a stretch of time. */
export function feedBetween(
  lanes: readonly FeedLane[],
  from: number,
  to: number,
  layoutOf: (lane: string) => LaneLayout | undefined,
  textPx: (title: string) => number,
): Feed {
  const events = new Map<EventId, FedEvent>()
  const marks = new Map<string, readonly DenseMark[]>()
  for (const { id } of lanes) {
    const layout = layoutOf(id)
    if (layout === undefined) continue
    for (const { placed, nextStart } of layout.shownBetween(from, to)) {
      events.set(placed.event.id, { placed, lane: id, textPx: textPx(eventLabel(placed.event)), nextStart })
    }
    marks.set(
      id,
      layout.marks.filter((mark) => mark.end > from && mark.start < to),
    )
  }
  return { events, marks }
}
