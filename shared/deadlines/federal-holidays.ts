import type { HolidayRule, Occurrence } from './holiday-rule'

const fixed = (month: number, day: number): Occurrence => ({ kind: 'fixed', month, day })
const monday = (nth: 1 | 2 | 3 | 4 | 'last', month: number): Occurrence => ({
  kind: 'nth',
  nth,
  weekday: 'Monday',
  month,
})

/**
 * A fixed day on a Saturday is kept on Friday, 5 U.S.C. 6103(b)(1), and on a Sunday on Monday, Executive Order 11582 sec. 3 (1971)
 * and before it Executive Order 10358 (1952).
 */
const observed = 'Friday before or Monday after'

/**
 * The legal public holidays of 5 U.S.C. 6103(a), which FRCP 6(a)(6)(A) repeats, with the years in which they were law, 1970 to 2100.
 * The Uniform Monday Holiday Act, Pub. L. 90-363, moved four of them as of 1971; Pub. L. 94-97 brought Veterans Day back as of 1978;
 * Pub. L. 98-144 added Martin Luther King's birthday as of 1986; Pub. L. 117-17 added Juneteenth on June 17, 2021.
 */
export const FEDERAL_HOLIDAYS: readonly HolidayRule[] = [
  { name: 'New Year’s Day', occurs: fixed(1, 1), observed },
  { name: 'Birthday of Martin Luther King, Jr.', occurs: monday(3, 1), observed, from: 1986 },
  { name: 'Washington’s Birthday', occurs: fixed(2, 22), observed, to: 1970 },
  { name: 'Washington’s Birthday', occurs: monday(3, 2), observed, from: 1971 },
  { name: 'Memorial Day', occurs: fixed(5, 30), observed, to: 1970 },
  { name: 'Memorial Day', occurs: monday('last', 5), observed, from: 1971 },
  { name: 'Juneteenth National Independence Day', occurs: fixed(6, 19), observed, from: 2021 },
  { name: 'Independence Day', occurs: fixed(7, 4), observed },
  { name: 'Labor Day', occurs: monday(1, 9), observed },
  { name: 'Columbus Day', occurs: monday(2, 10), observed, from: 1971 },
  { name: 'Veterans Day', occurs: fixed(11, 11), observed, to: 1970 },
  { name: 'Veterans Day', occurs: monday(4, 10), observed, from: 1971, to: 1977 },
  { name: 'Veterans Day', occurs: fixed(11, 11), observed, from: 1978 },
  { name: 'Thanksgiving Day', occurs: { kind: 'nth', nth: 4, weekday: 'Thursday', month: 11 }, observed },
  { name: 'Christmas Day', occurs: fixed(12, 25), observed },
]
