import { z } from 'zod'
import { daysInMonth, epochDay, type EpochDay } from './epoch-day'

/**
 * A legal date is a calendar date, never an instant. It is stored as an Extended Date/Time Format string
 * (ISO 8601-2:2019, level 1): `2023-06-05`, `2023-06`, `2013`, each with an optional `~` (approximate), `?` (uncertain)
 * or `%` (both), and intervals of two such points, `2024-01/2024-03`, where either end may be open: `../2023-06`, `2023-06-05/..`.
 * Own code and not the `edtf` package because 50,000 of them are read when a case opens; tests use `edtf` as the independent reader.
 */
export const LegalDate = z
  .string()
  .refine((text) => parseLegalDate(text) !== null, { message: 'not a date in Extended Date/Time Format, level 1' })
  .brand<'LegalDate'>()
export type LegalDate = z.infer<typeof LegalDate>

export type Precision = 'day' | 'month' | 'year'
export type Qualifier = '' | '~' | '?' | '%'

export type DatePoint =
  | Readonly<{ precision: 'day'; year: number; month: number; day: number; qualifier: Qualifier }>
  | Readonly<{ precision: 'month'; year: number; month: number; qualifier: Qualifier }>
  | Readonly<{ precision: 'year'; year: number; qualifier: Qualifier }>

/** `null` is an open end: `..` before or after. At most one end of an interval is open. */
export type ParsedDate =
  | Readonly<{ kind: 'point'; point: DatePoint }>
  | Readonly<{ kind: 'interval'; from: DatePoint | null; to: DatePoint | null }>

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/

function parsePoint(text: string): DatePoint | null {
  const match = POINT.exec(text)
  if (match === null) return null
  const [, yyyy = '', mm, dd, mark = ''] = match
  const year = Number(yyyy)
  const qualifier = mark as Qualifier
  if (year === 0) return null // a year 0 exists in ISO 8601 but in no court record
  if (mm === undefined) return { precision: 'year', year, qualifier }
  const month = Number(mm)
  if (month < 1 || month > 12) return null
  if (dd === undefined) return { precision: 'month', year, month, qualifier }
  const day = Number(dd)
  if (day < 1 || day > daysInMonth(year, month)) return null
  return { precision: 'day', year, month, day, qualifier }
}

const read = new Map<string, ParsedDate | null>()
/** As many as a long case has, and no text that is longer than a date: what is typed or read may be anything. */
const MOST_READ = 50_000
const LONGEST = 32

/**
 * Returns what the string says, or null where it is not a date of the supported level or its ends are in the wrong order. Remembered
 * per string: 50,000 events lie on some thousand days, and each is asked for on opening, sorting, drawing and checking.
 */
export function parseLegalDate(text: string): ParsedDate | null {
  if (text.length > LONGEST) return null
  const known = read.get(text)
  if (known !== undefined) return known
  if (read.size >= MOST_READ) read.clear()
  const date = readLegalDate(text)
  read.set(text, date)
  return date
}

function readLegalDate(text: string): ParsedDate | null {
  const slash = text.indexOf('/')
  if (slash < 0) {
    const point = parsePoint(text)
    return point && { kind: 'point', point }
  }
  const left = text.slice(0, slash)
  const right = text.slice(slash + 1)
  const from = left === '..' ? null : parsePoint(left)
  const to = right === '..' ? null : parsePoint(right)
  if ((from === null && left !== '..') || (to === null && right !== '..') || (from === null && to === null)) return null
  if (from !== null && to !== null && firstDay(from) > lastDay(to)) return null
  return { kind: 'interval', from, to }
}

/** What a stored date says. Throws on a string that never passed the schema: that is a bug, not bad input. */
export function parsed(date: LegalDate): ParsedDate {
  const value = parseLegalDate(date)
  if (value === null) throw new Error('A legal date that is none passed the schema')
  return value
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Returns the point in Extended Date/Time Format. */
export function writePoint(point: DatePoint): string {
  const year = pad(point.year, 4)
  switch (point.precision) {
    case 'year':
      return `${year}${point.qualifier}`
    case 'month':
      return `${year}-${pad(point.month, 2)}${point.qualifier}`
    case 'day':
      return `${year}-${pad(point.month, 2)}-${pad(point.day, 2)}${point.qualifier}`
    default:
      return point satisfies never
  }
}

/** Returns the date in Extended Date/Time Format; the inverse of `parsed`. Throws when the ends are in the wrong order. */
export function writeLegalDate(date: ParsedDate): LegalDate {
  if (date.kind === 'point') return LegalDate.parse(writePoint(date.point))
  const end = (point: DatePoint | null): string => (point === null ? '..' : writePoint(point))
  return LegalDate.parse(`${end(date.from)}/${end(date.to)}`)
}

/** First calendar day that the point can mean, in days since 1970-01-01. */
export function firstDay(point: DatePoint): EpochDay {
  return epochDay(point.year, point.precision === 'year' ? 1 : point.month, point.precision === 'day' ? point.day : 1)
}

/** Last calendar day that the point can mean, in days since 1970-01-01 (the same as `firstDay` for a day). */
export function lastDay(point: DatePoint): EpochDay {
  const month = point.precision === 'year' ? 12 : point.month
  return epochDay(point.year, month, point.precision === 'day' ? point.day : daysInMonth(point.year, month))
}

/** First and last calendar day a date can mean, both included; an open end is infinite. */
export interface DaySpan {
  first: EpochDay
  last: EpochDay
}

const spans = new Map<string, DaySpan>()

/** The whole possible span of a date. Remembered per string: sorting and drawing ask for the same dates over and over. */
export function spanOf(date: LegalDate): DaySpan {
  const known = spans.get(date)
  if (known) return known
  const value = parsed(date)
  const span =
    value.kind === 'point'
      ? { first: firstDay(value.point), last: lastDay(value.point) }
      : {
          first: value.from === null ? -Infinity : firstDay(value.from),
          last: value.to === null ? Infinity : lastDay(value.to),
        }
  if (spans.size > 200_000) spans.clear()
  spans.set(date, span)
  return span
}

/** Sorts by first possible day, then the more precise first, then by text, so that the order is total and never by locale. */
export function compareLegalDates(a: LegalDate, b: LegalDate): number {
  if (a === b) return 0
  const left = spanOf(a)
  const right = spanOf(b)
  if (left.first !== right.first) return left.first < right.first ? -1 : 1
  if (left.last !== right.last) return left.last < right.last ? -1 : 1
  return a < b ? -1 : 1
}

export const dayPoint = (year: number, month: number, day: number): DatePoint => ({
  precision: 'day',
  year,
  month,
  day,
  qualifier: '',
})

/** True where the date does not name one certain day: partial, approximate or uncertain. An interval is uncertain when an end is. */
export function isUncertain(date: LegalDate): boolean {
  const vague = (point: DatePoint | null): boolean =>
    point !== null && (point.precision !== 'day' || point.qualifier !== '')
  const value = parsed(date)
  return value.kind === 'point' ? vague(value.point) : vague(value.from) || vague(value.to)
}
