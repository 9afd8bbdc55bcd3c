import { Timeline } from 'vis-timeline/esnext'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import type { EventId } from '../../shared/model/ids'
import { patchAxis } from './axis-labels'
import { DrawnEvents } from './drawn-events'
import { fitLabel, labelSpan, type LabelRoom } from './label-fit'
import { earlierIn, LaneLabels } from './lane-labels'
import { LaneRows } from './lane-rows'
import type { Lane } from './lanes'
import type { TimeWindow } from '../../shared/timeline/time-window'
import { indexLane, positionOf, type LaneIndex } from '../../shared/timeline/lane-index'
import type { DenseMark } from './dense-mark'
import { PanShift } from './pan-shift'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import { feedBetween, feedLaneOf, type FedEvent, type Feed, type FeedLane } from './timeline-feed'
import { zoomLevelOf } from './zoom-level'
import { createTextMeasure } from './text-width'
import { timelineOptions } from './timeline-options'
import { internalsOf, type VisInternals } from './vis-internals'
import { patchTimeline } from './vis-patches'

const NO_EVENTS = indexLane([])
/** Beyond this many a selection is a crowd itself. */
const MOST_IN_HAND = 20
/** vis-timeline draws a quarter of the window beyond it; refill before that margin runs out of events. */
const REFILL_MARGIN = 0.3

/** The one vis-timeline for the life of the window, and the small set of events it is fed. All dates are UTC midnights. */
export class TimelineView {
  readonly vis: VisInternals
  private readonly timeline: Timeline
  private readonly drawnEvents = new DrawnEvents()
  readonly rows = new LaneRows()
  private readonly shift: PanShift
  private readonly labels = new LaneLabels(
    (lane, rows) => void this.scrollLane(lane, rows),
    (lane) => this.showEarlier(lane),
  )
  private readonly textPx = createTextMeasure()
  private readonly drawn = new Set<() => void>()
  private lanes: FeedLane[] = []
  private fed: TimeWindow = { start: 0, end: 0 }
  private level = NaN
  private laidOut = { width: 0, height: 0 }
  private selection: ReadonlySet<EventId> = new Set()

  constructor(
    container: HTMLElement,
    window: TimeWindow,
    private readonly placed: (id: EventId) => PlacedEvent | null,
  ) {
    this.timeline = new Timeline(container, this.drawnEvents.items, this.labels.groups, {
      ...timelineOptions(window),
      template: (_item: unknown, _element: unknown, data: { event: EventId }) =>
        this.drawnEvents.elementOf(data.event).root,
    })
    this.vis = internalsOf(this.timeline)
    this.shift = new PanShift(this.vis, () => this.rows.version)
    patchTimeline(this.vis, this.rows, this.shift)
    patchAxis(this.vis)
    this.timeline.on('rangechange', () => this.onRange())
    this.timeline.on('rangechanged', () => this.onRange())
    this.timeline.on('changed', () => this.onDrawn())
    // With a start and an end the root stays hidden until a redraw after the first of these (vis-timeline #1340).
    this.vis.emit('rangechanged', { ...this.window, byUser: false })
  }

  get window(): TimeWindow {
    return { start: this.vis.range.start, end: this.vis.range.end }
  }

  get msPerPx(): number {
    return (this.vis.range.end - this.vis.range.start) / this.width
  }

  /** Width of the part that shows time, in pixels. */
  get width(): number {
    return this.vis.props.center.width || 1000
  }

  setWindow(start: number, end: number): void {
    this.vis.range.setRange(start, end, { animation: false, byUser: true })
  }

  /** Called after every drawing; what is drawn beside vis-timeline follows it here. Returns what ends it. */
  onDraw(listener: () => void): () => void {
    this.drawn.add(listener)
    return () => this.drawn.delete(listener)
  }

  /** The lanes from top to bottom. */
  setLanes(lanes: readonly Lane[], indexes: ReadonlyMap<string, LaneIndex>): void {
    const before = new Map(this.lanes.map((lane) => [lane.id, lane]))
    this.lanes = lanes.map((lane) => {
      const index = indexes.get(lane.id) ?? NO_EVENTS
      const old = before.get(lane.id)
      return old?.index === index ? old : feedLaneOf(lane, index, this.textPx)
    })
    this.labels.draw(lanes)
    this.refill()
  }

  setSelection(selection: ReadonlySet<EventId>): void {
    const before = this.selection
    this.selection = selection
    if (before.size === 0 && selection.size === 0) return
    // Only what is fed can be marked: the selection may be the whole case.
    for (const id of this.shown.events.keys()) {
      if (before.has(id) !== selection.has(id)) this.drawnEvents.mark(id, selection.has(id))
    }
    this.refill()
  }

  setWords(words: readonly string[]): void {
    this.drawnEvents.setWords(words)
  }

  /** The item around an event's element while it is drawn. */
  frameOf(id: EventId): HTMLElement | null {
    return this.drawnEvents.knownElement(id)?.root.closest<HTMLElement>('.vis-item') ?? null
  }

