import type { LaneCells } from '../../shared/timeline/calendar-lane'
import { glyphStart } from './dense-mark'
import { isKey, type LaneIndex } from '../../shared/timeline/lane-index'
import type { Wanted } from '../../shared/timeline/wanted-alone'
import { RowPacking } from './row-packing'

export interface PackingRules {
  mostRows: number
  /** What lasts longest is packed first and so stands highest: for a lane that scrolls, and whose last rows are out of sight. */
  longestFirst: boolean
  /** Where what is drawn of an event ends, label included, in milliseconds. */
  endOf: (position: number) => number
  /** Width of a glyph in milliseconds. */
  glyphMs: number
}

/** What stands in which row, by position; -1 for what is gathered in the dense mark of its cell. */
export interface PackedLane {
  rowOf: Int16Array
  rows: RowPacking
}

/** The row of what stands in none. */
export const GATHERED = -1
/** Dense marks stand in the first row, and labels beside them. */
const MARK_ROW = 0

/** Packs one lane: which of its events are shown one by one, and in which rows, so that nothing overlaps. */
export class LanePacker {
  constructor(
    private readonly index: LaneIndex,
    private readonly cells: LaneCells,
    private readonly wanted: Wanted,
    private readonly rules: PackingRules,
  ) {}

  /** Everything in rows of its own, without a mark; null where there is no room for that. */
  withoutMarks(): PackedLane | null {
    if (this.wanted.positions.length < this.index.count) return null
    return this.inRows(MARK_ROW, 0)
  }

  /** As many as there is room for under the row of the marks; null once more than such a part of them has none. */
  underMarks(mostSqueezed: number): PackedLane | null {
    return this.inRows(MARK_ROW + 1, this.wanted.positions.length * mostSqueezed)
  }

  private inRows(firstRow: number, mostSqueezed: number): PackedLane | null {
    const { index, rules } = this
    const rows = new RowPacking()
    const rowOf = new Int16Array(index.count).fill(GATHERED)
    let squeezed = 0
    for (const position of this.wanted.positions) {
      const start = index.starts[position] ?? 0
      const row = rows.place(start, rules.endOf(position), firstRow, rules.mostRows)
      if (row !== null) rowOf[position] = row
      else if ((squeezed += 1) > mostSqueezed) return null
    }
    return { rowOf, rows }
  }

  /**
   * What is packed under the marks, moved up beside them where the first row is free, and more of what was squeezed in its place. It never
   * needs more rows than before: events that start one after the other fit into as many rows as ever overlap.
   */
  besideMarks({ rowOf, rows }: PackedLane): PackedLane {
    const { cells, wanted, rules } = this
    const packed = { rowOf, rows: rules.longestFirst ? rows : new RowPacking() }
    const gathered = this.takeMarks(packed)
    if (!rules.longestFirst) this.packAnew(packed)
    for (const cell of gathered) {
      const count = (cells.first[cell + 1] ?? 0) - (cells.first[cell] ?? 0)
      if (count <= wanted.crowd) this.showMore(packed, cell, this.gatheredIn(packed, cell), rules.mostRows)
    }
    return packed
  }

  private packAnew({ rowOf, rows }: PackedLane): void {
    const { index, rules } = this
    for (let position = 0; position < index.count; position += 1) {
      if (rowOf[position] === GATHERED) continue
      const row = rows.place(index.starts[position] ?? 0, rules.endOf(position), MARK_ROW, rules.mostRows)
      if (row === null) throw new Error('What fitted under the marks does not fit beside them')
      rowOf[position] = row
    }
  }

  /** Keeps the first row free where marks are. Returns their cells. */
  private takeMarks(packed: PackedLane): number[] {
    const gathered: number[] = []
    for (let cell = 0; cell < this.cells.count; cell += 1) {
      const left = this.gatheredIn(packed, cell)
      if (left.length === 0) continue
      gathered.push(cell)
      this.takeMark(packed, cell, left)
    }
    return gathered
  }

  private takeMark({ rows }: PackedLane, cell: number, gathered: readonly number[]): void {
    if (gathered.length > 0) rows.takeIn(MARK_ROW, ...this.markSpan(cell, gathered))
  }

  private releaseMark({ rows }: PackedLane, cell: number, gathered: readonly number[]): void {
    if (gathered.length > 0) rows.release(MARK_ROW, this.markSpan(cell, gathered)[0])
  }

