import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareRows, type RowNeed } from './row-shares'

const others = (...rows: number[]): RowNeed[] => rows.map((count) => ({ rows: count, isFirst: false }))
const questions = (rows: number): RowNeed => ({ rows, isFirst: true })
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const arbitraryNeeds = fc.array(fc.record({ rows: fc.integer({ min: 1, max: 40 }), isFirst: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
})

test('every lane is seen, none gets more than it needs, and no row is wasted', () => {
  fc.assert(
    fc.property(arbitraryNeeds, fc.integer({ min: 0, max: 80 }), (needs, available) => {
      const shares = shareRows(needs, available)
      const atLeast = needs.some(({ isFirst }) => isFirst) ? 1 : 2
      const least = needs.map(({ rows }) => Math.min(atLeast, rows))
      for (const [index, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(least[index] ?? 0)
        expect(share).toBeLessThanOrEqual(needs[index]?.rows ?? 0)
      }
      expect(sum(shares)).toBe(Math.max(sum(least), Math.min(sum(needs.map(({ rows }) => rows)), available)))
    }),
  )
})

test('a crowded lane gets more rows than a quiet one', () => {
  expect(shareRows(others(14, 8, 5, 4, 4), 14)).toEqual([5, 3, 2, 2, 2])
})

test('questions get what they need first, up to two fifths of the rows', () => {
  expect(shareRows([questions(14), ...others(7, 7, 4, 3)], 15)).toEqual([6, 3, 3, 2, 1])
  expect(shareRows([questions(4), ...others(7, 7, 4, 3)], 14)[0]).toBe(4)
})

test('questions get more than that where nobody else wants it', () => {
  expect(shareRows([questions(14), ...others(2, 1)], 14)).toEqual([11, 2, 1])
})
