import type { CountedDay } from '../../shared/deadlines/count-deadline'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { dateForTable } from '../../shared/model/legal-date-words'

/** The counting as plain data, with ISO 8601 dates. */
export const countingForPrograms = (counting: readonly CountedDay[]) =>
  counting.map((one) => ({ ...one, date: dateOfDay(one.date) }))

/** The counting as a table of fixed columns, a line a day: its number, the date, the weekday, why. */
export const countingLines = (counting: readonly CountedDay[]): string[] =>
  counting.map(({ day, date, weekday, counted, why }) => {
    const number = counted ? String(day) : '·'
    return `${number.padStart(4)}  ${dateForTable(dateOfDay(date))}  ${weekday.padEnd(9)}  ${why}`
  })
