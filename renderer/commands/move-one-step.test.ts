import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LegalDate } from '../../shared/model/legal-date'
import { moveByDays } from '../../shared/model/legal-date-move'
import { stepOf } from './move-one-step'

const moved = (text: string, direction: -1 | 1): string => {
  const date = LegalDate.parse(text)
  return moveByDays(date, direction * stepOf(date))
}

describe('stepOf', () => {
  it('is a day, a month or a year by what the date says', () => {
    expect(moved('2023-02-28', 1)).toBe('2023-03-01')
    expect(moved('2023-01', 1)).toBe('2023-02')
    expect(moved('2024-03~', -1)).toBe('2024-02~')
    expect(moved('2013', -1)).toBe('2012')
  })
  it('moves an interval by its finer end, and leaves an open end open', () => {
    expect(moved('2023-06-05/..', 1)).toBe('2023-06-06/..')
    expect(moved('2024-01/2024-03', 1)).toBe('2024-02/2024-04')
  })
  it('always moves a month to the next one, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${year}-${String(month).padStart(2, '0')}`
        const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
        expect(moved(text, 1)).toBe(next)
        expect(moved(next, -1)).toBe(text)
      }),
    )
  })
})