  placedEvent(id: EventId): PlacedEvent | null {
    return this.standing(id)?.placed ?? null
  }

  /** Where an event stands, fed or far away; null where no lane shows it. */
  standing(id: EventId): { placed: PlacedEvent; lane: string } | null {
    const fed = this.shown.events.get(id)
    if (fed !== undefined) return fed
    const placed = this.placed(id)
    const lane = placed && this.lanes.find(({ index }) => positionOf(index, placed) >= 0)
    return placed && lane ? { placed, lane: lane.id } : null
  }

  /** What is selected stays single, unless so much is that it is a crowd itself. */
  private get inHand(): readonly PlacedEvent[] {
    return this.selection.size > MOST_IN_HAND ? [] : [...this.selection].flatMap((id) => this.placed(id) ?? [])
  }

  get shown(): Feed {
    return this.drawnEvents.feed
  }

  get laneIndexes(): readonly FeedLane[] {
    return this.lanes
  }

  /** Dense marks of a lane in what is fed. */
  marksOf(lane: string): readonly DenseMark[] {
    return this.shown.marks.get(lane) ?? []
  }

  /** Scrolls one lane within itself. */
  scrollLane(lane: string, rows: number): boolean {
    const scrolled = this.rows.scroll(lane, rows)
    if (scrolled) this.vis._redraw()
    return scrolled
  }

  /** Widens the window to where the gathered events that go on in it began. */
  private showEarlier(lane: string): void {
    const { start, end } = this.window
    const first = Math.min(start, ...earlierIn(this.rows, lane, this.window).map(({ start: began }) => began))
    this.setWindow(first - (end - first) * 0.04, end)
  }

  /** Scrolls an event's lane, and then the chart, so far that the event is in sight. */
  bringIntoSight(id: EventId): void {
    const lane = this.shown.events.get(id)?.lane
    if (lane === undefined) return
    if (this.rows.bringIntoSight(lane, id)) this.vis._redraw()
  }

  private onRange(): void {
    const { start, end } = this.window
    const margin = (end - start) * REFILL_MARGIN
    const runsOut = start - margin < this.fed.start || end + margin > this.fed.end
    if (runsOut || zoomLevelOf(this.msPerPx) !== this.level) this.refill()
  }

  /** Makes what vis-timeline holds equal to the feed of the window and a screen on either side, by one removal and one addition. */
  private refill(): void {
    const { start, end } = this.window
    const span = end - start
    this.level = zoomLevelOf(this.msPerPx)
    this.fed = { start: start - span, end: end + span }
    const { level, width: windowPx, inHand } = this
    const { height: heightPx } = this.vis.props.centerContainer
    this.laidOut = { width: windowPx, height: heightPx }
    this.rows.layOut(this.lanes, { level, windowPx, heightPx, inHand })
    const next = feedBetween(this.lanes, this.fed.start, this.fed.end, (lane) => this.rows.layoutOf(lane), this.textPx)
    this.drawnEvents.show(next, this.selection)
    this.vis._redraw()
  }

  private onDrawn(): void {
    // vis-timeline learns of a new size only while it draws.
    const { width, height } = this.laidOut
    // What is drawn beside it waits for the drawing that this asks for: until then lanes stand where they stood.
    if (this.width !== width || this.vis.props.centerContainer.height !== height) return this.refill()
    this.fitLabels()
    this.labels.tellHidden(this.shown, this.rows, this.window)
    for (const listener of this.drawn) listener()
  }

  private fitLabels(): void {
    const { end } = this.window
    for (const [id, entry] of this.shown.events) {
      const element = this.drawnEvents.knownElement(id)
      if (element === undefined || entry.placed.start > end) continue
      element.fit(fitLabel(entry.placed, this.roomOf(entry)))
    }
  }

  private roomOf({ nextStart, textPx }: FedEvent): LabelRoom {
    const { width: windowPx, msPerPx } = this
    return {
      windowStart: this.window.start,
      msPerPx,
      windowPx,
      // vis-timeline never draws a bar farther left than one window's width; what is drawn may have moved since.
      leftmost: this.shift.px - windowPx,
      nextStart,
      textPx,
    }
  }

  /** From where to where the glyph and label of an event shown one by one reach, in pixels of the chart; told from the model. */
  labelSpan(id: EventId): { left: number; right: number } | null {
    const entry = this.shown.events.get(id)
    return entry === undefined ? null : labelSpan(entry.placed, this.roomOf(entry))
  }

  /** Call when the container has another size. */
  resized(): void {
    this.vis.range.options.zoomMin = Math.max(3, this.width / 260) * MS_PER_DAY
    this.timeline.setOptions({})
    this.vis._redraw()
  }

  scrollVertically(px: number): void {
    this.vis._setScrollTop(this.vis.props.scrollTop - px)
    this.vis._redraw()
  }

  destroy(): void {
    this.timeline.destroy()
  }
}
