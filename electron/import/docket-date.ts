import { daysInMonth } from '../../shared/model/epoch-day'

/** Some courts have printed dashes of every length. */
const US_DATE = /(?<!\d)(\d{1,2})[/\-–—](\d{1,2})[/\-–—](\d{4}|\d{2})(?!\d)/
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/

/** Two digits are years of 1970 to 2069: electronic dockets hold nothing older. */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length === 4) return number
  return number < 70 ? 2000 + number : 1900 + number
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** Without the help of `Date`: a long docket asks for this some 100,000 times. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1700 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

/** The first `MM/DD/YYYY` or `M/D/YY` in a text as an ISO day, or null where there is none or no such day exists. */
export function usDate(text: string): string | null {
  const found = US_DATE.exec(text)
  if (found === null) return null
  const [, month = '', day = '', year = ''] = found
  return isoDay(fullYear(year), Number(month), Number(day))
}

/** The day of an ISO date or time as it is written, without a change of zone; null where the text is none. */
export function isoDate(text: string): string | null {
  const found = ISO_DATE.exec(text.trim())
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  return isoDay(Number(year), Number(month), Number(day))
}

/** An ISO or a US date as an ISO day, or null. */
export function docketDate(text: string): string | null {
  return isoDate(text) ?? usDate(text)
}
