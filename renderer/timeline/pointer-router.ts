import type { EpochDay } from '../../shared/model/epoch-day'
import { EventId } from '../../shared/model/ids'
import { boxSelectGesture } from './box-select'
import type { ChartGeometry } from './chart-geometry'
import type { DateTip } from './date-tip'
import type { LinkActions } from './link-actions'
import type { LaneMeaning } from './lanes'
import { endAt, moveEndGesture, type SpanEnd } from './move-end'
import { moveEventsGesture } from './move-events'
import { followPointer, type PointerGesture } from './pointer-gesture'
import type { TimelineActions } from './timeline-actions'
import type { TimelineView } from './timeline-view'

/** How far the pointer may wander in what is still a click. */
const CLICK_SLOP_PX = 4

export interface ChartParts {
  container: HTMLElement
  layer: HTMLElement
  view: TimelineView
  geometry: ChartGeometry
  tip: DateTip
  actions: TimelineActions
  links: LinkActions
  today: () => EpochDay
  meaningOf: (lane: string | null) => LaneMeaning
  /** Zooms to a stretch of time, as a click on a dense mark does. */
  zoomTo: (start: number, end: number) => void
  /** Told when a gesture begins, so that the popover goes away. */
  began: () => void
}

/** The event whose drawing is under a point of the page; null beside all. */
export function eventUnder(target: EventTarget | null): EventId | null {
  if (!(target instanceof Element)) return null
  const id = target.closest('.vis-item')?.querySelector<HTMLElement>('[data-event-id]')?.dataset['eventId']
  return id === undefined ? null : EventId.parse(id)
}

/**
 * Decides what a press of the mouse begins. Presses on events never reach vis-timeline, whose own dragging is off;
 * presses on empty chart do, and it pans.
 */
export function attachPointer(parts: ChartParts): () => void {
  const stop = new AbortController()
  const { container, actions, geometry } = parts
  const capture = { signal: stop.signal, capture: true }
  container.addEventListener('pointerdown', (event) => onPress(event, parts), capture)
  container.addEventListener(
    'dblclick',
    (event) => {
      const id = eventUnder(event.target)
      if (id !== null) actions.editTitle(id)
      else if (actions.editable() && geometry.inArea(event.clientX, event.clientY)) createAt(event, parts)
    },
    capture,
  )
  container.addEventListener('pointermove', (event) => showCursor(event, parts), { signal: stop.signal })
  // vis-timeline's own hover styling and menus are not ours.
  container.addEventListener('dragstart', (event) => event.preventDefault(), { signal: stop.signal })
  return () => stop.abort()
}

function createAt(event: MouseEvent, { geometry, actions, meaningOf }: ChartParts): void {
  if (geometry.markAt(event.clientX, event.clientY) !== null) return
  const lane = meaningOf(geometry.laneAt(event.clientY))
  actions.create(lane.kind === 'kind' ? lane.event : 'filing', geometry.dayAt(event.clientX), lane)
}

function onPress(event: PointerEvent, parts: ChartParts): void {
  const { geometry, actions, view, layer, container } = parts
  if (event.button !== 0 || !geometry.inArea(event.clientX, event.clientY)) return
  container.dataset['pointer'] = ''
  container.focus({ preventScroll: true })
  parts.began()
  const id = eventUnder(event.target)
  if (event.shiftKey) {
    event.stopPropagation()
    event.preventDefault()
    const begin = (): PointerGesture => boxSelectGesture(event.clientX, event.clientY, layer, geometry, actions)
    return follow(event, parts, begin, () => id !== null && actions.select([...actions.selection(), id]))
  }
  if (id === null) return watchForClick(event, parts)
  event.stopPropagation()
  event.preventDefault()
  const adds = event.ctrlKey || event.metaKey
  const grab = (): PointerGesture | null => {
    if (!actions.editable()) return null
    if (!actions.selection().has(id)) actions.select([id])
    const placed = view.placedEvent(id)
    const lane = view.shown.events.get(id)?.lane
    const end =
      placed && lane !== undefined
        ? freeEnd(endAt(placed, geometry.boxOf(placed, lane), event.clientX), id, parts)
        : null
    const gestureParts = { ...parts, today: parts.today() }
    return placed && end
      ? moveEndGesture(placed, end, gestureParts)
      : moveEventsGesture(id, event.clientX, gestureParts)
  }
  follow(event, parts, grab, () => (adds ? actions.toggle(id) : actions.select([id])))
}

/** Follows a press that may turn out a click: the gesture begins only once the pointer has moved. */
function follow(
  press: PointerEvent,
  parts: ChartParts,
  begin: () => PointerGesture | null,
  click: () => unknown,
): void {
  let gesture: PointerGesture | null = null
  let moved = false
  const { view, geometry } = parts
  const before = view.window
  followPointer(
    {
      move(x, y) {
        if (!moved && Math.hypot(x - press.clientX, y - press.clientY) < CLICK_SLOP_PX) return
        if (!moved) gesture = begin()
        moved = true
        gesture?.move(x, y)
      },
      drop(x, y) {
        if (moved) gesture?.drop(x, y)
        else click()
      },
      cancel() {
        gesture?.cancel()
        if (moved) view.setWindow(before.start, before.end)
      },
    },
    {
      pan: (px) => moved && view.setWindow(view.window.start + px * view.msPerPx, view.window.end + px * view.msPerPx),
      edges: () => geometry.area,
    },
  )
}

/** A click beside all events clears the selection; on a dense mark it opens the crowd. vis-timeline pans if the pointer moves. */
function watchForClick(press: PointerEvent, { geometry, actions, zoomTo }: ChartParts): void {
  followPointer({
    move: () => undefined,
    drop(x, y) {
      if (Math.hypot(x - press.clientX, y - press.clientY) >= CLICK_SLOP_PX) return
      const found = geometry.markAt(x, y)
      const only = found?.mark.only ?? null
      if (only !== null) actions.select([only.event.id])
      else if (found !== null) zoomTo(found.mark.start, found.mark.end)
      else if (!press.ctrlKey && !press.metaKey) actions.select([])
    },
    cancel: () => undefined,
  })
}

/** An end that a link holds moves with the event that raised or answered the question, and not by hand. */
const freeEnd = (end: SpanEnd | null, id: EventId, { links }: ChartParts): SpanEnd | null =>
  end !== null && links.heldEnds(id)[end] ? null : end

function showCursor(event: PointerEvent, parts: ChartParts): void {
  const { container, geometry, view, actions } = parts
  if (event.buttons !== 0) return
  const id = eventUnder(event.target)
  const shown = id === null ? undefined : view.shown.events.get(id)
  const end =
    shown && id !== null && actions.editable()
      ? freeEnd(endAt(shown.placed, geometry.boxOf(shown.placed, shown.lane), event.clientX), id, parts)
      : null
  const over = end ? 'end' : id !== null ? 'event' : geometry.markAt(event.clientX, event.clientY) ? 'mark' : ''
  if (container.dataset['over'] !== over) container.dataset['over'] = over
}
