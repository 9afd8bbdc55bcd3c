import type { CaseDocument } from '../../shared/document'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { EventId } from '../../shared/model/ids'
import type { CaseEvent } from '../../shared/model/event'
import { placeEvent, type PlacedEvent } from './placed-event'
import { phaseBand, type PhasedLife } from './question-phases'
import { remember } from '../store/remember'
import type { Lanes } from './lanes'

/** Dated events of one lane, by start, with what a window query needs to find long ones that began before it. */
export interface LaneIndex {
  events: readonly PlacedEvent[]
  starts: Float64Array
  /** The latest end among all events up to here: never falls, so it can be searched like `starts`. */
  latestEnds: Float64Array
}

const byStart = (a: PlacedEvent, b: PlacedEvent): number =>
  a.start - b.start || b.end - a.end || (a.event.id < b.event.id ? -1 : 1)

export function indexLane(unsorted: readonly PlacedEvent[]): LaneIndex {
  const events = unsorted.toSorted(byStart)
  let latest = -Infinity
  return {
    events,
    starts: Float64Array.from(events, ({ start }) => start),
    latestEnds: Float64Array.from(events, ({ end }) => (latest = Math.max(latest, end))),
  }
}

const placements = new WeakMap<CaseEvent, { today: EpochDay; placed: PlacedEvent | null }>()

/** The placement of a record, kept as long as the record: an edit of one event places one event. */
function placementOf(event: CaseEvent, today: EpochDay): PlacedEvent | null {
  const known = placements.get(event)
  if (known?.today === today) return known.placed
  const placed = placeEvent(event, today)
  placements.set(event, { today, placed })
  return placed
}

const phased = new WeakMap<PlacedEvent, PlacedEvent>()

/** A question placed with its phases; the same object as long as neither has changed. */
function withPhases(placed: PlacedEvent, band: string): PlacedEvent {
  if (band === '') return placed
  const known = phased.get(placed)
  if (known?.phases === band) return known
  const made = { ...placed, phases: band }
  phased.set(placed, made)
  return made
}

/** Every dated event of a case, placed; the same array while the events are the same. */
export const placeAll = remember((events: CaseDocument['event'], today: EpochDay): readonly PlacedEvent[] =>
  [...events.values()].flatMap((event) => placementOf(event, today) ?? []),
)

/** One index per lane, in the order of the lanes. A lane whose events are all the very same keeps its old index. */
export function indexLanes(
  events: readonly CaseEvent[],
  { lanes, laneOf }: Lanes,
  today: EpochDay,
  previous: ReadonlyMap<string, LaneIndex> = new Map(),
  lives: ReadonlyMap<EventId, PhasedLife> = new Map(),
): ReadonlyMap<string, LaneIndex> {
  const byLane = new Map<string, PlacedEvent[]>(lanes.map(({ id }) => [id, []]))
  for (const event of events) {
    const placed = placementOf(event, today)
    if (placed === null) continue
    const phases = event.kind === 'question' ? lives.get(event.id)?.phases : undefined
    const band = phases === undefined ? '' : phaseBand(phases, placed.start, placed.end)
    byLane.get(laneOf(event))?.push(withPhases(placed, band))
  }
  const indexes = new Map<string, LaneIndex>()
  for (const [id, placed] of byLane) {
    const next = indexLane(placed)
    const old = previous.get(id)
    const same = old?.events.length === next.events.length && next.events.every((one, at) => one === old.events[at])
    indexes.set(id, same && old !== undefined ? old : next)
  }
  return indexes
}

/** First position whose value is not below `value`. */
export function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Every event that touches the stretch from `from` to `to`, in order. */
export function* eventsBetween(index: LaneIndex, from: number, to: number): Generator<PlacedEvent> {
  const last = lowerBound(index.starts, to)
  for (let at = lowerBound(index.latestEnds, from); at < last; at += 1) {
    const placed = index.events[at]
    if (placed !== undefined && placed.end >= from) yield placed
  }
}
