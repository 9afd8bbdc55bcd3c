import { MS_PER_DAY } from '../model/epoch-day'
import { openAt, type LaneIndex } from './lane-index'
import type { PlacedEvent } from './placed-event'

/** A stretch of time, in UTC milliseconds. */
export interface TimeWindow {
  start: number
  end: number
}

type Known = Pick<PlacedEvent, 'open' | 'start' | 'end'>

/** Begins and ends of what is known of an event: an open question counts with its beginning. */
const knownStart = ({ open, start, end }: Known): number => (open === 'start' ? end : start)
const knownEnd = ({ open, start, end }: Known): number => (open === 'end' ? start : end)

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

/** The same of all events of some lanes, by their columns. */
export function windowOfLanes(lanes: readonly LaneIndex[]): TimeWindow | null {
  let start = Infinity
  let end = -Infinity
  for (const lane of lanes) {
    for (let position = 0; position < lane.count; position += 1) {
      const open = openAt(lane, position)
      const span = { open, start: lane.starts[position] ?? start, end: lane.ends[position] ?? end }
      start = Math.min(start, knownStart(span))
      end = Math.max(end, knownEnd(span))
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
