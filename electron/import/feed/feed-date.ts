import { courtZone } from './court-zone'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const STAMP = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ?([a-z]{1,4}|[+-]\d{4})?/i

/** The calendar day at an instant in a zone. */
function dayIn(zone: string, instant: number): string {
  const form = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const parts = form.formatToParts(instant)
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year')}-${of('month')}-${of('day')}`
}

/**
 * The day of a feed's time (`Fri, 03 Feb 2023 12:07:00 EST`) at the court: a feed in the court's own zone says it as it stands, one
 * in GMT can be a day ahead. Null where the text is no time.
 */
export function feedDay(text: string, court: string | null): string | null {
  const found = STAMP.exec(text)
  if (found === null) return null
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '0', zone = ''] = found
  const month = MONTHS.indexOf(name.toLowerCase())
  if (month < 0) return null
  const written = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second))
  if (Number.isNaN(written) || new Date(written).getUTCMonth() !== month) return null
  const isUniversal = /^(?:gmt|utc|ut|z|[+-]0000)$/i.test(zone)
  const there = court === null ? null : courtZone(court)
  return isUniversal && there !== null ? dayIn(there, written) : new Date(written).toISOString().slice(0, 10)
}
