/** A stretch of time. */
export type Stretch = readonly [start: number, end: number]

/** Stretches of time that are taken in one row: apart from one another, and in order. */
class Row {
  readonly starts: number[] = []
  readonly ends: number[] = []

  /** Where a stretch would go in; -1 where something is in its way. */
  placeFor(start: number, end: number): number {
    const at = this.firstEndAfter(start)
    return (this.starts[at] ?? Infinity) >= end ? at : -1
  }

  insert(at: number, start: number, end: number): void {
    this.starts.splice(at, 0, start)
    this.ends.splice(at, 0, end)
  }

  release(start: number): void {
    const at = this.firstEndAfter(start)
    if (this.starts[at] !== start) return
    this.starts.splice(at, 1)
    this.ends.splice(at, 1)
  }

  /** Start of the next stretch that is taken after one that starts here. */
  nextStart(start: number): number {
    return this.starts[this.firstEndAfter(start) + 1] ?? Infinity
  }

  private firstEndAfter(time: number): number {
    const { ends } = this
    let high = ends.length
    // Most come in order.
    if ((ends[high - 1] ?? -Infinity) <= time) return high
    let low = 0
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] ?? 0) <= time) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Rows of a lane, and what is taken in them. */
export class RowPacking {
  private readonly rows: Row[] = []

  /** How many rows have ever been needed. */
  get count(): number {
    return this.rows.length
  }

  /** What is taken in a row, by start. */
  stretches(row: number): readonly Stretch[] {
    const { starts, ends } = this.rows[row] ?? new Row()
    return starts.map((start, at) => [start, ends[at] ?? start])
  }

  /** Takes a stretch in the first row, from one on and before another, that is free over all of it. Null where none is. */
  place(start: number, end: number, from: number, before: number): number | null {
    for (let row = from; row < before; row += 1) {
      if (this.takeIn(row, start, end)) return row
    }
    return null
  }

  /** Takes a stretch in a row; false, and nothing taken, where it is not free over all of it. */
  takeIn(row: number, start: number, end: number): boolean {
    while (this.rows.length <= row) this.rows.push(new Row())
    const at = this.rows[row]?.placeFor(start, end) ?? -1
    if (at < 0) return false
    this.rows[row]?.insert(at, start, end)
    return true
  }

  /** Gives up what was taken in a row from a start on. */
  release(row: number, start: number): void {
    this.rows[row]?.release(start)
  }

  /** Where the next stretch begins in the row after the one that begins here. */
  nextStart(row: number, start: number): number {
    return this.rows[row]?.nextStart(start) ?? Infinity
  }
}
