import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareRows } from './row-shares'

test('every lane is seen, none gets more than it needs, and no row is wasted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 80 }),
      (needs, available) => {
        const shares = shareRows(needs, available)
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(Math.min(2, needs[index] ?? 0))
          expect(share).toBeLessThanOrEqual(needs[index] ?? 0)
        }
        const least = sum(needs.map((need) => Math.min(2, need)))
        expect(sum(shares)).toBe(Math.max(least, Math.min(sum(needs), available)))
      },
    ),
  )
})

test('a crowded lane gets more rows than a quiet one', () => {
  expect(shareRows([14, 8, 5, 4, 4], 14)).toEqual([5, 3, 2, 2, 2])
})
