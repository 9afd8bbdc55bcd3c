import { epochDay, daysInMonth, weekday, type EpochDay } from '../model/epoch-day'

export type Weekday = ReturnType<typeof weekday>

/** On which day of a year a holiday falls, before any moving off the weekend. Months are 1 to 12. */
export type Occurrence =
  | { kind: 'fixed'; month: number; day: number }
  /** The nth such weekday of the month; `plusDays` later for days that are named after it (election day). */
  | { kind: 'nth'; month: number; nth: 1 | 2 | 3 | 4 | 'last'; weekday: Weekday; plusDays?: number }

/** What a law does with a holiday that falls on a weekend. */
export type Observance = 'Friday before or Monday after' | 'Monday after' | 'as it falls'

/** A holiday as a law has it. Two rules of one name say that the law changed. */
export interface HolidayRule {
  name: string
  occurs: Occurrence
  observed: Observance
  /** First and last year in which the day was one; without them all of 1970 to 2100. */
  from?: number
  to?: number
  /** 4: in the year `from` and every fourth after it. */
  everyYears?: number
}

/** A day on which a holiday is kept, and the day on which it falls. */
export interface KeptHoliday {
  falls: EpochDay
  kept: EpochDay
}

function fallsOn(occurs: Occurrence, year: number): EpochDay {
  if (occurs.kind === 'fixed') return epochDay(year, occurs.month, occurs.day)
  const start = occurs.nth === 'last' ? daysInMonth(year, occurs.month) - 6 : (occurs.nth - 1) * 7 + 1
  let day = epochDay(year, occurs.month, start)
  while (weekday(day) !== occurs.weekday) day += 1
  return day + (occurs.plusDays ?? 0)
}

function keptOn(falls: EpochDay, observed: Observance): EpochDay {
  const name = weekday(falls)
  if (name === 'Sunday' && observed !== 'as it falls') return falls + 1
  if (name === 'Saturday' && observed === 'Friday before or Monday after') return falls - 1
  return falls
}

/** When the holiday of a year falls and is kept (New Year's Day may be kept in the year before); null where it was none that year. */
export function holidayOfYear(rule: HolidayRule, year: number): KeptHoliday | null {
  const { from = -Infinity, to = Infinity, everyYears } = rule
  if (year < from || year > to) return null
  if (everyYears !== undefined && (year - from) % everyYears !== 0) return null
  const falls = fallsOn(rule.occurs, year)
  return { falls, kept: keptOn(falls, rule.observed) }
}
