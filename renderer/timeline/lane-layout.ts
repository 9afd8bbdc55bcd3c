import type { EventId } from '../../shared/model/ids'
import { eventLabel } from '../store/event-name'
import { unitFor, type CalendarUnit } from './calendar-cells'
import type { DenseMark } from './dense-mark'
import type { PlacedEvent } from './placed-event'

/** How one lane is drawn at one zoom level: a row for every event shown by itself, a mark for every crowd. */
export interface LaneLayout {
  rows: ReadonlyMap<EventId, number>
  /** How many rows the lane needs, the row of the dense marks included. */
  rowCount: number
  /** Widest a label may be, in pixels; longer ones end in an ellipsis. */
  labelPx: number
  marks: readonly DenseMark[]
  /** Events in dense marks that last longer than their mark is wide: where they go on, nothing is drawn of them. */
  outlasting: ReadonlyArray<{ placed: PlacedEvent; mark: DenseMark }>
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
  labelPx: number
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
  const label = Math.min(labelPx, rules.textPx(eventLabel(placed.event))) + LABEL_EXTRA_PX
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

/** Counts the events shown one by one in the last stretch as wide as the window. */
class Stretch {
  private readonly starts: number[] = []
  private first = 0

  constructor(
    private readonly width: number,
    private readonly most: number,
  ) {}

  /** Adds one, in order of start; false once there are more than may be. */
  add(start: number): boolean {
    this.starts.push(start)
    while (start - (this.starts[this.first] ?? start) > this.width) this.first += 1
    return this.starts.length - this.first <= this.most
  }
}

/**
 * First-fit into rows; a cell whose events do not all fit is gathered, but for those that stay. Null as soon as it is sure
 * that too many are shown in one window, or that over a twentieth is gathered only for want of a row.
 */
function attempt(
  events: readonly PlacedEvent[],
  unit: CalendarUnit,
  crowd: number,
  labelPx: number,
  rules: LayoutRules,
): Attempt | null {
  const rows = new Rows(rules.mostRows, (placed) => drawnEnd(placed, labelPx, rules))
  const stretch = new Stretch(rules.windowPx * rules.msPerPx, rules.budget)
  const result: Attempt = { rows: new Map(), rowCount: 0, marks: [], labelPx }
  let squeezed = 0
  for (const { start, end, members } of cellsOf(events, unit)) {
    const all = members.length <= crowd ? rows.fit(members) : null
    if (all === null && members.length <= crowd) squeezed += members.length
    if (squeezed * 20 > events.length) return null
    for (const [placed, row] of all ?? rows.fitSome(members, rules.pinned)) {
      result.rows.set(placed.event.id, row)
      if (!stretch.add(placed.start) && crowd > 0) return null
    }
    const gathered = all === null ? members.filter(({ event }) => !result.rows.has(event.id)) : []
    if (gathered.length > 0) result.marks.push({ start, end, members: gathered })
  }
  result.rowCount = rows.count
  return squeezed * 20 > result.rows.size ? null : result
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

/** The first that can be read, from the most generous to the tightest, which shows nothing one by one but what must stay. */
function bestAttempt(events: readonly PlacedEvent[], rules: LayoutRules): Attempt {
  const unit = unitFor(rules.msPerPx, CELL_PX)
  for (const crowd of CROWDS) {
    for (const labelPx of LABEL_WIDTHS) {
      const tried = attempt(events, unit, crowd, labelPx, rules)
      if (tried !== null) return tried
    }
  }
  throw new Error('A crowd of nothing always fits')
}

/** Dense marks have the first row to themselves, so they never stand under a label. */
function withMarkRow({ rows, rowCount, marks, labelPx }: Attempt): LaneLayout {
  if (marks.length === 0) return { rows, rowCount: Math.max(1, rowCount), labelPx, marks, outlasting: [] }
  const moved = new Map<EventId, number>()
  for (const [id, row] of rows) moved.set(id, row + 1)
  const outlasting = marks.flatMap((mark) =>
    mark.members.filter(({ end }) => end > mark.end).map((placed) => ({ placed, mark })),
  )
  return { rows: moved, rowCount: rowCount + 1, labelPx, marks, outlasting }
}
