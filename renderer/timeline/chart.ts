import type { CaseDocument } from '../../shared/document'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { CaseEvent } from '../../shared/model/event'
import type { EventId } from '../../shared/model/ids'
import { ChartGeometry } from './chart-geometry'
import { attachDeadlineMarks } from './deadline-marks'
import { attachFoundMarks } from './found-marks'
import { createDateTip } from './date-tip'
import type { FirstView } from './first-view'
import { attachDenseMarks } from './dense-mark-layer'
import { attachDrops } from './drop-on-timeline'
import { attachPopover } from './event-popover'
import { placementOf, type Placing } from '../../shared/timeline/lane-index'
import { LaneIndexer } from './lane-indexer'
import { lanesOf, type Lane, type LaneMeaning } from './lanes'
import { OverviewStrip } from './overview-strip'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import { attachPointer } from './pointer-router'
import type { Grouping } from '../../shared/model/saved-view'
import { attachLinkHandle } from './link-gesture'
import type { LinkActions } from './link-actions'
import { attachLinks, type LinkLayer } from './link-layer'
import { linkScene } from './link-scene'
import { phasedLives } from '../../shared/timeline/question-phases'
import { sortedEvents } from '../../shared/chronological-order'
import { type TimeWindow, windowAround, windowOfLanes } from '../../shared/timeline/time-window'
import type { TimelineActions } from './timeline-actions'
import { attachKeys } from './timeline-keys'
import { TimelineView } from './timeline-view'
import { attachTodayLine } from './today-line'
import { attachWheel } from './wheel'
import { createWindowMotion } from './window-motion'

export interface ChartHosts {
  /** Takes the focus and the pointer. */
  container: HTMLElement
  /** Over the container, lets the pointer through: ghosts, tips, lines. */
  layer: HTMLElement
  overview: HTMLElement
}

export interface ChartPorts {
  actions: TimelineActions
  links: LinkActions
  document: () => CaseDocument
  today: () => EpochDay
}

/** The timeline with all that can be done to it, for as long as its elements live. No React inside. */
export class Chart {
  readonly view: TimelineView
  readonly motion: ReturnType<typeof createWindowMotion>
  readonly geometry: ChartGeometry
  private readonly overview: OverviewStrip
  readonly found: ReturnType<typeof attachFoundMarks>
  readonly due: ReturnType<typeof attachDeadlineMarks>
  private readonly links: LinkLayer
  private readonly handle: ReturnType<typeof attachLinkHandle>
  private readonly detach: Array<() => void> = []
  private lanes: readonly Lane[] = []
  private readonly indexer = new LaneIndexer()

  constructor(
    { container, layer, overview }: ChartHosts,
    private readonly ports: ChartPorts,
    window: TimeWindow,
  ) {
    const { actions, links, today } = ports
    this.view = new TimelineView(container, window, (id) => this.placed(id))
    this.motion = createWindowMotion(this.view)
    const geometry = new ChartGeometry(this.view)
    this.geometry = geometry
    this.overview = new OverviewStrip(overview, this.view)
    const tip = createDateTip(layer)
    const popover = attachPopover(container, layer, geometry, () => {
      const document = ports.document()
      const eventOf = (id: EventId) => document.event.get(id) ?? this.view.placedEvent(id)?.event
      return { document, eventOf, lives: phasedLives(document, today()) }
    })
    const marks = attachDenseMarks(this.view)
    const meaningOf = (id: string | null): LaneMeaning =>
      this.lanes.find((lane) => lane.id === id)?.meaning ?? { kind: 'none' }
    const parts = {
      container,
      layer,
      view: this.view,
      geometry,
      tip,
      actions,
      links,
      today,
      meaningOf,
      zoomTo: (start: number, end: number) => this.motion.to({ start, end }),
      began: () => {
        popover.hide()
        this.motion.stop()
      },
    }
    this.found = attachFoundMarks(this.view)
    this.due = attachDeadlineMarks(layer, this.view, geometry)
    const handle = attachLinkHandle(parts)
    this.handle = handle
    this.links = attachLinks({ ...parts, previewOf: (id) => linkScene(new Set([id]), ports.document()) })
    this.detach.push(
      handle.detach,
      this.found.detach,
      this.due.detach,
      () => this.links.detach(),
      popover.detach,
      marks.detach,
      attachPointer(parts),
      attachDrops(parts),
      attachWheel(container, this.view, geometry),
      attachKeys(container, this.view, actions, () => this.reveal()),
      attachTodayLine(layer, this.view, geometry, today),
    )
  }

