import { EventId } from '../../shared/model/ids'
import type { ChartGeometry } from './chart-geometry'
import type { DateTip } from './date-tip'
import type { LinkActions } from './link-actions'
import { followPointer, type PointerGesture } from './pointer-gesture'
import type { TimelineActions } from './timeline-actions'
import type { TimelineView } from './timeline-view'

const SVG = 'http://www.w3.org/2000/svg'

/** The event drawn at a point of the window, whatever is over it; null where none is. */
function eventAt(clientX: number, clientY: number): EventId | null {
  const item = document.elementFromPoint(clientX, clientY)?.closest('.vis-item')
  const id = item?.querySelector<HTMLElement>('[data-event-id]')?.dataset['eventId']
  return id === undefined ? null : EventId.parse(id)
}

/** Where a drag would link to, shown on the event itself. At most one at a time. */
export class LinkTarget {
  private marked: HTMLElement | null = null

  constructor(
    private readonly view: TimelineView,
    private readonly links: LinkActions,
    private readonly dragged: EventId,
    private readonly accepts: (id: EventId) => boolean = () => true,
  ) {}

  /** What the pointer is over and may be linked to, marked; null beside all. */
  at(clientX: number, clientY: number): { id: EventId; verb: string; title: string } | null {
    const id = eventAt(clientX, clientY)
    const would = id === null || !this.accepts(id) ? null : this.links.wouldLink(this.dragged, id)
    this.mark(would === null || id === null ? null : this.view.frameOf(id))
    return would === null || id === null ? null : { id, ...would }
  }

  leave(): void {
    this.mark(null)
  }

  private mark(frame: HTMLElement | null): void {
    if (frame === this.marked) return
    this.marked?.classList.remove('dk-link-target')
    frame?.classList.add('dk-link-target')
    this.marked = frame
  }
}

interface HandleParts {
  layer: HTMLElement
  view: TimelineView
  geometry: ChartGeometry
  tip: DateTip
  actions: TimelineActions
  links: LinkActions
  began: () => void
}

/** A line that follows the pointer from the handle; over an event it says what letting go would mean. */
function rubberGesture(from: EventId, press: PointerEvent, parts: HandleParts): PointerGesture {
  const { layer, tip, links, view } = parts
  const outer = layer.getBoundingClientRect()
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'dk-links')
  Object.assign(svg.style, { left: '0', top: '0', width: '100%', height: '100%' })
  const line = document.createElementNS(SVG, 'line')
  line.setAttribute('class', 'dk-link-rubber')
  line.setAttribute('x1', String(press.clientX - outer.left))
  line.setAttribute('y1', String(press.clientY - outer.top))
  svg.append(line)
  layer.append(svg)
  const target = new LinkTarget(view, links, from)
  const end = (): void => {
    svg.remove()
    target.leave()
    tip.hide()
  }
  return {
    move(clientX, clientY) {
      line.setAttribute('x2', String(clientX - outer.left))
      line.setAttribute('y2', String(clientY - outer.top))
      const found = target.at(clientX, clientY)
      tip.show(clientX, clientY, found?.verb ?? 'Link to', found?.title.slice(0, 80) ?? 'drop on an event')
    },
    drop(clientX, clientY) {
      const found = target.at(clientX, clientY)
      end()
      if (found !== null) links.link(from, found.id)
    },
    cancel: end,
  }
}

/** The handle at the end of the selected event's label: drag from it to another event to link the two. */
export function attachLinkHandle(parts: HandleParts): { redraw: () => void; detach: () => void } {
  const { layer, view, geometry, actions, began } = parts
  const handle = document.createElement('div')
  handle.className = 'dk-link-handle'
  handle.dataset['testid'] = 'link-handle'
  handle.title = 'Drag to another event to link the two'
  handle.hidden = true
  layer.append(handle)
  const only = (): EventId | null => {
    const [first, second] = actions.selection()
    return second === undefined ? (first ?? null) : null
  }
  const redraw = (): void => {
    const id = actions.editable() && !actions.isReading() ? only() : null
    const entry = id === null ? undefined : view.shown.events.get(id)
    const span = id === null ? null : view.labelSpan(id)
    if (id === null || entry === undefined || span === null) return void (handle.hidden = true)
    const { area } = geometry
    const { top, bottom } = geometry.boxOf(entry.placed, entry.lane)
    const x = Math.min(area.left + span.right, area.right - 12)
    const inSight =
      view.rows.inSight(entry.lane, view.rows.rowOf(entry.lane, id)) && top >= area.top && bottom <= area.bottom
    handle.hidden = !inSight || x < area.left
    const outer = layer.getBoundingClientRect()
    handle.style.transform = `translate(${x - 7 - outer.left}px, ${(top + bottom) / 2 - 6 - outer.top}px)`
  }
  const stop = view.onDraw(redraw)
  handle.addEventListener('pointerdown', (press) => {
    const id = only()
    if (press.button !== 0 || id === null) return
    press.preventDefault()
    press.stopPropagation()
    began()
    handle.style.pointerEvents = 'none'
    const gesture = rubberGesture(id, press, parts)
    const over = (finish: () => void) => (): void => {
      handle.style.pointerEvents = ''
      finish()
    }
    followPointer({
      move: (x, y) => gesture.move(x, y),
      drop: (x, y) => over(() => gesture.drop(x, y))(),
      cancel: over(() => gesture.cancel()),
    })
  })
  return {
    redraw,
    detach() {
      stop()
      handle.remove()
    },
  }
}
