import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import type { EventId } from '../../shared/model/ids'
import { eventLabel } from '../store/event-name'
import { createEventElement, type EventElement } from './event-element'
import { applyFit, fitLabel, labelSpan, type LabelRoom } from './label-fit'
import { earlierIn, LaneLabels } from './lane-labels'
import { LaneRows } from './lane-rows'
import type { Lane } from './lanes'
import type { LaneIndex } from './lane-index'
import type { DenseMark } from './dense-mark'
import type { PlacedEvent } from './placed-event'
import { feedBetween, LaneLayouts, type Feed, type FeedLane } from './timeline-feed'
import { zoomLevelOf } from './zoom-level'
import { createTextMeasure } from './text-width'
import { timelineOptions } from './timeline-options'
import { visEvent, type VisEvent } from './vis-event'
import { internalsOf, type VisInternals } from './vis-internals'
import { patchTimeline } from './vis-patches'

export interface TimeWindow {
  start: number
  end: number
}

/** Glyph and paddings of a label beside its text; the style sheet's own numbers. */
const LABEL_PX = 28
const EMPTY_FEED: Feed = { events: new Map(), marks: new Map() }
const LANE_ROWS = 7
/** Every question must be within reach: they are what the window is for. */
const QUESTION_ROWS = 18
/** Events a lane shows one by one within one window's width, at the most. */
const LANE_BUDGET = 40
/** vis-timeline draws a quarter of the window beyond it; refill before that margin runs out of events. */
const REFILL_MARGIN = 0.3

/** The one vis-timeline for the life of the window, and the small set of events it is fed. All dates are UTC midnights. */
export class TimelineView {
  readonly vis: VisInternals
  private readonly timeline: Timeline
  private readonly items = new DataSet<VisEvent>()
  private readonly elements = new Map<EventId, EventElement>()
  readonly rows = new LaneRows()
  private readonly labels = new LaneLabels(
    (lane, rows) => void this.scrollLane(lane, rows),
    (lane) => this.showEarlier(lane),
  )
  private readonly textPx = createTextMeasure()
  private readonly drawn = new Set<() => void>()
  private readonly moved = new Set<(window: TimeWindow) => void>()
  private lanes: FeedLane[] = []
  private feed: Feed = EMPTY_FEED
  private fed: TimeWindow = { start: 0, end: 0 }
  private level = NaN
  private laidOut = { width: 0, height: 0 }
  private selection: ReadonlySet<EventId> = new Set()
  private words: readonly string[] = []

  constructor(container: HTMLElement, window: TimeWindow) {
    this.timeline = new Timeline(container, this.items, this.labels.groups, {
      ...timelineOptions(window),
      template: (_item: unknown, _element: unknown, data: { id: EventId }) => this.elementOf(data.id).root,
    })
    this.vis = internalsOf(this.timeline)
    patchTimeline(this.vis, this.rows)
    this.timeline.on('rangechange', () => this.onRange())
    this.timeline.on('rangechanged', () => this.onRange())
    this.timeline.on('changed', () => this.onDrawn())
    // With a start and an end the root stays hidden until a redraw after the first of these (vis-timeline #1340).
    this.vis.emit('rangechanged', { ...this.window, byUser: false })
  }

