import { describe, expect, test } from 'vitest'
import { epochDay, weekday } from '../model/epoch-day'
import { firstDay, parseLegalDate } from '../model/legal-date'
import { dateOfDay } from '../model/legal-date-move'
import { legalHoliday, whyNoBusiness } from './legal-holiday'
import type { State } from '../model/state'

const day = (text: string): number => {
  const date = parseLegalDate(text)
  if (date?.kind !== 'point') throw new Error(`${text} is no day`)
  return firstDay(date.point)
}

const ofYear = (year: number, state: State | null): string[] => {
  const found: string[] = []
  for (let one = epochDay(year, 1, 1); one < epochDay(year + 1, 1, 1); one += 1) {
    if (legalHoliday(one, state) !== null) found.push(dateOfDay(one))
  }
  return found
}

describe('federal holidays', () => {
  // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
  test.each([
    [2023, '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
    // New Year's Day of 2022 was a Saturday, so that 2021 has it twice.
    [2021, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    [1970, '01-01 02-23 05-29 07-03 09-07 11-11 11-26 12-25'],
    [1971, '01-01 02-15 05-31 07-05 09-06 10-11 10-25 11-25 12-24 12-31'],
    [1978, '01-02 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25'],
    [1986, '01-01 01-20 02-17 05-26 07-04 09-01 10-13 11-11 11-27 12-25'],
  ])('of %i', (year, days) => expect(ofYear(year, null)).toEqual(days.split(' ').map((text) => `${year}-${text}`)))

  test('never fall on a weekend that they were moved off', () => {
    for (let one = epochDay(1970, 1, 1); one < epochDay(2101, 1, 1); one += 1) {
      if (legalHoliday(one, null) !== null) expect(['Saturday', 'Sunday']).not.toContain(weekday(one))
    }
  })

  test('say where the day kept is not the day itself', () => {
    expect(whyNoBusiness(day('2026-07-03'), null)).toContain('arguable')
    expect(whyNoBusiness(day('2021-07-05'), null)).toBe('the day on which Independence Day is kept, a legal holiday')
    expect(whyNoBusiness(day('2023-12-25'), null)).toBe('Christmas Day, a legal holiday')
    expect(whyNoBusiness(day('2023-12-24'), null)).toBe('a Sunday')
    expect(whyNoBusiness(day('2023-12-26'), null)).toBeNull()
  })
})

describe('state holidays', () => {
  test.each([
    ['DC', '2024-04-16', 'District of Columbia Emancipation Day'],
    ['DC', '2016-04-15', 'District of Columbia Emancipation Day'],
    ['DC', '2017-04-17', 'District of Columbia Emancipation Day'],
    ['DC', '2006-04-17', undefined],
    ['DC', '2017-01-20', 'Inauguration Day'],
    ['DC', '2018-01-20', undefined],
    // a Saturday moves nowhere
    ['DC', '2001-01-19', undefined],
    ['DC', '1985-01-21', 'Inauguration Day'],
    ['MA', '2024-04-15', 'Patriots’ Day'],
    ['NY', '2024-02-12', 'Lincoln’s Birthday'],
    ['NY', '2023-02-13', 'Lincoln’s Birthday'],
    ['NY', '2022-02-11', undefined],
    // not November 1: the Tuesday after the first Monday
    ['NY', '2022-11-08', 'General Election Day'],
    ['UT', '2021-07-23', 'Pioneer Day'],
    ['VT', '2024-03-05', 'Town Meeting Day'],
    ['VT', '2024-08-16', 'Bennington Battle Day'],
  ] as const)('%s on %s: %s', (state, text, name) => {
    expect(legalHoliday(day(text), state)?.name).toBe(name)
    if (name !== undefined) expect(legalHoliday(day(text), null)).toBeNull()
  })
})
