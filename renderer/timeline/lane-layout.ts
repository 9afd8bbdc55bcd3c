import type { EventId } from '../../shared/model/ids'
import { unitFor, type CalendarUnit } from './calendar-cells'
import type { PlacedEvent } from './placed-event'

/** A calendar cell with more events than can be read: one dense mark instead of them. */
export interface DenseMark {
  /** `cell start` in milliseconds; with the unit the identity of the mark while panning. */
  start: number
  end: number
  members: readonly PlacedEvent[]
}

/** How one lane is drawn at one zoom level: a row for every event shown by itself, a mark for every crowd. */
export interface LaneLayout {
  rows: ReadonlyMap<EventId, number>
  /** How many rows the lane needs, the row of the dense marks included. */
  rowCount: number
  /** Widest a label may be, in pixels; longer ones end in an ellipsis. */
  labelPx: number
  marks: readonly DenseMark[]
}

export interface LayoutRules {
  msPerPx: number
  /** Rows to make do with, the row of the dense marks included. */
  mostRows: number
  /** How many events may be shown one by one within one window's width. */
  budget: number
  windowPx: number
  /** Width of a label's text in pixels, without a cap. */
  textPx: (title: string) => number
  /** Events that are never gathered, whatever the crowd: those in hand. They may need a row more than there are. */
  pinned: ReadonlySet<EventId>
}

/** Space beside the text of a label: glyph, paddings, and air before the next label. */
export const LABEL_EXTRA_PX = 34
const CELL_PX = 36
const LABEL_WIDTHS = [240, 170, 120] as const
/** A crowd of key events is a crowd like any other. */
const MOST_KEY_IN_CROWD = 3
/** Events per cell shown one by one, most generous first. */
const CROWDS = [Infinity, 8, 5, 3, 2, 1, 0] as const

interface Attempt {
  rows: Map<EventId, number>
  rowCount: number
  marks: DenseMark[]
  /** Events gathered although their cell was not crowded: there was no free row for them. */
  squeezed: number
  /** Most events shown one by one in any stretch as wide as the window. */
  densest: number
}

/** Cuts events, sorted by start, into runs that begin in the same calendar cell. */
export function* cellsOf(
  events: readonly PlacedEvent[],
  unit: CalendarUnit,
): Generator<{ start: number; end: number; members: readonly PlacedEvent[] }> {
  for (let from = 0; from < events.length;) {
    const first = events[from]
    if (first === undefined) return
    const start = unit.floor(first.start)
    const end = unit.next(start)
    let to = from + 1
    while (to < events.length && (events[to]?.start ?? Infinity) < end) to += 1
    yield { start, end, members: events.slice(from, to) }
    from = to
  }
}

/** Drawn extent of an event, in milliseconds: its span or its label, whichever reaches farther. */
function drawnEnd(placed: PlacedEvent, labelPx: number, rules: LayoutRules): number {
  const label = Math.min(labelPx, rules.textPx(placed.event.title)) + LABEL_EXTRA_PX
  return Math.max(placed.shape === 'span' ? placed.end : placed.start, placed.start + label * rules.msPerPx)
}

type Places = Array<[PlacedEvent, number]>

/** Rows that fill from the left; an event goes into the first that is free from its start on. */
class Rows {
  private ends: number[] = []

  constructor(
    private readonly most: number,
    private readonly endOf: (placed: PlacedEvent) => number,
  ) {}

  get count(): number {
    return this.ends.length
  }

  /** Rows for all of them, or null and nothing taken. */
  fit(members: readonly PlacedEvent[], most = this.most): Places | null {
    const taken = [...this.ends]
    const places: Places = []
    for (const placed of members) {
      const free = taken.findIndex((end) => end <= placed.start)
      const row = free < 0 ? taken.length : free
      if (row >= most) return null
      taken[row] = this.endOf(placed)
      places.push([placed, row])
    }
    this.ends = taken
    return places
  }

