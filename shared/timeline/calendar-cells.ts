import { calendarDay, epochDay, MS_PER_DAY } from '../model/epoch-day'

/** A division of the calendar, in UTC: a cell begins at `floor(t)` and the one after it at `next(floor(t))`. */
export interface CalendarUnit {
  id: string
  /** Usual length in milliseconds. */
  ms: number
  floor: (t: number) => number
  next: (cell: number) => number
}

const monthStart = (year: number, month0: number): number =>
  epochDay(year + Math.floor(month0 / 12), (((month0 % 12) + 12) % 12) + 1, 1) * MS_PER_DAY

function days(id: string, count: number, offset: number): CalendarUnit {
  const ms = count * MS_PER_DAY
  return {
    id,
    ms,
    floor: (t) => Math.floor((t / MS_PER_DAY + offset) / count) * ms - offset * MS_PER_DAY,
    next: (cell) => cell + ms,
  }
}

function months(id: string, count: number): CalendarUnit {
  const parts = (t: number): { year: number; month0: number } => {
    const { year, month } = calendarDay(t / MS_PER_DAY)
    return { year, month0: month - 1 }
  }
  return {
    id,
    ms: count * 30.44 * MS_PER_DAY,
    floor: (t) => {
      const { year, month0 } = parts(t)
      const all = year * 12 + month0
      return monthStart(0, Math.floor(all / count) * count)
    },
    next: (cell) => {
      const { year, month0 } = parts(cell)
      return monthStart(year, month0 + count)
    },
  }
}

/** From fine to coarse. Weeks begin on Monday (1970-01-01 was a Thursday). */
export const CALENDAR_UNITS: readonly [CalendarUnit, ...CalendarUnit[]] = [
  days('day', 1, 0),
  days('week', 7, 3),
  months('month', 1),
  months('quarter', 3),
  months('year', 12),
  months('5 years', 60),
  months('20 years', 240),
]

/** The finest unit whose cells are at least so many pixels wide. */
export function unitFor(msPerPx: number, minPx: number): CalendarUnit {
  return CALENDAR_UNITS.find((unit) => unit.ms / msPerPx >= minPx) ?? CALENDAR_UNITS.at(-1) ?? CALENDAR_UNITS[0]
}
