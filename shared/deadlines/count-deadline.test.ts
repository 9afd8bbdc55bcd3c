import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { epochDay, MS_PER_DAY, weekday } from '../model/epoch-day'
import { firstDay, parseLegalDate } from '../model/legal-date'
import { dateOfDay } from '../model/legal-date-move'
import { countDeadline, SERVICES, type DeadlineRequest } from './count-deadline'
import { DEADLINE_RULES } from './deadline-rules'

const day = (text: string): number => {
  const date = parseLegalDate(text)
  if (date?.kind !== 'point') throw new Error(`${text} is no day`)
  return firstDay(date.point)
}

const due = (trigger: string, days: number, more: Partial<DeadlineRequest> = {}): string =>
  dateOfDay(countDeadline({ trigger: day(trigger), days, direction: 'after', ...more }).date)

describe('the ten test vectors of docket-formats.md, section 5', () => {
  test.each([
    ['2023-06-05', 14, '2023-06-20', 'Juneteenth'],
    ['2023-06-05', 21, '2023-06-26', 'the raw end'],
    ['2023-06-12', 7, '2023-06-20', 'Juneteenth'],
    ['2023-11-09', 14, '2023-11-24', 'Thanksgiving'],
    ['2023-12-18', 7, '2023-12-26', 'Christmas'],
    ['2024-06-28', 30, '2024-07-29', 'weekend'],
    ['2024-06-28', 60, '2024-08-27', 'agency is a party'],
    ['2025-05-29', 30, '2025-06-30', 'weekend'],
    ['2026-06-19', 14, '2026-07-06', 'July 4 kept on Friday'],
  ])('%s and %i days: %s, %s', (trigger, days, date) => expect(due(trigger, days)).toBe(date))

  test('Vemuri v. Napolitano, No. 10-199 (D.D.C. 2011): three days for electronic service as the rule was', () =>
    expect(due('2010-08-30', 14, { service: 'electronic', state: 'DC' })).toBe('2010-09-16'))
})

describe('a period', () => {
  test.each([
    ['2024-02-15', 14, '2024-02-29', 'a leap day is a day'],
    ['2024-02-28', 2, '2024-03-01', 'over a leap day'],
    ['2023-02-28', 1, '2023-03-01', 'where there is none'],
    ['2100-02-28', 1, '2100-03-01', 'nor in 2100'],
    ['2000-02-28', 1, '2000-02-29', 'but in 2000'],
    ['2023-12-18', 14, '2024-01-02', 'over the year’s end, New Year’s Day'],
    ['2021-12-17', 14, '2022-01-03', 'New Year’s Day of 2022 kept on December 31, 2021'],
    ['2022-12-27', 3, '2022-12-30', 'ending on the last business day of a year'],
  ])('from %s of %i days ends %s: %s', (trigger, days, date) => expect(due(trigger, days)).toBe(date))

  test.each([
    ['2024-07-22', 14, '2024-07-08', 'a day of business'],
    ['2024-07-20', 14, '2024-07-05', 'Saturday runs on backward to Friday'],
    ['2024-07-18', 14, '2024-07-03', 'July 4 runs on backward'],
    ['2024-03-14', 14, '2024-02-29', 'a leap day'],
    ['2024-01-08', 7, '2023-12-29', 'New Year’s Day and a weekend, into the old year'],
  ])('before %s of %i days ends %s: %s', (trigger, days, date) =>
    expect(due(trigger, days, { direction: 'before' })).toBe(date),
  )

  test('knows a state’s own holidays only after an event, FRCP 6(a)(6)(C)', () => {
    expect(due('2024-04-02', 14)).toBe('2024-04-16')
    expect(due('2024-04-02', 14, { state: 'DC' })).toBe('2024-04-17')
    expect(due('2024-04-30', 14, { state: 'DC', direction: 'before' })).toBe('2024-04-16')
  })

  test('is three days longer after service by mail, counted from where it would otherwise expire', () => {
    // The thirtieth day is a Saturday, Monday a holiday: Tuesday, then Wednesday, Thursday, Friday (2005 committee note).
    expect(due('2024-04-25', 30, { service: 'mail' })).toBe('2024-05-31')
    expect(due('2024-04-25', 30, { service: 'hand' })).toBe('2024-05-28')
    expect(due('2024-04-25', 30, { service: 'electronic' })).toBe('2024-05-28')
    expect(due('2016-11-30', 14, { service: 'electronic' })).toBe('2016-12-19')
    expect(due('2016-12-01', 14, { service: 'electronic' })).toBe('2016-12-15')
    expect(due('2001-11-30', 14, { service: 'electronic' })).toBe('2001-12-14')
  })

  test('goes on past a day on which the clerk’s office was closed, FRCP 6(a)(3)', () => {
    const inaccessible = [day('2024-01-19'), day('2024-01-10')]
    expect(due('2024-01-05', 14, { inaccessible })).toBe('2024-01-22')
  })

  test('has a whole number of days', () => {
    for (const days of [0, -3, 1.5, Number.NaN]) expect(() => due('2023-06-05', days)).toThrow(RangeError)
  })
})

