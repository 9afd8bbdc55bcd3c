import { describe, expect, it } from 'vitest'
import { epochDay } from '../../../shared/model/epoch-day'
import { LegalDate } from '../../../shared/model/legal-date'
import { dayToShow } from './day-to-show'

const shown = (text: string) => dayToShow(LegalDate.parse(text))

describe('dayToShow', () => {
  it('is the day, or the middle of a month or a span', () => {
    expect(shown('2023-06-05')).toBe(epochDay(2023, 6, 5))
    expect(shown('2023-06')).toBe(epochDay(2023, 6, 15))
    expect(shown('2023-06-01/2023-06-11')).toBe(epochDay(2023, 6, 6))
  })
  it('is the end there is where the other is open', () => {
    expect(shown('2023-06-05/..')).toBe(epochDay(2023, 6, 5))
    expect(shown('../2023-06-05')).toBe(epochDay(2023, 6, 5))
  })
})
