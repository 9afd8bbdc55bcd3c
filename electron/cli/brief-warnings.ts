import { audienceCase, type LeftOut } from '../../shared/brief/audience-case'
import type { BriefOptions } from '../../shared/brief/brief-options'
import type { TextPlace } from '../../shared/brief/case-texts'
import { longTexts, PRINTED_CHARACTERS, type LongText } from '../../shared/brief/long-texts'
import { PART_TITLES } from '../../shared/brief/brief-parts'
import { COURT_PROFILES } from '../../shared/brief/court-profiles'
import { REDACTION_RULES, redactionFindings } from '../../shared/brief/redaction-check'
import { uncitedEvents } from '../../shared/citations/uncited-events'
import type { CaseDocument } from '../../shared/document'
import { numberedEvents } from '../brief/chronology-order'
import { counted, numberRanges, withCommas } from '../brief/counted'

function leftOutLine(leftOut: LeftOut): string {
  switch (leftOut.what) {
    case 'notes':
      return `Left out: ${counted(leftOut.count, 'note', 'notes')}. ${leftOut.rule}`
    case 'confidential':
      return `Left out: ${counted(leftOut.events.length, 'confidential event', 'confidential events')}. ${leftOut.rule}`
    case 'work-product':
      return `Left out: ${counted(leftOut.events.length, 'event', 'events')} of work product. ${leftOut.rule}`
    case 'parts':
      return `Left out: ${leftOut.parts.map((part) => PART_TITLES[part].title).join(', ')}. ${leftOut.rule}`
    default:
      return leftOut satisfies never
  }
}

/** Where a text stands, by the number of its row: the words themselves may be what must not be shown. */
function placeInWords(place: TextPlace, rowOf: ReadonlyMap<string, number>): string {
  if (place.table === 'event') return `No. ${rowOf.get(place.id) ?? '?'}, ${place.field}`
  return place.table === 'case' ? `the case’s ${place.field}` : `a ${place.table}’s ${place.field}`
}

function longLine({ place, length }: LongText, rowOf: ReadonlyMap<string, number>): string {
  const printed = `the first ${withCommas(PRINTED_CHARACTERS)} of ${withCommas(length)} characters`
  return `Printed in part, ${placeInWords(place, rowOf)}: ${printed}. The whole text stays in the case.`
}

/** What somebody should know before a brief goes out, a line each: what it leaves out, what nothing supports, what to redact. */
export function briefWarnings(document: CaseDocument, options: BriefOptions): string[] {
  const told = audienceCase(document, options)
  const rowOf = new Map(numberedEvents(told.document).map(({ event, number }) => [event.id, number]))
  const uncited = uncitedEvents(told.document).map((id) => rowOf.get(id) ?? 0)
  const rows = numberRanges(uncited.toSorted((a, b) => a - b))
  return [
    ...told.leftOut.map(leftOutLine),
    ...(uncited.length > 0 ? [`Without a source: ${counted(uncited.length, 'event', 'events')} (Nos. ${rows}).`] : []),
    ...longTexts(told.document).map((text) => longLine(text, rowOf)),
    ...redactionFindings(told.document).map(
      ({ kind, place }) => `Look before filing, ${placeInWords(place, rowOf)}: ${REDACTION_RULES[kind]}`,
    ),
  ]
}

/** A warning where a brief has more words than its court allows; null where it has not. */
export function lengthWarning(words: number, { profile }: BriefOptions): string | null {
  const { wordLimit, rule, name } = COURT_PROFILES[profile]
  if (wordLimit === null || words <= wordLimit) return null
  return `The brief has ${withCommas(words)} words; ${rule} (${name}) allows ${withCommas(wordLimit)}. Leave out parts, or ask for leave.`
}
