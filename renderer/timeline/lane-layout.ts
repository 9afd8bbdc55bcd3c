import type { EventId } from '../../shared/model/ids'
import { eventLabel } from '../store/event-name'
import { unitFor } from './calendar-cells'
import { cellsOf, type LaneCells } from './calendar-lane'
import { DenseMark } from './dense-mark'
import { isKey, isSpan, lowerBound, type LaneIndex } from '../../shared/timeline/lane-index'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import { RowPacking } from './row-packing'

/** How one lane is drawn at one zoom level: a row for every event shown by itself, a mark for every crowd. */
export interface LaneLayout {
  rows: ReadonlyMap<EventId, number>
  /** The events shown by themselves that touch a stretch of time, by start. */
  shownBetween(from: number, to: number): Iterable<PlacedEvent>
  /** How many rows the lane needs, the row of the dense marks included. */
  rowCount: number
  /** Widest a label may be, in pixels; longer ones end in an ellipsis. */
  labelPx: number
  marks: readonly DenseMark[]
  /** Events in dense marks that last longer than their mark is wide: where they go on, nothing is drawn of them. */
  outlasting: ReadonlyArray<{ start: number; end: number; mark: DenseMark }>
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
  /** Positions of events that are never gathered, whatever the crowd: those in hand. They may need a row more than there are. */
  pinned: ReadonlySet<number>
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
  packing: RowPacking
  marks: DenseMark[]
  labelPx: number
}

/** Drawn end of each event, in milliseconds: of its span or its label, whichever reaches farther. */
function drawnEnds(index: LaneIndex, labelPx: number, { textPx, msPerPx }: LayoutRules): (position: number) => number {
  return (position) => {
    const start = index.starts[position] ?? 0
    const label = Math.min(labelPx, textPx(eventLabel(index.at(position).event))) + LABEL_EXTRA_PX
    const labelEnd = start + label * msPerPx
    return isSpan(index, position) ? Math.max(index.ends[position] ?? 0, labelEnd) : labelEnd
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

const pinnedBetween = (pinned: ReadonlySet<number>, from: number, to: number): readonly number[] =>
  pinned.size === 0 ? [] : [...pinned].filter((position) => position >= from && position < to).toSorted((a, b) => a - b)

/** Of a crowd, the events in hand stay one by one, and the key events where there is room for them. */
function fitSome(packing: RowPacking, index: LaneIndex, from: number, to: number, pinned: ReadonlySet<number>): void {
  const inHand = pinnedBetween(pinned, from, to)
  const most = MOST_KEY_IN_CROWD + inHand.length
  const key: number[] = []
  for (let position = from; position < to && key.length <= most; position += 1) {
    if (isKey(index, position) || pinned.has(position)) key.push(position)
  }
  if (key.length > 0 && key.length <= most && packing.fit(key)) return
  packing.fit(inHand, Infinity)
}

/**
 * First-fit into rows; a cell whose events do not all fit is gathered, but for those that stay. Given up as soon as it is sure
 * that too many are shown in one window, or that over a twentieth is gathered only for want of a row.
 */
function attempt(
  index: LaneIndex,
  cells: LaneCells,
  crowd: number,
  labelPx: number,
  rules: LayoutRules,
): Attempt | 'too many in a window' | 'too few rows' {
  const packing = new RowPacking(index, rules.mostRows, drawnEnds(index, labelPx, rules))
  const stretch = new Stretch(rules.windowPx * rules.msPerPx, rules.budget)
  const marks: DenseMark[] = []
  let squeezed = 0
  for (let cell = 0; cell < cells.count; cell += 1) {
    const from = cells.first[cell] ?? 0
    const to = cells.first[cell + 1] ?? 0
    const placed = packing.positions.length
    const mayFit = to - from <= crowd
    const whole = mayFit && packing.fitStretch(from, to)
    if (mayFit && !whole) squeezed += to - from
    if (squeezed * 20 > index.count) return 'too few rows'
    if (!whole) fitSome(packing, index, from, to, rules.pinned)
    const singles = packing.positions.slice(placed)
    for (const position of singles) {
      if (!stretch.add(index.starts[position] ?? 0) && crowd > 0) return 'too many in a window'
    }
    if (singles.length < to - from) {
      marks.push(new DenseMark(cells.starts[cell] ?? 0, cells.ends[cell] ?? 0, { index, from, to, singles }))
    }
  }
  return squeezed * 20 > packing.positions.length ? 'too few rows' : { packing, marks, labelPx }
}

/**
 * Lays out a whole lane for one zoom level. It does not depend on where the window is, so nothing jumps while panning.
 * Every event ends up in exactly one place: a row of its own or one dense mark.
 */
export function layOutLane(index: LaneIndex, rules: LayoutRules): LaneLayout {
  const best = bestAttempt(index, rules)
  const tooTall = best.marks.length > 0 && best.packing.rowCount + 1 > rules.mostRows
  return finished(index, tooTall ? bestAttempt(index, { ...rules, mostRows: rules.mostRows - 1 }) : best)
}

/** The first that can be read, from the most generous to the tightest, which shows nothing one by one but what must stay. */
function bestAttempt(index: LaneIndex, rules: LayoutRules): Attempt {
  const cells = cellsOf(index, unitFor(rules.msPerPx, CELL_PX))
  for (const crowd of CROWDS) {
    for (const labelPx of LABEL_WIDTHS) {
      const tried = attempt(index, cells, crowd, labelPx, rules)
      // Narrower labels make room in the rows, not in the window.
      if (tried === 'too many in a window') break
      if (tried !== 'too few rows') return tried
    }
  }
  throw new Error('A crowd of nothing always fits')
}

/** Dense marks have the first row to themselves, so they never stand under a label. */
function finished(index: LaneIndex, { packing, marks, labelPx }: Attempt): LaneLayout {
  const { positions, rowCount } = packing
  const below = marks.length > 0 ? 1 : 0
  const rows = new Map<EventId, number>()
  for (const [at, position] of positions.entries()) {
    rows.set(index.at(position).event.id, (packing.rows[at] ?? 0) + below)
  }
  return {
    rows,
    shownBetween: shownAmong(index, positions),
    rowCount: Math.max(1, rowCount + below),
    labelPx,
    marks,
    outlasting: marks.flatMap((mark) => mark.outlasting().map((one) => ({ ...one, mark }))),
  }
}

function shownAmong(index: LaneIndex, positions: readonly number[]): LaneLayout['shownBetween'] {
  const starts = Float64Array.from(positions, (position) => index.starts[position] ?? 0)
  let longest = 0
  for (const position of positions) {
    longest = Math.max(longest, (index.ends[position] ?? 0) - (index.starts[position] ?? 0))
  }
  return function* shownBetween(from, to) {
    for (let at = lowerBound(starts, from - longest); (starts[at] ?? Infinity) < to; at += 1) {
      const position = positions[at] ?? 0
      if ((index.ends[position] ?? 0) >= from) yield index.at(position)
    }
  }
}
