import type { Days } from './timeline-entry'

/** A stretch of the axis that is linear in time. */
export interface ScalePiece extends Days {
  /** Edges in points from the left of the plot, the padding at both ends included. */
  left: number
  right: number
}

/**
 * From days to points. Linear in pieces: a long time in which nothing happens is cut out and shown as a break, so that a
 * statute of 2013 does not press a case of 2023 into a corner.
 */
export interface TimeScale {
  width: number
  pieces: ScalePiece[]
  pointsPerDay: number
  /** Position of a moment in days; one outside the window stands at its edge. */
  x(day: number): number
}

/** Room at both ends of a piece, so that a mark on its first day is not cut. */
const PADDING = 10
const BREAK_WIDTH = 24
/** A day is never wider: a crowd on one day is to stand at the left, with room for its labels. */
const WIDEST_DAY = 36
const MOST_BREAKS = 5
/** A gap is cut only where it would take at least this much of the plot, and is far longer than those around it. */
const LEAST_SAVING = 130
const LEAST_DAYS = 45
const OUTSTANDING = 8

interface Gap extends Days {
  length: number
}

/** The gaps between the days at which something begins or ends that are worth a break. */
function breaksIn(stops: readonly number[], width: number): Gap[] {
  const gaps = stops.slice(1).map((to, index) => ({ from: stops[index] ?? to, to, length: to - (stops[index] ?? to) }))
  const breaks: Gap[] = []
  let rest = (stops.at(-1) ?? 0) - (stops[0] ?? 0)
  for (const gap of gaps.toSorted((a, b) => b.length - a.length || a.from - b.from)) {
    const others = gaps.length - breaks.length - 1
    if (others < 4 || breaks.length === MOST_BREAKS) break
    const mean = (rest - gap.length) / others
    if ((gap.length / rest) * width < LEAST_SAVING || gap.length < Math.max(OUTSTANDING * mean, LEAST_DAYS)) break
    breaks.push(gap)
    rest -= gap.length
  }
  return breaks.toSorted((a, b) => a.from - b.from)
}

function piecesBetween(window: Days, breaks: readonly Gap[]): Days[] {
  const pieces: Days[] = []
  let from = window.from
  for (const gap of breaks) {
    pieces.push({ from, to: gap.from })
    from = gap.to
  }
  return [...pieces, { from, to: window.to }]
}

/** `stops` are the days on which something begins or ends; those outside the window do not count. */
export function timeScale(window: Days, stops: readonly number[], width: number): TimeScale {
  const inside = stops.filter((day) => day > window.from && day < window.to)
  const sorted = [...new Set([window.from, ...inside, window.to])].toSorted((a, b) => a - b)
  const spans = piecesBetween(window, breaksIn(sorted, width))
  const fixed = spans.length * 2 * PADDING + (spans.length - 1) * BREAK_WIDTH
  const days = spans.reduce((sum, { from, to }) => sum + to - from, 0)
  const pointsPerDay = Math.min((width - fixed) / Math.max(days, 1), WIDEST_DAY)
  let left = 0
  const pieces = spans.map((span) => {
    const right = left + 2 * PADDING + (span.to - span.from) * pointsPerDay
    const piece = { ...span, left, right }
    left = right + BREAK_WIDTH
    return piece
  })
  return { width, pieces, pointsPerDay, x: (day) => position(day, pieces, pointsPerDay) }
}

function position(day: number, pieces: readonly ScalePiece[], pointsPerDay: number): number {
  let before: ScalePiece | null = null
  for (const piece of pieces) {
    if (day < piece.from) {
      if (before === null) return 0
      const [start, end] = [before.right - PADDING, piece.left + PADDING]
      return start + ((day - before.to) / (piece.from - before.to)) * (end - start)
    }
    if (day <= piece.to) return piece.left + PADDING + (day - piece.from) * pointsPerDay
    before = piece
  }
  return before?.right ?? 0
}
