import { calendarDay, type EpochDay } from './epoch-day'
import { dayPoint, firstDay, lastDay, parsed, writeLegalDate, type DatePoint, type LegalDate } from './legal-date'

/** The point of the same precision and qualifier that holds the given day. */
export function pointAt(point: DatePoint, day: EpochDay): DatePoint {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  switch (point.precision) {
    case 'day':
      return { ...point, year, month, day: dayOfMonth }
    case 'month':
      return { ...point, year, month }
    case 'year':
      return { ...point, year }
    default:
      return point satisfies never
  }
}

/** Middle day of what a point can mean: a dragged month lands on the month that its middle is over, not its first day. */
const middle = (point: DatePoint): EpochDay => (firstDay(point) + lastDay(point)) / 2

const shifted = (point: DatePoint, days: number): DatePoint => pointAt(point, Math.round(middle(point) + days))

/** Moves a date by a number of days, snapped to the precision of each of its points; an open end stays open. */
export function moveByDays(date: LegalDate, days: number): LegalDate {
  const value = parsed(date)
  if (value.kind === 'point') return writeLegalDate({ kind: 'point', point: shifted(value.point, days) })
  const from = value.from && shifted(value.from, days)
  const to = value.to && shifted(value.to, days)
  // Ends of different precision move by different steps: "June 30, 2023 to June 2023" by a day would end before it begins.
  const passed = from !== null && to !== null && firstDay(from) > lastDay(to)
  return writeLegalDate({ kind: 'interval', from, to: passed ? pointAt(to, firstDay(from)) : to })
}

/** Puts one end of a date at a day, snapped to that end's precision. A point becomes an interval; an end never passes the other. */
export function moveEnd(date: LegalDate, end: 'from' | 'to', day: EpochDay): LegalDate {
  const value = parsed(date)
  const from = value.kind === 'point' ? value.point : value.from
  const to = value.kind === 'point' ? value.point : value.to
  const model = (end === 'from' ? (from ?? to) : (to ?? from)) ?? dayPoint(1970, 1, 1)
  const moved = pointAt(model, day)
  if (end === 'from') {
    const bounded = to !== null && firstDay(moved) > lastDay(to) ? pointAt(moved, lastDay(to)) : moved
    return writeLegalDate({ kind: 'interval', from: bounded, to })
  }
  const bounded = from !== null && lastDay(moved) < firstDay(from) ? pointAt(moved, firstDay(from)) : moved
  return writeLegalDate({ kind: 'interval', from, to: bounded })
}

/** The date of one calendar day. */
export function dateOfDay(day: EpochDay): LegalDate {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  return writeLegalDate({ kind: 'point', point: dayPoint(year, month, dayOfMonth) })
}

/** An interval from a day on, its end open: how a question begins its life. */
export function openSince(day: EpochDay): LegalDate {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  return writeLegalDate({ kind: 'interval', from: dayPoint(year, month, dayOfMonth), to: null })
}
