import { LegalDate, parseLegalDate } from '../../model/legal-date'
import { readLegalDate } from '../../model/legal-date-reader'

/** In which order a sheet writes its numbers: 6/5/2023 is a day in June, or in May. */
export type DayOrder = 'month first' | 'day first'

const CLOCK =
  /[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2}))?$/i
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/
const UNKNOWN = '(?:\\?{1,2}|x{1,2}|-{1,2}|_{1,2}|00)'
const UNKNOWN_DAY_ISO = new RegExp(`^(\\d{4})-(\\d{2})-${UNKNOWN}$`, 'i')
const UNKNOWN_MONTH_ISO = new RegExp(`^(\\d{4})-${UNKNOWN}(?:-${UNKNOWN})?$`, 'i')
const UNKNOWN_MONTH = new RegExp(`^${UNKNOWN}[/.-]${UNKNOWN}[/.-](\\d{4})$`, 'i')
const UNKNOWN_DAY = new RegExp(`^(\\d{1,2})[/.-]${UNKNOWN}[/.-](\\d{4})$`, 'i')
const QUARTER = /^q([1-4])[ /-]*(\d{4})$|^(\d{4})[ /-]*q([1-4])$/i
const VAGUE =
  /^(?:early|mid|middle of|late|the end of|end of|beginning of|start of|fall|autumn|spring|summer|winter)[ -]+(?:of )?/i
const DAYS_OF_MONTH = /^([a-z]+\.? )(\d{1,2})(?: ?[-–] ?| (?:to|and|&) )(\d{1,2})(,? \d{4})$/i

const stored = (text: string): LegalDate | null => (parseLegalDate(text) === null ? null : LegalDate.parse(text))
const pad = (text: string): string => text.padStart(2, '0')

function quarter(text: string): LegalDate | null {
  const found = QUARTER.exec(text)
  const year = found?.[2] ?? found?.[3]
  const number = Number(found?.[1] ?? found?.[4])
  if (year === undefined) return null
  return stored(`${year}-${pad(String(number * 3 - 2))}/${year}-${pad(String(number * 3))}`)
}

/** Dates of which a part is not known: `08/??/1999`, `??/??/1999`, `1999-08-XX`. */
function partlyKnown(text: string): LegalDate | null {
  const day = UNKNOWN_DAY.exec(text)
  if (day !== null) return stored(`${day[2] ?? ''}-${pad(day[1] ?? '')}`)
  const isoMonth = UNKNOWN_DAY_ISO.exec(text)
  if (isoMonth !== null) return stored(`${isoMonth[1] ?? ''}-${isoMonth[2] ?? ''}`)
  const year = UNKNOWN_MONTH.exec(text)?.[1] ?? UNKNOWN_MONTH_ISO.exec(text)?.[1]
  return year === undefined ? null : stored(year)
}

/** "June 5-7, 2023": the days from the fifth to the seventh. */
function daysOfMonth(text: string): LegalDate | null {
  const found = DAYS_OF_MONTH.exec(text)
  if (found === null) return null
  const [, month = '', from = '', to = '', year = ''] = found
  const start = readLegalDate(`${month}${from}${year}`)
  const end = readLegalDate(`${month}${to}${year}`)
  return start.ok && end.ok ? stored(`${start.value}/${end.value}`) : null
}

function approximate(text: string): LegalDate | null {
  const date = readLegalDate(text)
  return date.ok ? stored(`${date.value}~`) : null
}

/**
 * A date as spreadsheets have it: US or ISO, with or without a clock time, partly unknown (`08/??/1999`), approximate ("on or
 * about 6/5/2023", "mid-August 2012"), a span ("June 5-7, 2023", "Q1 2023"). Null where the cell is none.
 */
export function sheetDate(cell: string, order: DayOrder): LegalDate | null {
  const text = cell
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(CLOCK, '')
    .replace(/[.,;]$/, '')
  if (text === '' || text.length > 80) return null
  const numeric = NUMERIC.exec(text)
  if (numeric !== null && order === 'day first') {
    const read = readLegalDate(`${numeric[3] ?? ''}/${numeric[1] ?? ''}/${numeric[4] ?? ''}`)
    return read.ok ? read.value : null
  }
  const special = partlyKnown(text) ?? quarter(text) ?? daysOfMonth(text)
  if (special !== null) return special
  // A bare number of another length is an amount or a spreadsheet's day count, never a year.
  if (/^\d+$/.test(text) && !/^(?:1[5-9]|20|21)\d\d$/.test(text)) return null
  if (VAGUE.test(text)) return approximate(text.replace(VAGUE, ''))
  const read = readLegalDate(text)
  return read.ok ? read.value : null
}

/** Which order the numeric dates of a column are in: day first where some can only be read so and none only the other way. */
export function dayOrder(cells: readonly string[]): DayOrder {
  let dayFirst = false
  for (const cell of cells) {
    const found = NUMERIC.exec(cell.trim().replace(CLOCK, ''))
    if (found === null) continue
    if (Number(found[3]) > 12) return 'month first'
    if (Number(found[1]) > 12) dayFirst = true
  }
  return dayFirst ? 'day first' : 'month first'
}
