import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PanShift } from './pan-shift'

const DAY = 86_400_000

/** A chart of 700 pixels that shows 70 days from a moment on. */
function chartAt(start: number) {
  const range = { start, end: start + 70 * DAY }
  const props = { center: { width: 700, height: 300 }, centerContainer: { width: 700, height: 300 }, scrollTop: 0 }
  return { range, props }
}

describe('panning by shifting', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('moves what is drawn by whole pixels of the screen, the nearest to where it belongs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 1.25, 2),
        fc.array(fc.integer({ min: -13 * DAY, max: 13 * DAY }), { minLength: 1, maxLength: 20 }),
        (ratio, moves) => {
          vi.stubGlobal('devicePixelRatio', ratio)
          const chart = chartAt(0)
          const shift = new PanShift(chart, () => 0)
          expect([shift.follow(), shift.px]).toEqual([false, 0])
          for (const start of moves) {
            Object.assign(chart.range, { start, end: start + 70 * DAY })
            expect(shift.follow()).toBe(true)
            expect(Math.abs(shift.px + (start / DAY) * 10)).toBeLessThanOrEqual(0.5 / ratio + 1e-6)
            expect(Math.abs(shift.px * ratio - Math.round(shift.px * ratio))).toBeLessThan(1e-6)
          }
        },
      ),
    )
  })
})
