import { LegalDate, parseLegalDate } from './legal-date'
import { MONTHS } from './legal-date-words'
import { err, ok, type Result } from '../result'

/** What can be typed; shown where something else was. */
export const DATE_EXAMPLES =
  '6/5/2023, June 5, 2023, June 2023, 2013, about 2013, 2024-10~, before June 2023, 6/5/2023 to 6/9/2023'

const MONTH_NUMBER = new Map<string, number>()
for (const [index, name] of MONTHS.entries()) {
  MONTH_NUMBER.set(name.toLowerCase(), index + 1)
  MONTH_NUMBER.set(name.slice(0, 3).toLowerCase(), index + 1)
}
MONTH_NUMBER.set('sept', 9)

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Two-digit years as CM/ECF prints them: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
const fullYear = (text: string): number =>
  text.length === 2 ? Number(text) + (Number(text) < 50 ? 2000 : 1900) : Number(text)

const iso = (year: number, month?: number, day?: number): string =>
  pad(year, 4) + (month === undefined ? '' : `-${pad(month, 2)}`) + (day === undefined ? '' : `-${pad(day, 2)}`)

/** One reading of an unqualified point per pattern; US order, month before day. */
const FORMS: ReadonlyArray<[RegExp, (m: string[]) => string | null]> = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([y = '', m, d]) => iso(Number(y), Number(m), Number(d))],
  [/^(\d{4})-(\d{1,2})$/, ([y = '', m]) => iso(Number(y), Number(m))],
  [/^(\d{4})$/, ([y = '']) => iso(Number(y))],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/, ([m, d, y = '']) => iso(fullYear(y), Number(m), Number(d))],
  [/^(\d{1,2})\/(?:\?{1,2}|xx|--)\/(\d{4}|\d{2})$/, ([m, y = '']) => iso(fullYear(y), Number(m))],
  [/^(\d{1,2})\/(\d{4})$/, ([m, y = '']) => iso(Number(y), Number(m))],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([name = '', d, y = '']) => named(name, y, d)],
  [/^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)\.?,? (\d{4})$/, ([d, name = '', y = '']) => named(name, y, d)],
  [/^([a-z]+)\.?,? (?:of )?(\d{4})$/, ([name = '', y = '']) => named(name, y)],
]

function named(name: string, year: string, day?: string): string | null {
  const month = MONTH_NUMBER.get(name)
  return month === undefined ? null : iso(Number(year), month, day === undefined ? undefined : Number(day))
}

const ABOUT = /^(?:on or about|about|around|approximately|approx\.?|circa|ca\.?|c\.)\s*/
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /

function readPoint(raw: string): string | null {
  let text = raw
    .trim()
    .replace(WEEKDAY, '')
    .replace(/^(?:in|on) (?!or about)/, '')
  let mark = ''
  if (ABOUT.test(text)) {
    text = text.replace(ABOUT, '')
    mark = '~'
  }
  const suffix = /([~?%])$/.exec(text)
  // "08/??/1999" ends in a year; a trailing mark is the format's own.
  if (suffix?.[1] !== undefined) {
    text = text.slice(0, -1)
    mark = suffix[1] === '?' && mark === '~' ? '%' : suffix[1]
  }
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text.trim())
    if (match === null) continue
    const point = read(match.slice(1))
    return point === null ? null : `${point}${mark}`
  }
  return null
}

const RANGES: ReadonlyArray<[RegExp, (m: string[]) => [string | null, string | null]]> = [
  [/^(?:before|until|by|to) (.+)$/, ([b = '']) => ['..', readPoint(b)]],
  [/^(?:after|since|from) (.+?) (?:to|until|through|–|-) (.+)$/, ([a = '', b = '']) => [readPoint(a), readPoint(b)]],
  [/^(?:after|since|from) (.+)$/, ([a = '']) => [readPoint(a), '..']],
  [/^between (.+) and (.+)$/, ([a = '', b = '']) => [readPoint(a), readPoint(b)]],
  [
    /^(.+?)\s*(?: to | until | through |–|—| - |\/(?=\.\.|\d{4}-|\d{4}[~?%]?$))\s*(open|now|today|\.\.|.+)$/,
    ([a = '', b = '']) => [readEnd(a), readEnd(b)],
  ],
]

const readEnd = (text: string): string | null => (/^(?:open|\.\.)$/.test(text.trim()) ? '..' : readPoint(text))

/**
 * Reads a date as a litigator types it: US order, words, partial, approximate, before and after, intervals, or the stored format itself.
 * Returns the stored form, or an error whose message gives examples. Never guesses: a day that does not exist is refused.
 */
export function readLegalDate(input: string): Result<LegalDate, string> {
  const text = input.trim().toLowerCase().replace(/\s+/g, ' ')
  const accept = (candidate: string | null): LegalDate | null =>
    candidate !== null && parseLegalDate(candidate) !== null ? LegalDate.parse(candidate) : null
  const direct = accept(text) ?? accept(readPoint(text))
  if (direct !== null) return ok(direct)
  for (const [pattern, read] of RANGES) {
    const match = pattern.exec(text)
    if (match === null) continue
    const [from, to] = read(match.slice(1))
    const interval = from !== null && to !== null ? accept(`${from}/${to}`) : null
    if (interval !== null) return ok(interval)
  }
  return err(`“${input.trim()}” is not a date Docketline can read. Try ${DATE_EXAMPLES}.`)
}
