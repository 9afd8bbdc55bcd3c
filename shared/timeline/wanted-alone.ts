import type { LaneCells } from './calendar-lane'
import { isKey, type LaneIndex } from './lane-index'

/** Which events of a lane are to be shown one by one where there is room. */
export interface Wanted {
  /** A cell of more events is gathered, but for its key events. */
  crowd: number
  /** Positions by how surely they are to be seen: key events before the others. */
  positions: readonly number[]
}

/** A cell is at least so wide. */
export const CELL_PX = 36
/** No lane has more rows, and none opens a cell of more events than these. */
export const MOST_ROWS = 18
/** A crowd of key events is a crowd like any other. */
const MOST_KEY_IN_CROWD = 3

/** What of a lane is to be shown one by one, with cells of so many events opened. */
export function wantedAlone(index: LaneIndex, cells: LaneCells, crowd: number, longestFirst: boolean): Wanted {
  const key: number[] = []
  const others: number[] = []
  for (let cell = 0; cell < cells.count; cell += 1) {
    const [from, to] = [cells.first[cell] ?? 0, cells.first[cell + 1] ?? 0]
    const isCrowd = to - from > crowd
    const keyBefore = key.length
    for (let position = from; position < to; position += 1) {
      if (isKey(index, position)) key.push(position)
      else if (!isCrowd) others.push(position)
    }
    if (isCrowd && key.length - keyBefore > MOST_KEY_IN_CROWD) key.length = keyBefore
  }
  const lengthOf = (position: number): number => (index.ends[position] ?? 0) - (index.starts[position] ?? 0)
  if (longestFirst) for (const some of [key, others]) some.sort((a, b) => lengthOf(b) - lengthOf(a))
  return { crowd, positions: key.concat(others) }
}
