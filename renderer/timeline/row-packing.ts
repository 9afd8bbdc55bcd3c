import type { LaneIndex } from '../../shared/timeline/lane-index'

/** Rows that fill from the left; an event goes into the first that is free from its start on. */
export class RowPacking {
  /** What was placed, ascending, and in which row. */
  readonly positions: number[] = []
  readonly rows: number[] = []
  private readonly ends: number[] = []

  constructor(
    private readonly index: LaneIndex,
    private readonly most: number,
    private readonly endOf: (position: number) => number,
  ) {}

  get rowCount(): number {
    return this.ends.length
  }

  /** Places all of a stretch of positions, or nothing of it. */
  fitStretch(from: number, to: number): boolean {
    const before = this.state()
    for (let position = from; position < to; position += 1) {
      if (this.place(position, this.most)) continue
      this.takeBack(before)
      return false
    }
    return true
  }

  /** Places all of some positions, or nothing of them. */
  fit(some: readonly number[], most = this.most): boolean {
    const before = this.state()
    for (const position of some) {
      if (this.place(position, most)) continue
      this.takeBack(before)
      return false
    }
    return true
  }

  private place(position: number, most: number): boolean {
    const { ends } = this
    const start = this.index.starts[position] ?? 0
    let row = 0
    while (row < ends.length && (ends[row] ?? 0) > start) row += 1
    if (row >= most) return false
    ends[row] = this.endOf(position)
    this.positions.push(position)
    this.rows.push(row)
    return true
  }

  private state(): { ends: readonly number[]; placed: number } {
    return { ends: this.ends.slice(), placed: this.positions.length }
  }

  private takeBack({ ends, placed }: { ends: readonly number[]; placed: number }): void {
    this.ends.splice(0, this.ends.length, ...ends)
    this.positions.length = this.rows.length = placed
  }
}