  /** Shows these events in lanes. */
  show(events: readonly CaseEvent[], grouping: Grouping): void {
    const document = this.ports.document()
    const lanes = lanesOf(document, grouping)
    this.lanes = lanes.lanes
    const all = sortedEvents(document.event)
    this.view.setLanes(lanes.lanes, this.indexer.index(all, events, lanes, this.placing))
    this.overview.show([...this.indexer.whole.values()])
  }

  /** Works out the lanes of a document that is to be shown next, whole. */
  prepare(document: CaseDocument, grouping: Grouping): void {
    const all = sortedEvents(document.event)
    const today = this.ports.today()
    this.indexer.index(all, all, lanesOf(document, grouping), { today, lives: phasedLives(document, today) })
  }

  /** Shows a case that is still being read. */
  showFirst({ lanes: indexes, isPart }: FirstView): void {
    const { lanes } = lanesOf(this.ports.document(), 'kind')
    this.lanes = lanes
    this.view.setLanes(lanes, indexes)
    // The strip shows the whole case: a part of it would not be that.
    if (!isPart) this.overview.show([...indexes.values()])
  }

  private placed(id: EventId): PlacedEvent | null {
    const event = this.ports.document().event.get(id)
    return event === undefined ? null : placementOf(event, this.placing)
  }

  private get placing(): Placing {
    const today = this.ports.today()
    return { today, lives: phasedLives(this.ports.document(), today) }
  }

  /** Shows what is selected, with lines to what it is linked to. */
  select(selection: ReadonlySet<EventId>): void {
    this.view.setSelection(selection)
    this.links.show(linkScene(selection, this.ports.document()))
    this.handle.redraw()
  }

  resized(): void {
    this.view.resized()
    this.overview.resized()
  }

  /** A window around the given events, or all of them; null when none has a date. */
  around(ids: ReadonlySet<EventId> | null): TimeWindow | null {
    if (ids === null) return windowOfLanes(this.view.laneIndexes.map(({ index }) => index))
    return windowAround([...ids].flatMap((id) => this.view.placedEvent(id) ?? []))
  }

  /** Brings the event selected last into sight without zooming. */
  reveal(): void {
    const last = [...this.ports.actions.selection()].at(-1)
    const placed = last === undefined ? null : this.view.placedEvent(last)
    if (placed === null) return
    const { start, end } = this.view.window
    const span = end - start
    if (placed.end < start + span * 0.03 || placed.start > end - span * 0.1) {
      this.motion.to({ start: placed.start - span * 0.4, end: placed.start + span * 0.6 })
    }
    this.scrollTo(placed.event.id)
  }

  private scrollTo(id: EventId): void {
    this.view.bringIntoSight(id)
    const entry = this.view.shown.events.get(id)
    if (entry === undefined) return
    const { top, bottom } = this.geometry.boxOf(entry.placed, entry.lane)
    const { area } = this.geometry
    if (top < area.top) this.view.scrollVertically(top - area.top - 8)
    else if (bottom > area.bottom) this.view.scrollVertically(bottom - area.bottom + 8)
  }

  destroy(): void {
    this.motion.stop()
    for (const detach of this.detach) detach()
    this.overview.destroy()
    this.view.destroy()
  }
}
