import { MS_PER_DAY } from '../../shared/model/epoch-day'
import type { EventId } from '../../shared/model/ids'
import { spanOf } from '../../shared/model/legal-date'
import { moveByDays } from '../../shared/model/legal-date-move'
import { createDragGhost } from './drag-ghost'
import { dateForTip, shiftInWords } from './date-tip'
import { placeEvent, type PlacedEvent } from '../../shared/timeline/placed-event'
import { heldGesture, isHeld } from './held-question'
import { LinkTarget } from './link-gesture'
import type { DragParts } from './drag-parts'
import type { PointerGesture } from './pointer-gesture'
import { trayUnder } from './tray-target'
import type { TimelineView } from './timeline-view'

/**
 * Drags events along the axis; the one under the pointer sets the step, the others move by as many days. Over the tray: it takes them.
 * Over a question: a single event is linked to it, and keeps its date.
 */
export function moveEventsGesture(id: EventId, grabbedX: number, parts: DragParts): PointerGesture | null {
  const { view, geometry, tip, actions, links, today } = parts
  const grabbed = view.placedEvent(id)
  if (grabbed?.event.date == null) return null
  if (isHeld(grabbed.event, links)) return heldGesture(tip, actions.isReading())
  const ids = actions.selection().has(id) ? actions.selection() : new Set([id])
  const grabbedDate = grabbed.event.date
  const grabbedTime = geometry.timeAt(grabbedX)
  const dragged = [...ids].flatMap((one) => drawnEvent(view, one))
  const ghost = createDragGhost(
    parts.layer,
    dragged.map(({ frame }) => frame),
  )
  const tray = trayUnder()
  const question = new LinkTarget(view, links, id, (other) => {
    const kind = view.placedEvent(other)?.event.kind
    return ids.size === 1 && kind === 'question' && grabbed.event.kind !== 'question'
  })
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
    question.leave()
  }
  return {
    move(clientX, clientY) {
      if (tray.at(clientX, clientY)) {
        tip.show(clientX, clientY, 'To the tray', 'no date')
        return
      }
      const onto = question.at(clientX, clientY)
      if (onto !== null) {
        follow(0)
        tip.show(clientX, clientY, onto.verb, onto.title.slice(0, 80))
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
      const onto = question.at(clientX, clientY)
      end()
      if (overTray) actions.toTray(ids)
      else if (onto !== null) links.link(id, onto.id)
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
