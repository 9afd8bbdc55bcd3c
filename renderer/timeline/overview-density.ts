import { EVENT_KINDS, type EventKind } from '../../shared/model/event'
import { kindAt, type LaneIndex } from '../../shared/timeline/lane-index'
import type { TimeWindow } from '../../shared/timeline/time-window'

/** How many events begin in each of `bins` equal parts of a stretch of time, by kind. */
export function densityOf(
  lanes: Iterable<LaneIndex>,
  { start, end }: TimeWindow,
  bins: number,
): Record<EventKind, Uint32Array> {
  const counts = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, new Uint32Array(bins)])) as Record<
    EventKind,
    Uint32Array
  >
  for (const lane of lanes) {
    for (let position = 0; position < lane.count; position += 1) {
      const bin = Math.floor((((lane.starts[position] ?? 0) - start) / (end - start)) * bins)
      const row = counts[kindAt(lane, position)]
      if (bin >= 0 && bin < bins) row[bin] = (row[bin] ?? 0) + 1
    }
  }
  return counts
}

/** The tallest bin, all kinds together. */
export function peakOf(counts: Record<EventKind, Uint32Array>): number {
  let peak = 0
  for (let bin = 0; bin < counts.filing.length; bin += 1) {
    let sum = 0
    for (const kind of EVENT_KINDS) sum += counts[kind][bin] ?? 0
    peak = Math.max(peak, sum)
  }
  return peak
}
