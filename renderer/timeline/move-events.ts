import { MS_PER_DAY } from '../../shared/model/epoch-day'
import type { EventId } from '../../shared/model/ids'
import { spanOf } from '../../shared/model/legal-date'
import { moveByDays } from '../../shared/model/legal-date-move'
import { createDragGhost } from './drag-ghost'
import { dateForTip, shiftInWords } from './date-tip'
import { placeEvent, type PlacedEvent } from './placed-event'
import type { DragParts } from './drag-parts'
import type { PointerGesture } from './pointer-gesture'
import { trayUnder } from './tray-target'
import type { TimelineView } from './timeline-view'

/** Drags events along the axis; the one under the pointer sets the step, the others move by as many days. Over the tray: it takes them. */
export function moveEventsGesture(id: EventId, grabbedX: number, parts: DragParts): PointerGesture | null {
  const { view, geometry, tip, actions, today } = parts
  const grabbed = view.placedEvent(id)
  if (grabbed?.event.date == null) return null
  const ids = actions.selection().has(id) ? actions.selection() : new Set([id])
  const grabbedDate = grabbed.event.date
  const grabbedTime = geometry.timeAt(grabbedX)
  const dragged = [...ids].flatMap((one) => drawnEvent(view, one))
  const ghost = createDragGhost(
    parts.layer,
    dragged.map(({ frame }) => frame),
  )
  const tray = trayUnder()
  const daysAt = (clientX: number): number => Math.round((geometry.timeAt(clientX) - grabbedTime) / MS_PER_DAY)

  const follow = (days: number): void => {
    for (const [index, { placed }] of dragged.entries()) {
      const { date } = placed.event
      const moved = date && placeEvent({ ...placed.event, date: moveByDays(date, days) }, today)
      if (!moved) continue
      const width = moved.shape === 'span' ? geometry.xOf(moved.end) - geometry.xOf(moved.start) : null
      ghost.place(index, geometry.xOf(moved.start), width)
    }
  }
  const end = (): void => {
    ghost.remove()
    tip.hide()
    tray.leave()
  }
  return {
    move(clientX, clientY) {
      if (tray.at(clientX, clientY)) {
        tip.show(clientX, clientY, 'To the tray', 'no date')
        return
      }
      const days = daysAt(clientX)
      const date = moveByDays(grabbedDate, days)
      const others = ids.size > 1 ? `${ids.size} events, ` : ''
      follow(days)
      tip.show(
        clientX,
        clientY,
        dateForTip(date),
        others + shiftInWords(spanOf(date).first - spanOf(grabbedDate).first),
      )
    },
    drop(clientX, clientY) {
      const overTray = tray.at(clientX, clientY)
      end()
      if (overTray) actions.toTray(ids)
      else if (moveByDays(grabbedDate, daysAt(clientX)) !== grabbedDate) actions.move(ids, daysAt(clientX))
    },
    cancel: end,
  }
}

function drawnEvent(view: TimelineView, id: EventId): Array<{ frame: HTMLElement; placed: PlacedEvent }> {
  const frame = view.frameOf(id)
  const placed = view.placedEvent(id)
  return frame && placed ? [{ frame, placed }] : []
}
