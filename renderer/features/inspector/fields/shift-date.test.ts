import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LegalDate, parsed } from '../../../../shared/model/legal-date'
import { anyLegalDate } from './legal-dates.arbitrary'
import { shiftDate, stepDate } from './shift-date'

/** The text with every digit the same: precision, marks and ends alone. */
const shape = (value: LegalDate): string => value.replaceAll(/\d/g, '0')
const date = (text: string): LegalDate => LegalDate.parse(text)

describe('stepDate', () => {
  it.each([
    ['2023-06-05', 1, '2023-06-06'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2023-06~', -1, '2023-05~'],
    ['2023-12', 1, '2024-01'],
    ['2013?', 1, '2014?'],
    ['2023-06-05/..', 1, '2023-06-06/..'],
    ['2024-01/2024-03', 1, '2024-02/2024-04'],
    ['2013/2014-06', 1, '2014/2015-06'],
  ])('%s by %i is %s', (from, steps, to) => {
    expect(stepDate(date(from), steps)).toBe(to)
  })

  it('stays in the years a legal date can name', () => {
    expect(stepDate(date('9999'), 1)).toBe('9999')
    expect(stepDate(date('0001-01'), -1)).toBe('0001-01')
    expect(stepDate(date('9999-12-31'), 1)).toBe('9999-12-31')
  })

  it('keeps shape, precision and marks, whatever the date', () => {
    fc.assert(
      fc.property(anyLegalDate, fc.constantFrom(1, -1), (value, by) => {
        expect(shape(stepDate(value, by))).toBe(shape(value))
      }),
    )
  })

  it('steps a point there and back', () => {
    const points = anyLegalDate.filter((value) => parsed(value).kind === 'point')
    fc.assert(
      fc.property(points, (value) => {
        expect(stepDate(stepDate(value, 1), -1)).toBe(value)
      }),
    )
  })
})

describe('shiftDate', () => {
  it.each([
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2023-06', 40, 'day', '2023-07'],
    ['2023-06', 3, 'day', '2023-06'],
    ['2013', 3, 'month', '2013'],
    ['2013', 9, 'month', '2014'],
    ['../2023-06', 2, 'month', '../2023-08'],
    ['2025/2025-01-01', -1, 'month', '2024/2024-12-01'],
    ['2024-12-31/2024', 1, 'month', '2025-01-31/2025'],
  ] as const)('%s by %i %ss is %s', (from, count, unit, to) => {
    expect(shiftDate(date(from), count, unit)).toBe(to)
  })

  it('never puts the ends of an interval out of order when shifting by months', () => {
    fc.assert(
      fc.property(anyLegalDate, fc.integer({ min: -200, max: 200 }), (value, months) => {
        expect(() => shiftDate(value, months, 'month')).not.toThrow()
      }),
    )
  })
})
