import type { CaseEvent } from '../model/event'
import { parsed, type LegalDate } from '../model/legal-date'
import { dateInWords } from '../model/legal-date-words'

const MINUTE_ORDER = /^minute (?:entry (?:and )?)?orders?\b/i
const PAGES = /^\d+(?:[-–]\d+)?(?:, \d+(?:[-–]\d+)?)*$/

/** The pin as it follows a document's name: pages take "at" ("3" is " at 3"), while "¶ 14", "45:3-12" and words stand as they are. */
export function pinCite(pin: string): string {
  const text = pin.trim()
  if (text === '') return ''
  return PAGES.test(text) ? ` at ${text}` : ` ${text}`
}

/** Cites a numbered docket entry, Bluebook B17: "ECF No. 71", of an attachment "ECF No. 71-2", with a pin "ECF No. 71 at 3". */
export function ecfCite(ecf: string, pin = ''): string {
  return `ECF No. ${ecf.trim()}${pinCite(pin)}`
}

/** Cites an order of the docket that has no number: "Minute Order (June 13, 2023)". */
export function minuteOrderCite(date: LegalDate): string {
  return `Minute Order (${dateInWords(date)})`
}

/**
 * How an event is cited to the record, without a closing period: by its ECF number; a minute order, which has none, by its
 * date. Null where the record offers no cite. (A question carries the number of the paper that raised it.)
 */
export function recordCite(event: Pick<CaseEvent, 'kind' | 'title' | 'ecf' | 'date'>): string | null {
  if (event.ecf !== null && event.ecf.trim() !== '') return ecfCite(event.ecf)
  if (event.kind !== 'order' || event.date === null || !MINUTE_ORDER.test(event.title.trim())) return null
  return parsed(event.date).kind === 'point' ? minuteOrderCite(event.date) : null
}
