import { MS_PER_DAY, type EpochDay } from '../../shared/model/epoch-day'
import type { EventId } from '../../shared/model/ids'
import { drawnSpan, type DenseMark } from './dense-mark'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import type { TimelineView } from './timeline-view'
import type { VisGroup, VisInternals } from './vis-internals'
import { ROW_PX, rowTop } from './vis-lane-drawing'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** What of a chart decides where things are. */
export interface DrawnChart extends Pick<
  TimelineView,
  'window' | 'msPerPx' | 'rows' | 'shown' | 'laneIndexes' | 'marksOf'
> {
  readonly vis: {
    dom: { centerContainer: { getBoundingClientRect(): Box } }
    itemSet: { groups: Readonly<Record<string, Pick<VisGroup, 'top' | 'height'>>> }
    props: Pick<VisInternals['props'], 'scrollTop'>
  }
}

/** Where time and lanes are on the screen: in pixels of the browser window. Everything is answered from the model, never from the page. */
export class ChartGeometry {
  constructor(private readonly view: DrawnChart) {}

  /** The part that shows time, without axis and lane labels. */
  get area(): Box {
    const { left, top, right, bottom } = this.view.vis.dom.centerContainer.getBoundingClientRect()
    return { left, top, right, bottom }
  }

  xOf(time: number): number {
    return this.area.left + (time - this.view.window.start) / this.view.msPerPx
  }

  timeAt(clientX: number): number {
    return this.view.window.start + (clientX - this.area.left) * this.view.msPerPx
  }

  /** The calendar day under a point: a day reaches from its midnight to the next. */
  dayAt(clientX: number): EpochDay {
    return Math.floor(this.timeAt(clientX) / MS_PER_DAY)
  }

  /** Whether a point is where events are: not over the axis, the labels or beside the chart. */
  inArea(clientX: number, clientY: number): boolean {
    const { left, top, right, bottom } = this.area
    return clientX >= left && clientX < right && clientY >= top && clientY < bottom
  }

  /** Top and bottom of a lane, which may be scrolled out of sight. */
  laneBand(lane: string): { top: number; bottom: number } | null {
    const group = this.view.vis.itemSet.groups[lane]
    if (group === undefined) return null
    const top = this.area.top + this.view.vis.props.scrollTop + group.top
    return { top, bottom: top + group.height }
  }

  laneAt(clientY: number): string | null {
    for (const { id } of this.view.laneIndexes) {
      const band = this.laneBand(id)
      if (band && clientY >= band.top && clientY < band.bottom) return id
    }
    return null
  }

  /** Where an event's bar or glyph is drawn. A point is as wide as its glyph. */
  boxOf(placed: PlacedEvent, lane: string): Box {
    const top = (this.laneBand(lane)?.top ?? 0) + rowTop(this.view.rows.rowOf(lane, placed.event.id))
    const left = this.xOf(placed.start)
    const right = placed.shape === 'span' ? Math.max(this.xOf(placed.end), left + 4) : left + 18
    return { left, top, right, bottom: top + ROW_PX }
  }

  markBox(mark: DenseMark, lane: string): Box {
    const top = (this.laneBand(lane)?.top ?? 0) + rowTop(this.view.rows.markRow(lane))
    const { start, end } = drawnSpan(mark, this.view.msPerPx)
    return { left: this.xOf(start), top, right: this.xOf(end), bottom: top + ROW_PX }
  }

  markAt(clientX: number, clientY: number): { lane: string; mark: DenseMark } | null {
    const lane = this.laneAt(clientY)
    if (lane === null) return null
    const point = { left: clientX, right: clientX + 1, top: clientY, bottom: clientY + 1 }
    if (this.view.rows.markRow(lane) < 0) return null
    const mark = this.view.marksOf(lane).find((one) => overlaps(point, this.markBox(one, lane)))
    return mark === undefined ? null : { lane, mark }
  }

  /** Every event that a box on the screen touches, those in dense marks included. */
  eventsIn(box: Box): EventId[] {
    const found: EventId[] = []
    for (const [id, { placed, lane }] of this.view.shown.events) {
      const inSight = this.view.rows.inSight(lane, this.view.rows.rowOf(lane, id))
      if (inSight && overlaps(box, this.boxOf(placed, lane))) found.push(id)
    }
    for (const { id: lane } of this.view.laneIndexes) {
      if (this.view.rows.markRow(lane) < 0) continue
      for (const mark of this.view.marksOf(lane)) {
        if (overlaps(box, this.markBox(mark, lane))) found.push(...mark.members.map(({ event }) => event.id))
      }
    }
    return found
  }
}
