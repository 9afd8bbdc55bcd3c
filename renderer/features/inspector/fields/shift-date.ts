import { daysInMonth } from '../../../../shared/model/epoch-day'
import {
  firstDay,
  lastDay,
  parsed,
  spanOf,
  writeLegalDate,
  type DatePoint,
  type LegalDate,
  type ParsedDate,
  type Precision,
} from '../../../../shared/model/legal-date'
import { moveByDays } from '../../../../shared/model/legal-date-move'

const FIRST_YEAR = 1
const LAST_YEAR = 9999
const MONTHS_PER_YEAR = 12

/** The month that stands for a bare year: it moves to another year when its middle does, or, as the end of a short interval, its edge. */
const MIDDLE = 7
const FIRST_MONTH = 1
const LAST_MONTH = 12

/** The point so many calendar months on. January 31 and a month is the last day of February. */
function pointAfterMonths(point: DatePoint, months: number, monthOfYear = MIDDLE): DatePoint {
  const month = point.precision === 'year' ? monthOfYear : point.month
  const total = point.year * MONTHS_PER_YEAR + (month - 1) + months
  const year = Math.floor(total / MONTHS_PER_YEAR)
  const newMonth = total - year * MONTHS_PER_YEAR + 1
  switch (point.precision) {
    case 'year':
      return { ...point, year }
    case 'month':
      return { ...point, year, month: newMonth }
    case 'day':
      return { ...point, year, month: newMonth, day: Math.min(point.day, daysInMonth(year, newMonth)) }
    default:
      return point satisfies never
  }
}

const pointsOf = (value: ParsedDate): DatePoint[] =>
  value.kind === 'point' ? [value.point] : [value.from, value.to].filter((point) => point !== null)

type Interval = Extract<ParsedDate, { kind: 'interval' }>

/** Both ends on. Where "2025/2025-01-01" would end before it begins, the bare year moves by the edge that is the interval's. */
function intervalAfterMonths({ from, to }: Interval, months: number): LegalDate {
  const moved = (fromMonth: number, toMonth: number): Interval => ({
    kind: 'interval',
    from: from && pointAfterMonths(from, months, fromMonth),
    to: to && pointAfterMonths(to, months, toMonth),
  })
  const byMiddle = moved(MIDDLE, MIDDLE)
  const inOrder = byMiddle.from === null || byMiddle.to === null || firstDay(byMiddle.from) <= lastDay(byMiddle.to)
  return writeLegalDate(inOrder ? byMiddle : moved(FIRST_MONTH, LAST_MONTH))
}

function afterMonths(date: LegalDate, months: number): LegalDate {
  const value = parsed(date)
  const inRange = pointsOf(value)
    .map((point) => pointAfterMonths(point, months).year)
    .every((year) => year >= FIRST_YEAR && year <= LAST_YEAR)
  if (!inRange) return date
  return value.kind === 'point'
    ? writeLegalDate({ kind: 'point', point: pointAfterMonths(value.point, months) })
    : intervalAfterMonths(value, months)
}

const DAYS_AT_THE_EDGE = 366

/** True where a shift by days stays inside the years a legal date can name. */
function daysInRange(date: LegalDate, days: number): boolean {
  const { first, last } = spanOf(date)
  const years = [first, last].filter(Number.isFinite).map((day) => 1970 + (day + days) / 365.2425)
  const margin = DAYS_AT_THE_EDGE / 365
  return years.every((year) => year > FIRST_YEAR + margin && year < LAST_YEAR - margin)
}

/**
 * The date so many days, months or years on (back where negative), each end at its own precision; an open end stays open.
 * A shift out of the years 1 to 9999 leaves the date as it is.
 */
export function shiftDate(date: LegalDate, count: number, unit: Precision): LegalDate {
  switch (unit) {
    case 'day':
      return daysInRange(date, count) ? moveByDays(date, count) : date
    case 'month':
      return afterMonths(date, count)
    case 'year':
      return afterMonths(date, count * MONTHS_PER_YEAR)
    default:
      return unit satisfies never
  }
}

/** The date one or more steps on: by days, months or years as the coarsest of its points is precise. */
export function stepDate(date: LegalDate, steps: number): LegalDate {
  const precisions = new Set(pointsOf(parsed(date)).map(({ precision }) => precision))
  const unit = precisions.has('year') ? 'year' : precisions.has('month') ? 'month' : 'day'
  return shiftDate(date, steps, unit)
}
