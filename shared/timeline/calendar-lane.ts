import type { CalendarUnit } from './calendar-cells'
import { lowerBound, type LaneIndex } from './lane-index'

/** A lane cut by the calendar: the cells in which events begin, in order, and the position of the first event of each. */
export interface LaneCells {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** One more than there are cells: where the events end. */
  readonly first: readonly number[]
}

function cut({ starts, count }: LaneIndex, unit: CalendarUnit): LaneCells {
  const cells = { count: 0, starts: [] as number[], ends: [] as number[], first: [] as number[] }
  for (let at = 0; at < count;) {
    const start = unit.floor(starts[at] ?? 0)
    const end = unit.next(start)
    cells.starts.push(start)
    cells.ends.push(end)
    cells.first.push(at)
    cells.count += 1
    at = lowerBound(starts, end, at)
  }
  cells.first.push(count)
  return cells
}

const known = new WeakMap<LaneIndex, Map<string, LaneCells>>()

/** The cells of a lane in a unit, cut once and kept as long as the index. */
export function cellsOf(index: LaneIndex, unit: CalendarUnit): LaneCells {
  const byUnit = known.get(index) ?? new Map<string, LaneCells>()
  known.set(index, byUnit)
  const before = byUnit.get(unit.id)
  if (before !== undefined) return before
  const cells = cut(index, unit)
  byUnit.set(unit.id, cells)
  return cells
}
