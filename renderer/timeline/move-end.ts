import { parsed } from '../../shared/model/legal-date'
import { moveEnd } from '../../shared/model/legal-date-move'
import { writePoint, LegalDate } from '../../shared/model/legal-date'
import type { Box } from './chart-geometry'
import { createDragGhost } from './drag-ghost'
import { dateForTip } from './date-tip'
import { placeEvent, type PlacedEvent } from '../../shared/timeline/placed-event'
import type { DragParts } from './drag-parts'
import type { PointerGesture } from './pointer-gesture'

export type SpanEnd = 'from' | 'to'

const HANDLE_PX = 8

/** Which end of a bar a point takes hold of; short bars keep half of themselves for moving. Only intervals have ends. */
export function endAt({ event, shape }: PlacedEvent, box: Box, clientX: number): SpanEnd | null {
  if (shape !== 'span' || event.date === null || parsed(event.date).kind !== 'interval') return null
  const reach = Math.min(HANDLE_PX, (box.right - box.left) / 4)
  if (clientX <= box.left + reach && clientX >= box.left - 2) return 'from'
  return clientX >= box.right - reach && clientX <= box.right + 2 ? 'to' : null
}

/** What an end is called: a question is raised and answered, anything else begins and ends. */
function endName(placed: PlacedEvent, end: SpanEnd): string {
  if (placed.event.kind === 'question') return end === 'from' ? 'raised' : 'answered'
  return end === 'from' ? 'begins' : 'ends'
}

/** Drags one end of an interval, snapped to that end's precision. */
export function moveEndGesture(placed: PlacedEvent, end: SpanEnd, parts: DragParts): PointerGesture | null {
  const { view, geometry, layer, tip, actions, today } = parts
  const { id, date } = placed.event
  const frame = view.frameOf(id)
  if (date === null || frame === null) return null
  const ghost = createDragGhost(layer, [frame])
  const dateAt = (clientX: number): LegalDate => moveEnd(date, end, geometry.dayAt(clientX))
  const finish = (): void => {
    ghost.remove()
    tip.hide()
  }
  return {
    move(clientX, clientY) {
      const next = dateAt(clientX)
      const moved = placeEvent({ ...placed.event, date: next }, today)
      const value = parsed(next)
      const point = value.kind === 'interval' ? value[end] : null
      if (moved) ghost.place(0, geometry.xOf(moved.start), geometry.xOf(moved.end) - geometry.xOf(moved.start))
      if (point) tip.show(clientX, clientY, dateForTip(LegalDate.parse(writePoint(point))), endName(placed, end))
    },
    drop(clientX) {
      finish()
      const next = dateAt(clientX)
      if (next !== date) actions.setDate(id, next)
    },
    cancel: finish,
  }
}
