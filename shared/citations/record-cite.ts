import type { CaseEvent } from '../model/event'
import { parsed, type LegalDate } from '../model/legal-date'
import { dateInWords } from '../model/legal-date-words'
import type { CiteStyle } from './cite-style'
import { placeAfterName, readPin } from './pin'

const MINUTE_ORDER = /^minute (?:entry (?:and )?)?orders?\b/i

/** The word before the number of a docket entry. */
const NUMBER_WORDS: Readonly<Record<CiteStyle, string>> = {
  ecf: 'ECF No.',
  dkt: 'Dkt.',
  doc: 'Doc.',
  pageid: 'ECF No.',
}

/** The pin as it follows the name of a document that has no docket number. */
export const pinCite = (pin: string): string => placeAfterName(readPin(pin).place)

/**
 * Cites a numbered docket entry, Bluebook B17, in a style: "ECF No. 71 at 3", "Dkt. 71 at 3", of an attachment "ECF No. 71-2". The
 * style of the Sixth Circuit's courts (W.D. Mich. LCivR 10.9) names the page of the record where it is known: "ECF No. 71, PageID.412".
 */
export function ecfCite(ecf: string, pin = '', style: CiteStyle = 'ecf'): string {
  const { place, pageId } = readPin(pin)
  const name = `${NUMBER_WORDS[style]} ${ecf.trim()}`
  if (style !== 'pageid' || pageId === null) return name + placeAfterName(place)
  // Its page is that of the record; a paragraph or line still helps.
  return `${name}${/^\d/u.test(place) && !place.includes(':') ? '' : placeAfterName(place)}, PageID.${pageId}`
}

/** Cites an order of the docket that has no number: "Minute Order (June 13, 2023)". */
export function minuteOrderCite(date: LegalDate): string {
  return `Minute Order (${dateInWords(date)})`
}

/** True where the docket holds an order without a number, as it does those that a judge enters without a paper. */
const isMinuteOrder = ({ kind, subtype, title }: Pick<CaseEvent, 'kind' | 'subtype' | 'title'>): boolean =>
  kind === 'order' && (subtype === 'minute order' || MINUTE_ORDER.test(title.trim()))

/**
 * How an event is cited to the record, without a closing period: by its ECF number, with a pin where one is given; a minute order,
 * which has none, by its date. Null where the record offers no cite. (A question carries the number of the paper that raised it.)
 */
export function recordCite(
  event: Pick<CaseEvent, 'kind' | 'subtype' | 'title' | 'ecf' | 'date'>,
  style: CiteStyle = 'ecf',
  pin = '',
): string | null {
  if (event.ecf !== null && event.ecf.trim() !== '') return ecfCite(event.ecf, pin, style)
  if (event.date === null || !isMinuteOrder(event)) return null
  return parsed(event.date).kind === 'point' ? minuteOrderCite(event.date) : null
}