  /** From where to where a mark is drawn: over its cell or, of a single event, as that event's glyph. */
  private markSpan(cell: number, [first, ...more]: readonly number[]): [start: number, end: number] {
    const [start, end] = [this.cells.starts[cell] ?? 0, this.cells.ends[cell] ?? 0]
    if (first === undefined || more.length > 0) return [start, end]
    const left = glyphStart(this.index.starts[first] ?? 0, start, end, this.rules.glyphMs)
    return [left, left + this.rules.glyphMs]
  }

  /** Positions of what is gathered in the mark of a cell, ascending. */
  private gatheredIn({ rowOf }: PackedLane, cell: number): number[] {
    const gathered: number[] = []
    for (let position = this.cells.first[cell] ?? 0; position < (this.cells.first[cell + 1] ?? 0); position += 1) {
      if (rowOf[position] === GATHERED) gathered.push(position)
    }
    return gathered
  }

  /**
   * Shows an event that is in hand one by one. Where there is no room for it, others in its way join the marks of their cells; where
   * they cannot, it stands in a row more than there are.
   */
  showInHand(packed: PackedLane, position: number, inHand: ReadonlySet<number>): void {
    if (packed.rowOf[position] !== GATHERED) return
    const cell = this.cellOf(position)
    this.showMore(packed, cell, [position], this.rules.mostRows)
    if (packed.rowOf[position] !== GATHERED) return
    for (const one of this.inTheWay(packed, position, inHand)) {
      packed.rows.release(packed.rowOf[one] ?? 0, this.index.starts[one] ?? 0)
      packed.rowOf[one] = GATHERED
    }
    this.showMore(packed, cell, [position], Infinity)
  }

  /** What has to give way to an event in the row where that is least, key events last, if it can without moving anything else. */
  private inTheWay(packed: PackedLane, position: number, inHand: ReadonlySet<number>): readonly number[] {
    const [start, end] = [this.index.starts[position] ?? 0, this.rules.endOf(position)]
    const byRow = new Map<number, number[]>()
    for (let one = 0; (this.index.starts[one] ?? Infinity) < end; one += 1) {
      const row = packed.rowOf[one] ?? GATHERED
      if (row <= MARK_ROW || row >= this.rules.mostRows || this.rules.endOf(one) <= start) continue
      byRow.set(row, [...(byRow.get(row) ?? []), one])
    }
    const canGiveWay = (one: number): boolean =>
      !inHand.has(one) && this.gatheredIn(packed, this.cellOf(one)).length > 1
    const loss = (some: readonly number[]): number =>
      some.reduce((sum, one) => sum + (isKey(this.index, one) ? this.index.count : 1), 0)
    const rows = [...byRow.values()].filter((some) => some.every(canGiveWay))
    return rows.toSorted((a, b) => loss(a) - loss(b))[0] ?? []
  }

  private cellOf(position: number): number {
    return this.cells.first.findIndex((first) => first > position) - 1
  }

  /** Shows some of what is gathered in a cell, as far as there is room for it after all; where nothing is left, the mark goes. */
  private showMore(packed: PackedLane, cell: number, some: readonly number[], mostRows: number): void {
    let left = this.gatheredIn(packed, cell)
    for (const position of some) {
      const others = left.filter((one) => one !== position)
      const end = this.rules.endOf(position)
      // With so many left the mark stays as it is, and keeps the first row.
      const row =
        others.length > 1
          ? packed.rows.place(this.index.starts[position] ?? 0, end, MARK_ROW + 1, mostRows)
          : this.placeFreed(packed, cell, { position, end, left, others }, mostRows)
      if (row === null) continue
      packed.rowOf[position] = row
      left = others
    }
  }

  /** Places an event with the room that its leaving frees in the row of the marks. */
  private placeFreed(
    packed: PackedLane,
    cell: number,
    { position, end, left, others }: { position: number; end: number; left: number[]; others: number[] },
    mostRows: number,
  ): number | null {
    this.releaseMark(packed, cell, left)
    this.takeMark(packed, cell, others)
    const row = packed.rows.place(this.index.starts[position] ?? 0, end, MARK_ROW, mostRows)
    if (row !== null) return row
    this.releaseMark(packed, cell, others)
    this.takeMark(packed, cell, left)
    return null
  }
}
