import type { EventId } from '../../shared/model/ids'
import type { LaneCells } from '../../shared/timeline/calendar-lane'
import { DenseMark } from './dense-mark'
import { lowerBound, openAt, type LaneIndex } from '../../shared/timeline/lane-index'
import { GATHERED, type PackedLane } from './lane-packing'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import type { Stretch } from './row-packing'

/** An event shown by itself. */
export interface ShownEvent {
  placed: PlacedEvent
  row: number
  /** Where what comes next in its row begins; its label ends before. */
  nextStart: number
}

/** An event in a dense mark that lasts longer than the mark is wide: where it goes on, nothing is drawn of it. */
interface Outlasting {
  start: number
  end: number
  mark: DenseMark
}

/**
 * How one lane is drawn at one zoom level: a row for every event shown by itself, a mark for every crowd. What is made of it is made when
 * asked for: often only the number of its rows is.
 */
export class LaneLayout {
  private knownMarks: readonly DenseMark[] | null = null
  private knownOutlasting: readonly Outlasting[] | null = null
  private knownShown: Shown | null = null
  private knownUsualRows: number | null = null
  private readonly given = new Map<EventId, number>()

  constructor(
    private readonly index: LaneIndex,
    private readonly cells: LaneCells,
    private readonly packed: PackedLane,
  ) {}

  /** How many rows the lane needs. Dense marks stand in the first. */
  get rowCount(): number {
    return Math.max(1, this.packed.rows.count)
  }

  /** How many of its rows are in use for a good part of the time in which any is: those beyond serve a short while only. */
  get usualRows(): number {
    this.knownUsualRows ??= usualRowsOf(this.index, this.packed)
    return this.knownUsualRows
  }

  /** Whether the event at a position is shown by itself. */
  isAlone(position: number): boolean {
    return (this.packed.rowOf[position] ?? GATHERED) !== GATHERED
  }

  /** Row of an event that `shownBetween` has given. */
  rowOf(id: EventId): number | undefined {
    return this.given.get(id)
  }

  get marks(): readonly DenseMark[] {
    this.knownMarks ??= this.makeMarks()
    return this.knownMarks
  }

  get outlasting(): readonly Outlasting[] {
    this.knownOutlasting ??= this.marks.flatMap((mark) => mark.outlasting().map((one) => ({ ...one, mark })))
    return this.knownOutlasting
  }

  /** The events shown by themselves that touch a stretch of time, by start. */
  *shownBetween(from: number, to: number): Generator<ShownEvent> {
    const { index, packed } = this
    this.knownShown ??= shownIn(index, packed)
    const { positions, starts, longest } = this.knownShown
    for (let at = lowerBound(starts, from - longest); (starts[at] ?? Infinity) < to; at += 1) {
      const position = positions[at] ?? 0
      if ((index.ends[position] ?? 0) < from) continue
      const placed = index.at(position)
      const row = packed.rowOf[position] ?? 0
      this.given.set(placed.event.id, row)
      yield { placed, row, nextStart: packed.rows.nextStart(row, placed.start) }
    }
  }

  private makeMarks(): readonly DenseMark[] {
    const { index, cells } = this
    const marks: DenseMark[] = []
    for (let cell = 0; cell < cells.count; cell += 1) {
      const [from, to] = [cells.first[cell] ?? 0, cells.first[cell + 1] ?? 0]
      const singles: number[] = []
      for (let position = from; position < to; position += 1) if (this.isAlone(position)) singles.push(position)
      if (singles.length === to - from) continue
      marks.push(new DenseMark(cells.starts[cell] ?? 0, cells.ends[cell] ?? 0, { index, from, to, singles }))
    }
    return marks
  }
}

/** What is shown by itself, by start. */
interface Shown {
  positions: readonly number[]
  starts: Float64Array
  /** How long the longest of them lasts. */
  longest: number
}

function shownIn(index: LaneIndex, { rowOf }: PackedLane): Shown {
  const positions: number[] = []
  let longest = 0
  for (let position = 0; position < index.count; position += 1) {
    if (rowOf[position] === GATHERED) continue
    positions.push(position)
    longest = Math.max(longest, (index.ends[position] ?? 0) - (index.starts[position] ?? 0))
  }
  return { positions, starts: Float64Array.from(positions, (position) => index.starts[position] ?? 0), longest }
}

const GOOD_PART = 1 / 4

function usualRowsOf(index: LaneIndex, { rowOf, rows }: PackedLane): number {
  let last = -Infinity
  for (const [position, row] of rowOf.entries()) {
    if (row === GATHERED) continue
    // What is open reaches to today, which says nothing of how busy the case is.
    const known = openAt(index, position) === 'end' ? index.starts : index.ends
    last = Math.max(last, known[position] ?? last)
  }
  const inUse = coveredBefore(last, Array.from({ length: rows.count }, (_, row) => rows.stretches(row)).flat())
  let usual = 1
  for (let row = 0; row < rows.count; row += 1) {
    if (coveredBefore(last, rows.stretches(row)) >= inUse * GOOD_PART) usual = row + 1
  }
  return usual
}

/** How much of the time before a moment some stretches cover together. */
function coveredBefore(moment: number, stretches: readonly Stretch[]): number {
  let covered = 0
  let reached = -Infinity
  for (const [start, end] of stretches.toSorted(([a], [b]) => a - b)) {
    covered += Math.max(0, Math.min(end, moment) - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered
}
