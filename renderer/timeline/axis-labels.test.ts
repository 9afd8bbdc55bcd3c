import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAxisLabels } from './axis-labels'

describe('labels of the axis', () => {
  test('stand at their steps where they can be read', () => {
    const labels = [10, 60, 110].map((x) => ({ x, textPx: 30 }))
    expect(placeAxisLabels(labels, 200)).toEqual([10, 60, 110])
  })

  test('of a step that began before the window it stands at the edge, as long as it is whole', () => {
    const textPx = 38
    expect(
      placeAxisLabels(
        [
          { x: -40, textPx },
          { x: 55, textPx },
        ],
        300,
      ),
    ).toEqual([0, 55])
    expect(
      placeAxisLabels(
        [
          { x: -80, textPx },
          { x: 15, textPx },
        ],
        300,
      ),
    ).toEqual([null, 15])
  })

  test('that would be cut by the right edge is not there', () => {
    expect(placeAxisLabels([{ x: 180, textPx: 30 }], 200)).toEqual([null])
  })

  test('is whole or not there, at every step and wherever the window is', () => {
    const steps = fc.record({
      first: fc.double({ min: -300, max: 0, noNaN: true }),
      step: fc.double({ min: 10, max: 400, noNaN: true }),
      widths: fc.array(fc.integer({ min: 7, max: 130 }), { minLength: 1, maxLength: 40 }),
      windowPx: fc.integer({ min: 200, max: 2000 }),
    })
    fc.assert(
      fc.property(steps, ({ first, step, widths, windowPx }) => {
        const labels = widths.map((textPx, at) => ({ x: first + at * step, textPx }))
        const drawn = placeAxisLabels(labels, windowPx).flatMap((left, at) =>
          left === null ? [] : [{ left, right: left + (widths[at] ?? 0) }],
        )
        for (const [at, { left, right }] of drawn.entries()) {
          expect(left).toBeGreaterThanOrEqual(drawn[at - 1]?.right ?? 0)
          expect(right).toBeLessThanOrEqual(windowPx)
        }
      }),
    )
  })
})
