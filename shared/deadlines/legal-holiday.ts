import { calendarDay, weekday, type EpochDay } from '../model/epoch-day'
import { FEDERAL_HOLIDAYS } from './federal-holidays'
import { holidayOfYear, type HolidayRule } from './holiday-rule'
import type { State } from '../model/state'
import { STATE_HOLIDAYS } from './state-holidays'

/** A legal holiday, kept on the day asked about. */
export interface LegalHoliday {
  name: string
  /** The holiday itself falls on a Saturday or Sunday, and this is the Friday before or the Monday after. */
  moved: boolean
}

function among(rules: readonly HolidayRule[], day: EpochDay): LegalHoliday | null {
  const { year } = calendarDay(day)
  for (const rule of rules) {
    // New Year's Day of the next year may be kept on December 31.
    for (const of of [year, year + 1]) {
      const holiday = holidayOfYear(rule, of)
      if (holiday?.kept === day) return { name: rule.name, moved: holiday.falls !== day }
    }
  }
  return null
}

/** The legal holiday of FRCP 6(a)(6) that is kept on a day, federal before state; null where there is none. */
export function legalHoliday(day: EpochDay, state: State | null): LegalHoliday | null {
  return among(FEDERAL_HOLIDAYS, day) ?? (state === null ? null : among(STATE_HOLIDAYS[state], day))
}

/**
 * Why a period cannot end on a day, as words that fit after "is": "a Saturday", "Christmas Day, a legal holiday". Null for a day of business.
 * A Friday before a Saturday holiday is said to be arguable: 5 U.S.C. 6103(b)(1) speaks of pay and leave.
 */
export function whyNoBusiness(day: EpochDay, state: State | null): string | null {
  const name = weekday(day)
  if (name === 'Saturday' || name === 'Sunday') return `a ${name}`
  const holiday = legalHoliday(day, state)
  if (holiday === null) return null
  if (!holiday.moved) return `${holiday.name}, a legal holiday`
  const kept = `the day on which ${holiday.name} is kept, a legal holiday`
  return name === 'Friday' ? `${kept} (arguable for a Friday: 5 U.S.C. 6103(b)(1) is about pay and leave)` : kept
}
