import { parsed, type DatePoint, type LegalDate } from './legal-date'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const monthName = (month: number): string => MONTHS[month - 1] ?? ''

function pointInWords(point: DatePoint): string {
  switch (point.precision) {
    case 'year':
      return String(point.year)
    case 'month':
      return `${monthName(point.month)} ${point.year}`
    case 'day':
      return `${monthName(point.month)} ${point.day}, ${point.year}`
    default:
      return point satisfies never
  }
}

function qualified(point: DatePoint): string {
  const words = pointInWords(point)
  const { qualifier } = point
  switch (qualifier) {
    case '':
      return words
    case '~':
      return point.precision === 'day' ? `on or about ${words}` : `about ${words}`
    case '?':
      return `${words} (uncertain)`
    case '%':
      return `about ${words} (uncertain)`
    default:
      return qualifier satisfies never
  }
}

/** US style for prose, never by the machine's locale: "June 5, 2023", "about June 2023", "June 5, 2023 to open". Lower-case where it is not a name. */
export function dateInWords(date: LegalDate): string {
  const value = parsed(date)
  if (value.kind === 'point') return qualified(value.point)
  if (value.from === null && value.to !== null) return `before ${qualified(value.to)}`
  if (value.to === null && value.from !== null) return `since ${qualified(value.from)}`
  return value.from === null || value.to === null ? '' : `${qualified(value.from)} to ${qualified(value.to)}`
}

const pad2 = (value: number): string => String(value).padStart(2, '0')

function pointForTable(point: DatePoint): string {
  const text =
    point.precision === 'day'
      ? `${pad2(point.month)}/${pad2(point.day)}/${point.year}`
      : point.precision === 'month'
        ? `${pad2(point.month)}/${point.year}`
        : String(point.year)
  const { qualifier } = point
  switch (qualifier) {
    case '':
      return text
    case '~':
      return `c. ${text}`
    case '?':
      return `${text}?`
    case '%':
      return `c. ${text}?`
    default:
      return qualifier satisfies never
  }
}

/** US style of fixed width for tables: "06/05/2023", "06/2023", "c. 2013", "06/05/2023 – open". */
export function dateForTable(date: LegalDate): string {
  const value = parsed(date)
  if (value.kind === 'point') return pointForTable(value.point)
  if (value.from === null && value.to !== null) return `before ${pointForTable(value.to)}`
  if (value.to === null && value.from !== null) return `${pointForTable(value.from)} – open`
  return value.from === null || value.to === null ? '' : `${pointForTable(value.from)} – ${pointForTable(value.to)}`
}
