import { audienceCase, type LeftOut } from '../../../../shared/brief/audience-case'
import type { BriefOptions } from '../../../../shared/brief/brief-options'
import { longTexts, type LongText } from '../../../../shared/brief/long-texts'
import { redactionFindings, type RedactionFinding } from '../../../../shared/brief/redaction-check'
import { uncitedEvents } from '../../../../shared/citations/uncited-events'
import type { CaseDocument } from '../../../../shared/document'
import type { CaseEvent } from '../../../../shared/model/event'
import { sortedEvents } from '../../../../shared/chronological-order'
import { remember } from '../../../store/remember'

/** What to look at before a brief leaves the desk. */
export interface Checks {
  /** Things that FRCP 5.2 wants redacted. */
  redactions: readonly RedactionFinding[]
  /** What the audience is not shown, and by which rule. */
  leftOut: readonly LeftOut[]
  /** Texts of which only the beginning is printed. */
  long: readonly LongText[]
  /** Events that would be printed with no source, in order. */
  uncited: readonly CaseEvent[]
  count: number
  /** The same text for the same findings: what was looked at once need not be shown again. */
  key: string
}

/** Everything found about the brief of a case; the same object while neither changes. */
export const briefChecks = remember((document: CaseDocument, options: BriefOptions): Checks => {
  const printed = audienceCase(document, options)
  const redactions = redactionFindings(printed.document)
  const bare = new Set(uncitedEvents(printed.document))
  const uncited = sortedEvents(document.event).filter(({ id }) => bare.has(id))
  const { leftOut } = printed
  const long = longTexts(printed.document)
  const key = JSON.stringify([
    redactions.map(({ place, start, end }) => [place, start, end]),
    leftOut,
    long,
    uncited.map(({ id }) => id),
  ])
  const count = redactions.length + leftOut.length + long.length + uncited.length
  return { redactions, leftOut, long, uncited, count, key }
})

/** What a rule keeps back, in words. */
export function leftOutWords(left: LeftOut): string {
  const events = (count: number, what: string): string => `${count} ${what} ${count === 1 ? 'event' : 'events'}`
  switch (left.what) {
    case 'notes':
      return `${left.count} private ${left.count === 1 ? 'note' : 'notes'}`
    case 'confidential':
      return events(left.events.length, 'confidential')
    case 'work-product':
      return events(left.events.length, 'work product')
    case 'parts':
      return left.parts.length === 1 ? 'One part' : `${left.parts.length} parts`
    default:
      return left satisfies never
  }
}
