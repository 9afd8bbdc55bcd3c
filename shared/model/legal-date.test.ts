import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryLegalDate } from '../testing/arbitraries'
import { calendarDay, daysInMonth, epochDay, weekday } from './epoch-day'
import { compareLegalDates, isUncertain, LegalDate, parsed, parseLegalDate, spanOf, writeLegalDate } from './legal-date'
import { dateForTable, dateInWords } from './legal-date-words'

const date = (text: string) => LegalDate.parse(text)
const DAY = 86_400_000

describe('calendar days', () => {
  test('agree with the platform over four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: epochDay(1600, 1, 1), max: epochDay(2400, 1, 1) }), (day) => {
        const there = new Date(day * DAY)
        expect(calendarDay(day)).toEqual({
          year: there.getUTCFullYear(),
          month: there.getUTCMonth() + 1,
          day: there.getUTCDate(),
        })
        const { year, month, day: dayOfMonth } = calendarDay(day)
        expect(epochDay(year, month, dayOfMonth)).toBe(day)
        expect(weekday(day)).toBe(there.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' }))
      }),
    )
  })

  test('know leap years', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28])
  })
})

describe('legal dates', () => {
  test.each([
    '2023-06-05',
    '2023-06',
    '2013',
    '2024-10~',
    '1999?',
    '1999-01-01%',
    '2024-01/2024-03',
    '../2023-06',
    '2023-06-05/..',
  ])('%s is one', (text) => expect(LegalDate.parse(text)).toBe(text))

  test.each([
    '',
    '2023-13',
    '2023-02-29',
    '2023-00-01',
    '23-06-05',
    '2023-6-5',
    '0000',
    '2023-06-05T12:00',
    '../..',
    '2023/',
    '2024-03/2024-01',
    ' 2023',
    'June',
  ])('“%s” is none', (text) => expect(parseLegalDate(text)).toBeNull())

  test('are written as they were read', () => {
    fc.assert(
      fc.property(arbitraryLegalDate, (one) => {
        expect(writeLegalDate(parsed(one))).toBe(one)
      }),
    )
  })

  test('span the days that the edtf library says of each of their ends', () => {
    // End by end: edtf refuses an interval whose ends are one day or overlap, such as 1970-01-01/1970-01-01.
    const holds = (one: LegalDate): void => {
      const [from = '', to = from] = one.split('/')
      const { first, last } = spanOf(one)
      expect(first * DAY).toBe(from === '..' ? -Infinity : edtf(from).min)
      expect(last).toBe(to === '..' ? Infinity : Math.floor(edtf(to).max / DAY))
    }
    holds(date('1970-01-01/1970-01-01'))
    fc.assert(fc.property(arbitraryLegalDate, holds), { numRuns: 2000 })
  })

  test('have one order, whatever the machine', () => {
    fc.assert(
      fc.property(arbitraryLegalDate, arbitraryLegalDate, arbitraryLegalDate, (a, b, c) => {
        expect(Math.sign(compareLegalDates(a, b))).toBe(-Math.sign(compareLegalDates(b, a)) + 0)
        if (compareLegalDates(a, b) <= 0 && compareLegalDates(b, c) <= 0)
          expect(compareLegalDates(a, c)).toBeLessThanOrEqual(0)
        expect(compareLegalDates(a, b) === 0).toBe(a === b)
      }),
    )
  })

  test('are uncertain unless they name one day', () => {
    expect(['2023-06-05', '2023-06-05/2023-07-01', '2023-06-05/..'].map((text) => isUncertain(date(text)))).toEqual([
      false,
      false,
      false,
    ])
    expect(['2023-06-05~', '2023-06', '2013', '2023-06/2023-07-01'].map((text) => isUncertain(date(text)))).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})

describe('dates in print', () => {
  test.each([
    ['2023-06-05', 'June 5, 2023', '06/05/2023'],
    ['2023-06-05~', 'on or about June 5, 2023', 'c. 06/05/2023'],
    ['2023-06', 'June 2023', '06/2023'],
    ['2024-10~', 'about October 2024', 'c. 10/2024'],
    ['2013~', 'about 2013', 'c. 2013'],
    ['2013?', '2013 (uncertain)', '2013?'],
    ['2023-06-05/..', 'since June 5, 2023', '06/05/2023 – open'],
    ['../2023-06', 'before June 2023', 'before 06/2023'],
    ['2024-01/2024-03', 'January 2024 to March 2024', '01/2024 – 03/2024'],
  ])('%s reads “%s” and “%s”', (text, words, table) => {
    expect(dateInWords(date(text))).toBe(words)
    expect(dateForTable(date(text))).toBe(table)
  })
})
