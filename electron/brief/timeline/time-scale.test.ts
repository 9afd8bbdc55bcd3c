import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkoutTypeface } from '../made-up/checkout-assets'
import { axisTicks } from './axis-ticks'
import { timeScale } from './time-scale'
import { TEXT_SIZE } from './type-sizes'

const fonts = await checkoutTypeface()
const day = fc.integer({ min: -66_000, max: 48_000 })
const scales = fc
  .tuple(fc.uniqueArray(day, { minLength: 2, maxLength: 60 }), fc.integer({ min: 300, max: 700 }))
  .map(([days, width]) => {
    const stops = days.toSorted((a, b) => a - b)
    return { stops, width, scale: timeScale({ from: stops[0] ?? 0, to: stops.at(-1) ?? 1 }, stops, width) }
  })

it('never runs backwards and never leaves the plot', () => {
  fc.assert(
    fc.property(scales, day, day, ({ scale, width }, a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map(scale.x)
      expect(early).toBeLessThanOrEqual((late ?? 0) + 1e-9)
      expect(Math.min(early ?? -1, late ?? -1)).toBeGreaterThanOrEqual(0)
      expect(scale.x(Infinity)).toBeLessThanOrEqual(width + 1e-6)
      expect(scale.x(-Infinity)).toBe(0)
    }),
  )
})

it('is linear within a piece, at one scale in all of them', () => {
  fc.assert(
    fc.property(scales, ({ scale }) => {
      for (const { from, to } of scale.pieces)
        expect(scale.x(to) - scale.x(from)).toBeCloseTo((to - from) * scale.pointsPerDay)
    }),
  )
})

it('has labels that end before the next mark and within the plot', () => {
  fc.assert(
    fc.property(scales, ({ scale, width }) => {
      const ticks = axisTicks(scale, fonts, TEXT_SIZE)
      for (const tier of [0, 1]) {
        const row = ticks.filter((tick) => tick.tier === tier)
        for (const [index, tick] of row.entries()) {
          expect(tick.x + tick.width).toBeLessThanOrEqual(row[index + 1]?.x ?? width)
        }
      }
    }),
  )
})

it.each([
  [30, ['June 2023', '5', '10']],
  [400, ['2023', '2024', 'Sep']],
  [4000, ['2023', '2028', '2033']],
  [80_000, ['2050', '2100']],
])('names what a reader of %i days expects', (length, labels) => {
  const from = 19_509 // June 1, 2023
  const found = axisTicks(timeScale({ from, to: from + length }, [], 580), fonts, TEXT_SIZE).map(({ label }) => label)
  expect(found).toEqual(expect.arrayContaining(labels))
})
