import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundedPath, routeLine, type LinePoint, type LineRow, type Stretch } from './line-route'

const BOUNDS: Stretch = [0, 1000]
const row = (index: number, taken: Stretch[] = []): LineRow => ({ top: index * 22, bottom: index * 22 + 22, taken })

/** Rows with labels that leave some of each row free, as layouts do. */
const arbitraryRows: fc.Arbitrary<LineRow[]> = fc
  .array(fc.array(fc.tuple(fc.integer({ min: 10, max: 900 }), fc.integer({ min: 20, max: 90 })), { maxLength: 5 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) =>
    rows.map((labels, index) =>
      row(
        index,
        labels.map(([left, width]): Stretch => [left, left + width]).toSorted(([a], [b]) => a - b),
      ),
    ),
  )

/** Whether a piece of the way runs through the inside of a label. */
function crosses([a, b]: readonly [LinePoint, LinePoint], { top, bottom, taken }: LineRow): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [upper, lower] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  return lower > top && upper < bottom && taken.some(([from, to]) => right > from && left < to)
}

const pieces = (points: readonly LinePoint[]): Array<readonly [LinePoint, LinePoint]> =>
  points.slice(1).map((point, index) => [points[index] ?? point, point])

describe('the way of a line', () => {
  test('never crosses a label, and runs only along and across', () => {
    fc.assert(
      fc.property(
        arbitraryRows,
        fc.nat(11),
        fc.nat(11),
        fc.integer({ min: 5, max: 995 }),
        fc.integer({ min: 5, max: 995 }),
        (rows, from, to, fromX, toX) => {
          const ends = [from % rows.length, to % rows.length] as const
          const points = routeLine(rows, { row: ends[0], x: fromX }, { row: ends[1], x: toX }, BOUNDS)
          expect(points[0]?.x).toBe(fromX)
          expect(points.at(-1)?.x).toBe(toX)
          for (const piece of pieces(points)) {
            expect(piece[0].x === piece[1].x || piece[0].y === piece[1].y).toBe(true)
            for (const one of rows) expect(crosses(piece, one)).toBe(false)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('is straight where nothing is in the way', () => {
    expect(routeLine([row(0), row(1), row(2)], { row: 0, x: 50 }, { row: 2, x: 50 }, BOUNDS)).toEqual([
      { x: 50, y: 22 },
      { x: 50, y: 44 },
    ])
  })

  test('goes around a label by the shorter way', () => {
    const rows = [row(0), row(1, [[40, 200]]), row(2)]
    expect(routeLine(rows, { row: 0, x: 50 }, { row: 2, x: 50 }, BOUNDS)).toEqual([
      { x: 50, y: 22 },
      { x: 36, y: 22 },
      { x: 36, y: 44 },
      { x: 50, y: 44 },
    ])
  })

  test('from below to above it is the same way backwards', () => {
    const rows = [row(0), row(1, [[40, 200]]), row(2)]
    const down = routeLine(rows, { row: 0, x: 50 }, { row: 2, x: 90 }, BOUNDS)
    expect(routeLine(rows, { row: 2, x: 90 }, { row: 0, x: 50 }, BOUNDS)).toEqual(down.toReversed())
  })

  test('as a path has a curve at each turn', () => {
    const rows = [row(0), row(1, [[40, 200]]), row(2)]
    const path = roundedPath(routeLine(rows, { row: 0, x: 50 }, { row: 2, x: 50 }, BOUNDS))
    expect(path.match(/Q/g)).toHaveLength(2)
    expect(path.startsWith('M50.0 22.0')).toBe(true)
  })
})
