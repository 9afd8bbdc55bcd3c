import type { CaseEvent } from '../../shared/model/event'
import {
  indexLane,
  kindAt,
  placementOf,
  someOf,
  withReplaced,
  type LaneIndex,
  type ListedLane,
  type Placing,
} from '../../shared/timeline/lane-index'
import type { Lanes } from './lanes'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import { compareEvents } from '../../shared/chronological-order'

/** The lanes of a whole case, and what they were made of. */
interface Whole {
  events: readonly CaseEvent[]
  lanes: Lanes
  placing: Placing
  /** The dated events of each lane, in the order of the case. */
  placed: ReadonlyMap<string, readonly PlacedEvent[]>
  indexes: ReadonlyMap<string, ListedLane>
  /** Where each event of a lane, by its position, stands in the case; made when first a part of the case is asked for. */
  ranks: Map<string, Uint32Array> | null
}

/** What leaves a lane and what comes into it. */
interface LaneChange {
  gone: Set<PlacedEvent>
  come: PlacedEvent[]
}

/** Where two lists differ: between what they share at the beginning and at the end. */
interface Difference {
  gone: readonly CaseEvent[]
  come: readonly CaseEvent[]
}

function differenceOf(before: readonly CaseEvent[], after: readonly CaseEvent[]): Difference {
  const shortest = Math.min(before.length, after.length)
  let first = 0
  while (first < shortest && before[first] === after[first]) first += 1
  let last = 0
  while (last < shortest - first && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1
  return { gone: before.slice(first, before.length - last), come: after.slice(first, after.length - last) }
}

/** Over so many differences it is faster to begin anew. */
const FEW = 2000

/**
 * Keeps one index per lane, in the order of the lanes: of the whole case, and of the part of it that search and filter let through. An
 * edit of one event makes one lane anew, and a part is picked out of the columns of the whole.
 */
export class LaneIndexer {
  private last: Whole | null = null
  private parts: ReadonlyMap<string, LaneIndex> = new Map()

  /** The lanes of some events of a case. Both lists come in the order of the case, and all of `some` are in `events`. */
  index(
    events: readonly CaseEvent[],
    some: readonly CaseEvent[],
    lanes: Lanes,
    placing: Placing,
  ): ReadonlyMap<string, LaneIndex> {
    const whole = (this.last = withPhases(this.brought(events, lanes, placing), placing))
    if (some.length === events.length) return whole.indexes
    this.parts = partsOf(whole, some, this.parts)
    return this.parts
  }

  /** The lanes of all events given last. */
  get whole(): ReadonlyMap<string, LaneIndex> {
    return this.last?.indexes ?? new Map()
  }

  private brought(events: readonly CaseEvent[], lanes: Lanes, placing: Placing): Whole {
    const { last } = this
    const sameFrame = last?.lanes === lanes && last.placing.today === placing.today
    if (last === null || !sameFrame) return madeAnew(events, lanes, placing, last)
    if (last.events === events) return last
    const difference = differenceOf(last.events, events)
    const changes = difference.gone.length + difference.come.length
    return changes > FEW ? madeAnew(events, lanes, placing, last) : patched(last, events, difference, placing)
  }
}

function madeAnew(events: readonly CaseEvent[], lanes: Lanes, placing: Placing, before: Whole | null): Whole {
  const placed = new Map<string, PlacedEvent[]>(lanes.lanes.map(({ id }) => [id, []]))
  for (const event of events) {
    const one = placementOf(event, placing)
    if (one !== null) placed.get(lanes.laneOf(event))?.push(one)
  }
  const indexes = new Map<string, ListedLane>()
  for (const [id, some] of placed) indexes.set(id, sameOr(before, id, some))
  return { events, lanes, placing, placed, indexes, ranks: null }
}

function patched(before: Whole, events: readonly CaseEvent[], { gone, come }: Difference, placing: Placing): Whole {
  const { lanes } = before
  const touched = new Map<string, LaneChange>()
  const changesIn = (event: CaseEvent) => {
    const lane = lanes.laneOf(event)
    const known = touched.get(lane) ?? { gone: new Set(), come: [] }
    touched.set(lane, known)
    return known
  }
  for (const event of gone) {
    // As it was placed then: its phases may be others by now.
    const one = placementOf(event, before.placing)
    if (one !== null) changesIn(event).gone.add(one)
  }
  for (const event of come) {
    const one = placementOf(event, placing)
    if (one !== null) changesIn(event).come.push(one)
  }
  const placed = new Map(before.placed)
  const indexes = new Map(before.indexes)
  for (const [id, change] of touched) {
    const known = before.placed.get(id) ?? []
    const [next, index] = replaced(known, before.indexes.get(id), change) ?? [exchanged(known, change), null]
    placed.set(id, next)
    indexes.set(id, index ?? sameOr(before, id, next))
  }
  return { events, lanes, placing, placed, indexes, ranks: null }
}

/** Questions drawn with the phases they have by now, which follow from links to them: their own records may be the same. */
function withPhases(whole: Whole, placing: Placing): Whole {
  const placed = new Map(whole.placed)
  const indexes = new Map(whole.indexes)
  for (const [lane, index] of whole.indexes) {
    if (!hasOtherPhases(index, placing)) continue
    const next = (whole.placed.get(lane) ?? []).map((one) => placementOf(one.event, placing) ?? one)
    placed.set(lane, next)
    indexes.set(lane, indexLane(next))
  }
  return { ...whole, placing, placed, indexes }
}

function hasOtherPhases(index: LaneIndex, placing: Placing): boolean {
  for (let position = 0; position < index.count; position += 1) {
    if (kindAt(index, position) !== 'question') continue
    const placed = index.at(position)
    if (placementOf(placed.event, placing) !== placed) return true
  }
  return false
}

/** One event in the place of another on the same days; null for any other change. */
function replaced(
  placed: readonly PlacedEvent[],
  index: ListedLane | undefined,
  { gone, come }: LaneChange,
): [readonly PlacedEvent[], ListedLane] | null {
  const [before, after] = [[...gone][0], come[0]]
  if (index === undefined || before === undefined || after === undefined || gone.size + come.length > 2) return null
  // An event that stands between two that changed.
  if (before === after) return [placed, index]
  const next = withReplaced(index, before, after)
  return next === null ? null : [placed.with(placed.indexOf(before), after), next]
}

/** The index a lane had, where it holds the very same events in the same order. */
function sameOr(before: Whole | null, id: string, placed: readonly PlacedEvent[]): ListedLane {
  const known = before?.placed.get(id)
  const index = before?.indexes.get(id)
  const same = known?.length === placed.length && placed.every((one, at) => one === known[at])
  return same && index !== undefined ? index : indexLane(placed)
}

/** Takes some out of a list that is in the order of the case, and puts others in where the first of those stood. */
function exchanged(placed: readonly PlacedEvent[], { gone, come }: LaneChange): readonly PlacedEvent[] {
  const kept = placed.filter((one) => !gone.has(one))
  const firstGone = placed.findIndex((one) => gone.has(one))
  const [first] = come
  if (first === undefined) return kept
  // Everything that differs stands together; with nothing gone from this lane, the order of the case tells the place.
  const later = firstGone < 0 ? kept.findIndex(({ event }) => compareEvents(event, first.event) > 0) : -1
  const at = firstGone >= 0 ? firstGone : later < 0 ? kept.length : later
  return [...kept.slice(0, at), ...come, ...kept.slice(at)]
}

function ranksOf({ events, indexes }: Whole): Map<string, Uint32Array> {
  const rankOf = new Map<CaseEvent, number>()
  for (let rank = 0; rank < events.length; rank += 1) {
    const event = events[rank]
    if (event !== undefined) rankOf.set(event, rank)
  }
  const ranks = new Map<string, Uint32Array>()
  for (const [lane, index] of indexes) {
    ranks.set(
      lane,
      Uint32Array.from({ length: index.count }, (_, at) => rankOf.get(index.at(at).event) ?? 0),
    )
  }
  return ranks
}

/** Which events of the case are among some of them, which come in the same order: one walk along both. */
function memberFlags(events: readonly CaseEvent[], some: readonly CaseEvent[]): Uint8Array {
  const flags = new Uint8Array(events.length)
  let next = 0
  for (let rank = 0; rank < events.length && next < some.length; rank += 1) {
    if (events[rank] !== some[next]) continue
    flags[rank] = 1
    next += 1
  }
  if (next < some.length) throw new Error('A part of the case is not in the order of the case')
  return flags
}

function partsOf(
  whole: Whole,
  some: readonly CaseEvent[],
  before: ReadonlyMap<string, LaneIndex>,
): ReadonlyMap<string, LaneIndex> {
  whole.ranks ??= ranksOf(whole)
  const flags = memberFlags(whole.events, some)
  const parts = new Map<string, LaneIndex>()
  for (const [lane, index] of whole.indexes) {
    const ranks = whole.ranks.get(lane) ?? new Uint32Array()
    const positions: number[] = []
    for (let position = 0; position < ranks.length; position += 1) {
      if (flags[ranks[position] ?? 0] === 1) positions.push(position)
    }
    const known = before.get(lane)
    parts.set(lane, positions.length === index.count ? index : someOf(index, positions, known))
  }
  return parts
}
