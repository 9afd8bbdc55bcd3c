import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'

/** Which keys were down on a click. */
export interface ClickKeys {
  toggle: boolean
  range: boolean
}

/** What is selected after a click: the event alone, one more or less with ctrl, all from the last to this with shift. */
export function selectionAfterClick(
  events: readonly CaseEvent[],
  selection: ReadonlySet<EventId>,
  anchor: EventId | null,
  clicked: EventId,
  { toggle, range }: ClickKeys,
): EventId[] {
  if (range && anchor !== null) {
    const ends = [anchor, clicked].map((id) => events.findIndex((event) => event.id === id))
    const [from = -1, to = -1] = ends.toSorted((a, b) => a - b)
    if (from >= 0) return events.slice(from, to + 1).map(({ id }) => id)
  }
  if (!toggle) return [clicked]
  return selection.has(clicked) ? [...selection].filter((id) => id !== clicked) : [...selection, clicked]
}

/** What a drag from one event takes along: every selected event of the tray when it is one of them, else itself alone. */
export function draggedFromTray(
  events: readonly CaseEvent[],
  selection: ReadonlySet<EventId>,
  grabbed: EventId,
): EventId[] {
  if (!selection.has(grabbed)) return [grabbed]
  return events.filter(({ id }) => selection.has(id)).map(({ id }) => id)
}

/** The index that a key leads to from another, or null for a key that leads nowhere. */
export function stepTo(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, index + 1)
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
