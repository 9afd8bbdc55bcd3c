/** A stretch from left to right, in pixels. */
export type Stretch = readonly [left: number, right: number]

/** One row of the chart: events stand in it, and lines pass only where no label is. */
export interface LineRow {
  top: number
  bottom: number
  /** Where labels and glyphs are, sorted from the left. */
  taken: readonly Stretch[]
}

/** An end of a line: a place on the edge of a row. */
export interface LineEnd {
  row: number
  x: number
}

export interface LinePoint {
  x: number
  y: number
}

/** Air between a line and a label beside it. */
const CLEAR_PX = 4

const isFree = (x: number, taken: readonly Stretch[]): boolean =>
  taken.every(([left, right]) => x <= left - CLEAR_PX || x >= right + CLEAR_PX)

/** Where in a row a line can pass that comes from `x` and is on its way to `target`: the least way round. */
function passageAt(x: number, target: number, { taken }: LineRow, bounds: Stretch): number {
  const [least, most] = bounds
  let best = least
  let cost = Infinity
  const edges = taken.flatMap(([left, right]) => [left - CLEAR_PX, right + CLEAR_PX])
  for (const candidate of [x, target, ...edges]) {
    if (candidate < least || candidate > most || !isFree(candidate, taken)) continue
    const way = Math.abs(candidate - x) + Math.abs(candidate - target)
    if (way < cost) [best, cost] = [candidate, way]
  }
  return best
}

/** Height of the gap between a row and the one after it. */
function gapBelow(rows: readonly LineRow[], row: number): number {
  const bottom = rows[row]?.bottom ?? 0
  const next = rows[row + 1]?.top ?? bottom
  return (bottom + next) / 2
}

/**
 * The way of a line from one end to the other: along the gaps between rows, and through a row only where it is free, so that no label
 * is ever crossed. It leaves and arrives at the edge of its rows that faces the way. Points in a row are dropped where it goes straight on.
 */
export function routeLine(rows: readonly LineRow[], from: LineEnd, to: LineEnd, bounds: Stretch): LinePoint[] {
  if (from.row > to.row) return routeLine(rows, to, from, bounds).toReversed()
  const bottom = rows[from.row]?.bottom ?? 0
  const points: LinePoint[] = [{ x: from.x, y: bottom }]
  let x = from.x
  const along = (y: number, next: number): void => {
    points.push({ x, y }, { x: next, y })
    x = next
  }
  if (from.row === to.row) {
    along(gapBelow(rows, from.row), to.x)
    points.push({ x: to.x, y: bottom })
    return straightened(points)
  }
  for (let row = from.row + 1; row < to.row; row += 1) {
    const passed = rows[row]
    if (passed !== undefined) along(gapBelow(rows, row - 1), passageAt(x, to.x, passed, bounds))
  }
  along(gapBelow(rows, to.row - 1), to.x)
  points.push({ x: to.x, y: rows[to.row]?.top ?? 0 })
  return straightened(points)
}

/** The same way without points where it does not turn. */
function straightened(points: readonly LinePoint[]): LinePoint[] {
  const kept: LinePoint[] = []
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last !== undefined && last.x === point.x && last.y === point.y) continue
    const onX = before !== undefined && last !== undefined && before.x === last.x && last.x === point.x
    const onY = before !== undefined && last !== undefined && before.y === last.y && last.y === point.y
    if (onX || onY) kept.pop()
    kept.push(point)
  }
  return kept
}

/** The way as an SVG path with rounded turns. */
export function roundedPath(points: readonly LinePoint[], radius = 4): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = [`M${first.x.toFixed(1)} ${first.y.toFixed(1)}`]
  for (const [index, turn] of rest.entries()) {
    const before = points[index] ?? first
    const after = rest[index + 1]
    if (after === undefined) parts.push(`L${turn.x.toFixed(1)} ${turn.y.toFixed(1)}`)
    else parts.push(roundedTurn(before, turn, after, radius))
  }
  return parts.join('')
}

function roundedTurn(before: LinePoint, turn: LinePoint, after: LinePoint, radius: number): string {
  const near = (other: LinePoint): LinePoint => {
    const length = Math.hypot(other.x - turn.x, other.y - turn.y)
    const share = length === 0 ? 0 : Math.min(radius, length / 2) / length
    return { x: turn.x + (other.x - turn.x) * share, y: turn.y + (other.y - turn.y) * share }
  }
  const [start, end] = [near(before), near(after)]
  return `L${start.x.toFixed(1)} ${start.y.toFixed(1)}Q${turn.x.toFixed(1)} ${turn.y.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`
}