  private elementOf(id: EventId): EventElement {
    const known = this.elements.get(id)
    if (known) return known
    const made = createEventElement()
    const entry = this.feed.events.get(id)
    if (entry) made.update(entry.placed, this.words)
    this.elements.set(id, made)
    return made
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

  onMove(listener: (window: TimeWindow) => void): () => void {
    this.moved.add(listener)
    return () => this.moved.delete(listener)
  }

  /** The lanes from top to bottom. */
  setLanes(lanes: readonly Lane[], indexes: ReadonlyMap<string, LaneIndex>): void {
    const before = new Map(this.lanes.map((lane) => [lane.id, lane]))
    this.lanes = lanes.map(({ id, meaning }) => {
      const index = indexes.get(id) ?? { events: [], starts: new Float64Array(), latestEnds: new Float64Array() }
      const old = before.get(id)
      if (old?.index === index) return old
      const layouts = new LaneLayouts(index, LANE_BUDGET, this.textPx)
      const scrolls = meaning.kind === 'kind' && meaning.event === 'question'
      return { id, index, layouts, scrolls, mostRows: scrolls ? QUESTION_ROWS : LANE_ROWS }
    })
    this.labels.draw(lanes)
    this.refill()
  }

  setSelection(selection: ReadonlySet<EventId>): void {
    const before = this.selection
    this.selection = selection
    for (const id of new Set([...before, ...selection])) {
      if (before.has(id) !== selection.has(id)) this.frameOf(id)?.classList.toggle('dk-selected', selection.has(id))
    }
    this.refill()
  }

  setWords(words: readonly string[]): void {
    this.words = words
    for (const [id, { placed }] of this.feed.events) this.elements.get(id)?.update(placed, words)
  }

  /** The item around an event's element while it is drawn. */
  frameOf(id: EventId): HTMLElement | null {
    return this.elements.get(id)?.root.closest<HTMLElement>('.vis-item') ?? null
  }

  placedEvent(id: EventId): PlacedEvent | null {
    const fed = this.feed.events.get(id)
    if (fed) return fed.placed
    for (const { index } of this.lanes) {
      const found = index.events.find(({ event }) => event.id === id)
      if (found) return found
    }
    return null
  }

  get shown(): Feed {
    return this.feed
  }

  get laneIndexes(): readonly FeedLane[] {
    return this.lanes
  }

  /** Dense marks of a lane in what is fed. */
  marksOf(lane: string): readonly DenseMark[] {
    return this.feed.marks.get(lane) ?? []
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
    const lane = this.feed.events.get(id)?.lane
    if (lane === undefined) return
    if (this.rows.bringIntoSight(lane, id)) this.vis._redraw()
  }

  private onRange(): void {
    const { start, end } = this.window
    for (const listener of this.moved) listener({ start, end })
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
    const before = this.feed
    const { level, width: windowPx, selection: inHand } = this
    const { height: heightPx } = this.vis.props.centerContainer
    this.laidOut = { width: windowPx, height: heightPx }
    this.rows.layOut(this.lanes, { level, windowPx, heightPx, inHand })
    const next = feedBetween(this.lanes, this.fed.start, this.fed.end, (lane) => this.rows.layoutOf(lane))
    this.feed = next
    const gone = [...before.events.keys()].filter((id) => !next.events.has(id))
    const added: VisEvent[] = []
    const changed: VisEvent[] = []
    for (const [id, { placed, lane }] of next.events) {
      const old = before.events.get(id)
      if (old?.placed === placed && old.lane === lane) continue
      this.elements.get(id)?.update(placed, this.words)
      const item = visEvent(placed, lane, this.selection.has(id))
      if (old === undefined) added.push(item)
      else changed.push(item)
    }
    if (gone.length > 0) this.items.remove(gone)
    for (const id of gone) this.elements.delete(id)
    if (changed.length > 0) this.items.update(changed)
    if (added.length > 0) this.items.add(added)
    this.capLabels()
    this.vis._redraw()
  }

  private capLabels(): void {
    for (const { id } of this.lanes) {
      const foreground = this.vis.itemSet.groups[id]?.dom.foreground
      foreground?.style.setProperty('--label-px', `${this.rows.layoutOf(id)?.labelPx ?? 0}px`)
    }
  }

  private onDrawn(): void {
    // vis-timeline learns of a new size only while it draws.
    if (this.width !== this.laidOut.width || this.vis.props.centerContainer.height !== this.laidOut.height)
      this.refill()
    this.fitLabels()
    this.labels.tellHidden(this.feed, this.rows, this.window)
    for (const listener of this.drawn) listener()
  }

  private fitLabels(): void {
    const { end } = this.window
    for (const [id, { placed, lane }] of this.feed.events) {
      const root = this.elements.get(id)?.root
      if (root !== undefined && placed.start <= end) applyFit(root, fitLabel(placed, this.roomOf(placed, lane)))
    }
  }

  private roomOf(placed: PlacedEvent, lane: string): LabelRoom {
    return {
      windowStart: this.window.start,
      msPerPx: this.msPerPx,
      windowPx: this.width,
      capPx: (this.rows.layoutOf(lane)?.labelPx ?? 0) + LABEL_PX,
      fullPx: this.textPx(eventLabel(placed.event)) + LABEL_PX,
    }
  }

  /** From where to where the glyph and label of an event shown one by one reach, in pixels of the chart; told from the model. */
  labelSpan(id: EventId): { left: number; right: number } | null {
    const entry = this.feed.events.get(id)
    return entry === undefined ? null : labelSpan(entry.placed, this.roomOf(entry.placed, entry.lane))
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
