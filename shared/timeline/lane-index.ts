import { keptWith } from '../kept-with'
import type { EpochDay } from '../model/epoch-day'
import type { EventId } from '../model/ids'
import { EVENT_KINDS, type CaseEvent, type EventKind } from '../model/event'
import { placeEvent, type PlacedEvent } from './placed-event'
import { beginsOf, phaseBand, type PhasedLife } from './question-phases'

/**
 * Dated events of one lane, by start, as columns: what a zoom step asks of every event stands in flat arrays, and the events
 * themselves are touched only where they are drawn.
 */
export interface LaneIndex {
  readonly count: number
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Kind, shape, importance and open end of each, packed: see `isKey`, `isSpan`, `kindAt` and `openAt`. */
  readonly traits: Uint8Array
  at(position: number): PlacedEvent
}

const KEY = 1
const SPAN = 2
const KIND_SHIFT = 2
const KIND_MASK = 7
const OPEN_SHIFT = 5
const OPEN = ['none', 'start', 'end'] as const satisfies readonly PlacedEvent['open'][]

const traitsOf = ({ event, shape, open }: PlacedEvent): number =>
  (event.importance === 'key' || event.kind === 'question' ? KEY : 0) |
  (shape === 'span' ? SPAN : 0) |
  (EVENT_KINDS.indexOf(event.kind) << KIND_SHIFT) |
  (OPEN.indexOf(open) << OPEN_SHIFT)

type Traits = Pick<LaneIndex, 'traits'>

/** Key events and questions: what stays by itself longest when a lane gets crowded. */
export const isKey = ({ traits }: Traits, position: number): boolean => ((traits[position] ?? 0) & KEY) !== 0
export const isSpan = ({ traits }: Traits, position: number): boolean => ((traits[position] ?? 0) & SPAN) !== 0
export const kindAt = ({ traits }: Traits, position: number): EventKind =>
  EVENT_KINDS[((traits[position] ?? 0) >> KIND_SHIFT) & KIND_MASK] ?? 'context'
export const openAt = ({ traits }: Traits, position: number): PlacedEvent['open'] =>
  OPEN[(traits[position] ?? 0) >> OPEN_SHIFT] ?? 'none'

/** By start, and of those that start together the longer first, so that bars lie over what they hold. */
const inOrder = (a: PlacedEvent, b: PlacedEvent): number => a.start - b.start || b.end - a.end

function isInOrder(events: readonly PlacedEvent[]): boolean {
  for (let at = 1; at < events.length; at += 1) {
    const [before, here] = [events[at - 1], events[at]]
    if (before !== undefined && here !== undefined && inOrder(before, here) > 0) return false
  }
  return true
}

/** An index of events that are all at hand. */
export interface ListedLane extends LaneIndex {
  readonly events: readonly PlacedEvent[]
}

/** The index of some events; those that start and end together keep the order they are given in. */
export function indexLane(given: readonly PlacedEvent[]): ListedLane {
  const events = isInOrder(given) ? given : given.toSorted(inOrder)
  const count = events.length
  const [starts, ends] = [new Float64Array(count), new Float64Array(count)]
  const traits = new Uint8Array(count)
  for (let at = 0; at < count; at += 1) {
    const placed = eventAt(events, at)
    starts[at] = placed.start
    ends[at] = placed.end
    traits[at] = traitsOf(placed)
  }
  return { count, starts, ends, traits, events, at: (position) => eventAt(events, position) }
}

/** The index with one event in the place of another that stands on the same days: what is typed into a title costs no look at the others. */
export function withReplaced(index: ListedLane, before: PlacedEvent, after: PlacedEvent): ListedLane | null {
  const position = index.events.indexOf(before)
  if (position < 0 || before.start !== after.start || before.end !== after.end) return null
  const events = index.events.with(position, after)
  return {
    ...index,
    traits: withTrait(index.traits, position, traitsOf(after)),
    events,
    at: (at) => eventAt(events, at),
  }
}

/** The very same column where nothing in it changes: who draws it alone has nothing to draw anew. */
function withTrait(traits: Uint8Array, position: number, trait: number): Uint8Array {
  if (traits[position] === trait) return traits
  const copy = traits.slice()
  copy[position] = trait
  return copy
}

/** A part of an index by positions, ascending; `known` again where it is that part. */
export function someOf(index: LaneIndex, positions: readonly number[], known: LaneIndex | undefined): LaneIndex {
  const count = positions.length
  if (known?.count === count && positions.every((position, at) => known.at(at) === index.at(position))) return known
  const [starts, ends] = [new Float64Array(count), new Float64Array(count)]
  const traits = new Uint8Array(count)
  for (let at = 0; at < count; at += 1) {
    const position = positions[at] ?? 0
    starts[at] = index.starts[position] ?? 0
    ends[at] = index.ends[position] ?? 0
    traits[at] = index.traits[position] ?? 0
  }
  return { count, starts, ends, traits, at: (at) => index.at(positions[at] ?? -1) }
}

function eventAt(events: readonly PlacedEvent[], position: number): PlacedEvent {
  const placed = events[position]
  if (placed === undefined) throw new Error(`There is no event ${position} in a lane of ${events.length}`)
  return placed
}

/** What the place of an event depends on besides itself. */
export interface Placing {
  today: EpochDay
  /** What is known of the questions' lives, whose phases are drawn on their bars. */
  lives: ReadonlyMap<EventId, PhasedLife>
}

const placements = keptWith<CaseEvent, { today: EpochDay; placed: PlacedEvent | null }>()

/** The placement of a record, kept as long as the record: an edit of one event places one event. */
export function placementOf(event: CaseEvent, { today, lives }: Placing): PlacedEvent | null {
  const known = placements.get(event)
  const placed = known?.today === today ? known.placed : placeEvent(event, today)
  if (known?.today !== today) placements.set(event, { today, placed })
  if (placed === null || event.kind !== 'question') return placed
  const phases = lives.get(event.id)?.phases ?? []
  return withPhases(placed, phaseBand(beginsOf(phases), placed.start, placed.end))
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

/** Where an event stands in a lane; -1 where it is not in it. */
export function positionOf(index: LaneIndex, placed: PlacedEvent): number {
  for (let at = lowerBound(index.starts, placed.start); index.starts[at] === placed.start; at += 1) {
    if (index.at(at) === placed) return at
  }
  return -1
}

/** First position, from `low` on, whose value is not below `value`. */
export function lowerBound(sorted: Float64Array, value: number, from = 0): number {
  let low = from
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
