import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryLegalDate } from '../testing/arbitraries'
import { epochDay } from './epoch-day'
import { LegalDate, parsed, spanOf } from './legal-date'
import { dateOfDay, moveByDays, moveEnd, openSince } from './legal-date-move'

const date = (text: string) => LegalDate.parse(text)
const shape = (text: LegalDate) => {
  const value = parsed(text)
  const of = (point: { precision: string; qualifier: string } | null) => point && `${point.precision}${point.qualifier}`
  return value.kind === 'point' ? of(value.point) : [of(value.from), of(value.to)]
}

describe('moving a date', () => {
  test.each([
    ['2023-06-05', 8, '2023-06-13'],
    ['2023-06-05', -5, '2023-05-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2023-06', 10, '2023-06'],
    ['2023-06', 31, '2023-07'],
    ['2013', 100, '2013'],
    ['2013', 366, '2014'],
    ['2024-10~', 30, '2024-11~'],
    ['2023-06-05/2024-06-28', 7, '2023-06-12/2024-07-05'],
    ['2023-06-05/..', 7, '2023-06-12/..'],
    ['2023-06-30/2023-06', 1, '2023-07-01/2023-07'],
  ])('%s by %i days is %s', (from, days, to) => expect(moveByDays(date(from), days)).toBe(to))

  test('keeps precision, marks and open ends, and by no days the date', () => {
    fc.assert(
      fc.property(arbitraryLegalDate, fc.integer({ min: -20_000, max: 20_000 }), (one, days) => {
        expect(shape(moveByDays(one, days))).toEqual(shape(one))
        expect(moveByDays(one, 0)).toBe(one)
      }),
    )
  })

  test('exact days come back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: epochDay(1800, 1, 1), max: epochDay(2100, 1, 1) }),
        fc.integer({ min: -9999, max: 9999 }),
        (day, days) => {
          const there = moveByDays(dateOfDay(day), days)
          expect(spanOf(there)).toEqual({ first: day + days, last: day + days })
          expect(moveByDays(there, -days)).toBe(dateOfDay(day))
        },
      ),
    )
  })
})

describe('moving an end', () => {
  test.each([
    ['2023-06-05/..', 'to', [2024, 6, 28], '2023-06-05/2024-06-28'],
    ['2023-06-05/2024-06-28', 'from', [2023, 6, 13], '2023-06-13/2024-06-28'],
    ['2023-06-05/2024-06-28', 'from', [2025, 1, 1], '2024-06-28/2024-06-28'],
    ['2023-06-05/2024-06-28', 'to', [2020, 1, 1], '2023-06-05/2023-06-05'],
    ['2023-06~/2024-06~', 'to', [2024, 9, 20], '2023-06~/2024-09~'],
    ['2023-06-05', 'to', [2023, 6, 9], '2023-06-05/2023-06-09'],
  ] as const)('%s, %s to %j is %s', (from, end, [year, month, day], to) =>
    expect(moveEnd(date(from), end, epochDay(year, month, day))).toBe(to),
  )

  test('never makes an interval that ends before it begins', () => {
    fc.assert(
      fc.property(
        arbitraryLegalDate,
        fc.constantFrom('from' as const, 'to' as const),
        fc.integer({ min: -90_000, max: 60_000 }),
        (one, end, day) => {
          const { first, last } = spanOf(moveEnd(one, end, day))
          expect(first).toBeLessThanOrEqual(last)
        },
      ),
    )
  })

  test('a question begins its life open', () => expect(openSince(epochDay(2023, 6, 13))).toBe('2023-06-13/..'))
})
