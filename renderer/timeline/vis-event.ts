import type { EventId } from '../../shared/model/ids'
import { itemClass, itemStyle } from './event-element'
import type { PlacedEvent } from './placed-event'

/** An event as vis-timeline holds it. Its text is not in it: the template gives vis-timeline a finished element. */
export interface VisEvent {
  id: EventId
  group: string
  start: number
  end?: number
  type: 'point' | 'range'
  className: string
  style: string
  content: string
}

export function visEvent(placed: PlacedEvent, lane: string, selected: boolean): VisEvent {
  const { event, start, end, shape } = placed
  return {
    id: event.id,
    group: lane,
    start,
    ...(shape === 'span' ? { end } : {}),
    type: shape === 'span' ? 'range' : 'point',
    className: itemClass(placed, selected),
    style: itemStyle(placed),
    content: '',
  }
}
