import { EVENT_KINDS, type EventKind } from '../../shared/model/event'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import { kindAt, type LaneIndex } from '../../shared/timeline/lane-index'

/** The events of a lane from one position to before another, but for those shown one by one. */
export interface Crowd {
  index: LaneIndex
  from: number
  to: number
  /** Positions, ascending. */
  singles: readonly number[]
}

/** A part of a mark by kind. */
export interface KindShare {
  kind: EventKind
  share: number
}

/** A calendar cell with more events than can be read: one dense mark instead of them. Who they are is found out only when asked. */
export class DenseMark {
  /** First and last midnight of the cell; with the unit the identity of the mark while panning. */
  constructor(
    readonly start: number,
    readonly end: number,
    private readonly crowd: Crowd,
  ) {}

  get count(): number {
    return this.crowd.to - this.crowd.from - this.crowd.singles.length
  }

  /** The one event that the mark stands for, where it is but one. */
  get only(): PlacedEvent | null {
    return this.count === 1 ? (this.members[0] ?? null) : null
  }

  private known: readonly PlacedEvent[] | null = null

  /** The events gathered in it, by start. */
  get members(): readonly PlacedEvent[] {
    this.known ??= [...this.positions()].map((position) => this.crowd.index.at(position))
    return this.known
  }

  private knownShares: readonly KindShare[] | null = null

  /** The kinds in it with the part each has, largest first. */
  get shares(): readonly KindShare[] {
    this.knownShares ??= this.countKinds()
    return this.knownShares
  }

  /** Of its events, those that go on after its cell. */
  outlasting(): ReadonlyArray<{ start: number; end: number }> {
    const { index, from, to, singles } = this.crowd
    const outlasting: { start: number; end: number }[] = []
    for (let position = from; position < to; position += 1) {
      const end = index.ends[position] ?? 0
      if (end > this.end && !singles.includes(position)) outlasting.push({ start: index.starts[position] ?? 0, end })
    }
    return outlasting
  }

  /** Positions of its events, ascending. */
  private *positions(): Generator<number> {
    const { from, to, singles } = this.crowd
    let next = 0
    for (let position = from; position < to; position += 1) {
      if (singles[next] === position) next += 1
      else yield position
    }
  }

  private countKinds(): readonly KindShare[] {
    const counts = new Map<EventKind, number>(EVENT_KINDS.map((kind) => [kind, 0]))
    for (const position of this.positions()) {
      const kind = kindAt(this.crowd.index, position)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    return [...counts]
      .filter(([, count]) => count > 0)
      .toSorted(([, a], [, b]) => b - a)
      .map(([kind, count]) => ({ kind, share: count / this.count }))
  }
}

/** How much of a row a glyph alone takes, in pixels. */
export const GLYPH_PX = 18

/** Where the glyph of a mark that stands for one event begins: where the event does, but within the cell. */
export const glyphStart = (event: number, cellStart: number, cellEnd: number, width: number): number =>
  Math.max(cellStart, Math.min(event, cellEnd - width))

/** Where a mark is drawn, in milliseconds: over its cell or, where it stands for one event, as that event's glyph, within the cell. */
export function drawnSpan(mark: DenseMark, msPerPx: number): { start: number; end: number } {
  const { start, end, only } = mark
  if (only === null) return { start, end }
  const width = GLYPH_PX * msPerPx
  const left = glyphStart(only.start, start, end, width)
  return { start: left, end: left + width }
}
