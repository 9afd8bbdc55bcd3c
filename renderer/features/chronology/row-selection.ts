import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'

type Rows = readonly CaseEvent[]

/** The event selected last, which the arrow keys move from and the inspector shows; null while nothing is selected. */
export function leadOf(selection: ReadonlySet<EventId>): EventId | null {
  let lead: EventId | null = null
  for (const id of selection) lead = id
  return lead
}

export const indexOfRow = (rows: Rows, id: EventId | null): number =>
  id === null ? -1 : rows.findIndex((row) => row.id === id)

/** Every row between two, both included, the second last: it becomes the lead. */
export function rangeOf(rows: Rows, from: number, to: number): EventId[] {
  const ids = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)
  return from <= to ? ids : ids.toReversed()
}

/** Where a key moves to; null for keys that do not move. `page` is how many rows can be seen at once. */
export function movedIndex(key: string, from: number, count: number, page: number): number | null {
  if (count === 0) return null
  const within = (index: number): number => Math.max(0, Math.min(count - 1, index))
  switch (key) {
    case 'ArrowDown':
      return within(from + 1)
    case 'ArrowUp':
      return from < 0 ? count - 1 : within(from - 1)
    case 'PageDown':
      return within(Math.max(from, 0) + page)
    case 'PageUp':
      return within(from - page)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