test('the counting is explained day by day', () => {
  const { counting } = countDeadline({ trigger: day('2023-06-16'), days: 3, direction: 'after', service: 'mail' })
  expect(counting.map(({ date, counted, why }) => `${dateOfDay(date)} ${counted ? 'x' : '-'} ${why}`)).toEqual([
    '2023-06-16 - the day of the event is left out, FRCP 6(a)(1)(A)',
    '2023-06-17 x counted; a Saturday: it counts in between, FRCP 6(a)(1)(B)',
    '2023-06-18 x counted; a Sunday: it counts in between, FRCP 6(a)(1)(B)',
    '2023-06-19 x counted; the last, but Juneteenth National Independence Day, a legal holiday: the period runs on, FRCP 6(a)(1)(C)',
    '2023-06-20 - the next day on which the period can end',
    '2023-06-21 x one of three days added for service by mail, FRCP 6(d)',
    '2023-06-22 x one of three days added for service by mail, FRCP 6(d)',
    '2023-06-23 x one of three days added for service by mail, FRCP 6(d); the last, FRCP 6(a)(1)(C)',
  ])
})

test('an appeal cites the rule that it is counted under', () => {
  const { days, direction, under } = DEADLINE_RULES['FRAP 4(a)(1)(B)']
  const { date, counting } = countDeadline({ trigger: day('2024-06-28'), days, direction, under })
  expect(dateOfDay(date)).toBe('2024-08-27')
  expect(counting.at(-1)?.why).toBe('counted; the last, FRAP 26(a)(1)(C)')
})

/** A second opinion: JavaScript's own calendar and the holidays told by where in its month a day stands. */
const naive = (() => {
  const at = (epoch: number): { y: number; m: number; d: number; w: number } => {
    const date = new Date(epoch * MS_PER_DAY)
    return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate(), w: date.getUTCDay() }
  }
  const isFixed = (epoch: number): boolean => {
    const { y, m, d } = at(epoch)
    const is = (month: number, date: number) => m === month && d === date
    if (is(1, 1) || is(7, 4) || is(12, 25)) return true
    if (is(6, 19)) return y >= 2021
    if (is(11, 11)) return y < 1971 || y > 1977
    return y === 1970 && (is(2, 22) || is(5, 30))
  }
  const isMondayHoliday = ({ y, m, d }: ReturnType<typeof at>): boolean => {
    const nth = Math.ceil(d / 7)
    if (m === 1) return nth === 3 && y >= 1986
    if (m === 2) return nth === 3 && y >= 1971
    if (m === 5) return d > 24 && y >= 1971
    if (m === 9) return nth === 1
    return m === 10 && ((nth === 2 && y >= 1971) || (nth === 4 && y >= 1971 && y <= 1977))
  }
  const isDc = (epoch: number): boolean => {
    const { y, m, d, w } = at(epoch)
    const inauguration = y % 4 === 1 && m === 1 && (d === 20 || (d === 21 && w === 1))
    const emancipation = m === 4 && (d === 16 || (d === 15 && w === 5) || (d === 17 && w === 1))
    return inauguration || (emancipation && y >= 2007)
  }
  const isOff = (epoch: number, dc: boolean): boolean => {
    const one = at(epoch)
    if (one.w === 0 || one.w === 6) return true
    if (isFixed(epoch) || (one.w === 5 && isFixed(epoch + 1)) || (one.w === 1 && isFixed(epoch - 1))) return true
    if (one.w === 1 && isMondayHoliday(one)) return true
    return (one.m === 11 && one.w === 4 && Math.ceil(one.d / 7) === 4) || (dc && isDc(epoch))
  }
  return (trigger: number, days: number, back: boolean, dc: boolean, mailed: boolean): number => {
    const step = back ? -1 : 1
    let today = trigger
    for (let left = days; left > 0; left -= 1) today += step
    while (isOff(today, dc && !back)) today += step
    for (let left = mailed && !back ? 3 : 0; left > 0; left -= 1) today += 1
    while (isOff(today, dc && !back)) today += step
    return today
  }
})()

const request = fc.record({
  trigger: fc.integer({ min: epochDay(1970, 1, 1), max: epochDay(2100, 12, 31) }),
  days: fc.integer({ min: 1, max: 120 }),
  direction: fc.constantFrom('after', 'before'),
  state: fc.constantFrom('DC', null),
  service: fc.constantFrom('hand', 'mail'),
})

test('agrees with an independent day-by-day loop over 10,000 random triggers from 1970 to 2100', () => {
  fc.assert(
    fc.property(request, ({ trigger, days, direction, state, service }) => {
      const { date } = countDeadline({ trigger, days, direction, service, ...(state === null ? {} : { state }) })
      expect(date).toBe(naive(trigger, days, direction === 'before', state === 'DC', service === 'mail'))
    }),
    { numRuns: 10_000 },
  )
})

test('every day walked is there once, in order, and so many are counted as the rule says', () => {
  const any = fc.tuple(request, fc.constantFrom(...SERVICES))
  fc.assert(
    fc.property(any, ([{ trigger, days, direction }, service]) => {
      const { date, counting } = countDeadline({ trigger, days, direction, service })
      const step = direction === 'after' ? 1 : -1
      expect(counting.map((one) => one.date)).toEqual(counting.map((_, index) => trigger + step * index))
      expect(counting.at(-1)?.date).toBe(date)
      const added = counting.filter(({ counted }) => counted).length - days
      expect(service === 'hand' || direction === 'before' ? [0] : [0, 3]).toContain(added)
      for (const one of counting) expect(one.weekday).toBe(weekday(one.date))
    }),
  )
})
