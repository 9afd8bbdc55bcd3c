import { MS_PER_DAY } from '../model/epoch-day'
import { isSpan, type LaneIndex } from './lane-index'
import type { PlacedEvent } from './placed-event'

/** A stretch of time, in UTC milliseconds. */
export interface TimeWindow {
  start: number
  end: number
}

/** Begins and ends of what is known of an event: an open question counts with its beginning. */
const knownStart = ({ open, start, end }: PlacedEvent): number => (open === 'start' ? end : start)
const knownEnd = ({ open, start, end }: PlacedEvent): number => (open === 'end' ? start : end)

/** A window a little wider than the events. Null when there are none. */
export function windowAround(placed: Iterable<PlacedEvent>): TimeWindow | null {
  let start = Infinity
  let end = -Infinity
  for (const one of placed) {
    start = Math.min(start, knownStart(one))
    end = Math.max(end, knownEnd(one))
  }
  return withAir(start, end)
}

/** The same of all events of some lanes. Only a bar can be open, so of points their columns are all that is looked at. */
export function windowOfLanes(lanes: readonly LaneIndex[]): TimeWindow | null {
  let start = Infinity
  let end = -Infinity
  for (const lane of lanes) {
    for (let position = 0; position < lane.count; position += 1) {
      const bar = isSpan(lane, position) ? lane.at(position) : null
      start = Math.min(start, bar === null ? (lane.starts[position] ?? start) : knownStart(bar))
      end = Math.max(end, bar === null ? (lane.ends[position] ?? end) : knownEnd(bar))
    }
  }
  return withAir(start, end)
}

function withAir(start: number, end: number): TimeWindow | null {
  if (start > end) return null
  // Room to the right for the label of the last event.
  const span = Math.max(end - start, 14 * MS_PER_DAY)
  const middle = (start + end) / 2
  return { start: middle - span * 0.54, end: middle + span * 0.62 }
}

/** The same middle, another length. */
export function windowOf({ start, end }: TimeWindow, days: number): TimeWindow {
  const middle = (start + end) / 2
  return { start: middle - (days * MS_PER_DAY) / 2, end: middle + (days * MS_PER_DAY) / 2 }
}
