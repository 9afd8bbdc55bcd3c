import type { EventId } from '../../shared/model/ids'
import { itemClass, itemStyle } from './event-element'
import type { PlacedEvent } from '../../shared/timeline/placed-event'

/** An event as vis-timeline holds it. Its text is not in it: the template gives vis-timeline a finished element. */
export interface VisEvent {
  id: string
  event: EventId
  group: string
  start: number
  end?: number
  type: 'point' | 'range'
  className: string
  style: string
  content: string
}

/**
 * vis-timeline keeps its items in plain objects, where an id like `__proto__` would be no id at all. A file may call its events
 * what it likes, so they are named here with a word before it.
 */
export const visId = (id: EventId): string => `event ${id}`

export function visEvent(placed: PlacedEvent, lane: string, selected: boolean): VisEvent {
  const { event, start, end, shape } = placed
  return {
    id: visId(event.id),
    event: event.id,
    group: lane,
    start,
    ...(shape === 'span' ? { end } : {}),
    type: shape === 'span' ? 'range' : 'point',
    className: itemClass(placed, selected),
    style: itemStyle(placed),
    content: '',
  }
}