  /** Of a crowd, the events in hand stay one by one, and the key events where there is room for them. */
  fitSome(members: readonly PlacedEvent[], pinned: ReadonlySet<EventId>): Places {
    const inHand = members.filter(({ event }) => pinned.has(event.id))
    const key = members.filter(({ event }) => event.importance === 'key' || pinned.has(event.id))
    if (key.length > 0 && key.length <= MOST_KEY_IN_CROWD + inHand.length) {
      const places = this.fit(key)
      if (places !== null) return places
    }
    return this.fit(inHand, Infinity) ?? []
  }
}

/** First-fit into rows; a cell whose events do not all fit is gathered, but for those that stay. */
function attempt(
  events: readonly PlacedEvent[],
  unit: CalendarUnit,
  crowd: number,
  labelPx: number,
  rules: LayoutRules,
): Attempt {
  const rows = new Rows(rules.mostRows, (placed) => drawnEnd(placed, labelPx, rules))
  const result: Attempt = { rows: new Map(), rowCount: 0, marks: [], squeezed: 0, densest: 0 }
  const shownStarts: number[] = []
  for (const { start, end, members } of cellsOf(events, unit)) {
    const all = members.length <= crowd ? rows.fit(members) : null
    if (all === null && members.length <= crowd) result.squeezed += members.length
    for (const [placed, row] of all ?? rows.fitSome(members, rules.pinned)) {
      result.rows.set(placed.event.id, row)
      shownStarts.push(placed.start)
    }
    const gathered = all === null ? members.filter(({ event }) => !result.rows.has(event.id)) : []
    if (gathered.length > 0) result.marks.push({ start, end, members: gathered })
  }
  result.rowCount = rows.count
  result.densest = densestStretch(shownStarts, rules.windowPx * rules.msPerPx)
  return result
}

function densestStretch(sortedStarts: readonly number[], stretch: number): number {
  let densest = 0
  for (let from = 0, to = 0; to < sortedStarts.length; to += 1) {
    while ((sortedStarts[to] ?? 0) - (sortedStarts[from] ?? 0) > stretch) from += 1
    densest = Math.max(densest, to - from + 1)
  }
  return densest
}

/**
 * Lays out a whole lane for one zoom level. It does not depend on where the window is, so nothing jumps while panning.
 * Events must be sorted by start. Every event ends up in exactly one place: a row of its own or one dense mark.
 */
export function layOutLane(events: readonly PlacedEvent[], rules: LayoutRules): LaneLayout {
  const best = bestAttempt(events, rules)
  const tooTall = best.marks.length > 0 && best.rowCount + 1 > rules.mostRows
  return withMarkRow(tooTall ? bestAttempt(events, { ...rules, mostRows: rules.mostRows - 1 }) : best)
}

/** From the most generous to the tightest: the first that shows nearly all it means to, else the one with the fewest marks. */
function bestAttempt(events: readonly PlacedEvent[], rules: LayoutRules): Attempt & { labelPx: number } {
  const unit = unitFor(rules.msPerPx, CELL_PX)
  const narrowest = LABEL_WIDTHS[LABEL_WIDTHS.length - 1] ?? 0
  let best = { ...attempt(events, unit, -1, narrowest, rules), labelPx: narrowest }
  for (const crowd of CROWDS) {
    for (const labelPx of LABEL_WIDTHS) {
      const tried = { ...attempt(events, unit, crowd, labelPx, rules), labelPx }
      if (tried.densest > rules.budget) continue
      if (tried.squeezed * 20 <= tried.rows.size) return tried
      if (tried.marks.length < best.marks.length) best = tried
    }
  }
  return best
}

/** Dense marks have the first row to themselves, so they never stand under a label. */
function withMarkRow({ rows, rowCount, marks, labelPx }: Attempt & { labelPx: number }): LaneLayout {
  if (marks.length === 0) return { rows, rowCount: Math.max(1, rowCount), labelPx, marks }
  const moved = new Map<EventId, number>()
  for (const [id, row] of rows) moved.set(id, row + 1)
  return { rows: moved, rowCount: rowCount + 1, labelPx, marks }
}
