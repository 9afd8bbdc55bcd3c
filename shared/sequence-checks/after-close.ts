import { theCase, type CaseDocument } from '../document'
import { dateInWords } from '../model/legal-date-words'
import { compareLegalDates, type LegalDate } from '../model/legal-date'
import { dayOf } from '../model/linked-events'
import { isDocketEvent } from './docket-event'
import type { Finding } from './finding'
import { inStretches, type Stretches } from './in-stretches'
import { certainlyBefore } from './possible-span'

/** What rightly follows a judgment or dismissal: appeal, costs and fees, relief from the judgment (FRCP 59, 60), its enforcement. */
const FOLLOWS_JUDGMENT =
  /\b(?:alter or amend|appeals?|attorney[’']?s?[’']? fees|costs|enforce\w*|execution|garnish\w*|mandate|new trial|reconsider\w*|relief from|reopen\w*|satisfaction|seal\w*|transcripts?|unseal\w*|vacat\w*)\b/iu

/** A judgment, or a dismissal by order or stipulation, ends a case that says no closing day. */
const ENDS_CASE =
  /\b(?:final judgment|judgment (?:is )?entered|dismiss(?:ed|al)\b.*\bcase|stipulation of dismissal)\b/iu

function* closingDay(document: CaseDocument): Generator<null, { day: LegalDate; how: string } | null> {
  const { closed } = theCase(document)
  if (closed !== null) return { day: closed, how: 'the case was closed' }
  const endings: LegalDate[] = []
  for (const event of inStretches(document.event.values())) {
    if (event === null) yield null
    const ends = event !== null && (event.subtype === 'judgment' || ENDS_CASE.test(event.title))
    const day = ends && isDocketEvent(event) ? dayOf(event) : null
    if (day !== null) endings.push(day)
  }
  const last = endings.toSorted(compareLegalDates).at(-1)
  return last === undefined ? null : { day: last, how: 'judgment or dismissal ended the case' }
}

/** Docket events after the day on which the case was closed. The paper that closed it is of that day and is none. */
export function* afterClose(document: CaseDocument): Stretches<Finding> {
  const closing = yield* closingDay(document)
  if (closing === null) return
  for (const event of inStretches(document.event.values())) {
    if (event === null) yield null
    const day = event && dayOf(event)
    if (event === null || !isDocketEvent(event) || day === null || !certainlyBefore(closing.day, day)) continue
    if (FOLLOWS_JUDGMENT.test(event.title)) continue
    yield {
      code: 'after-close',
      message: `It is dated ${dateInWords(day)}, but ${closing.how} ${dateInWords(closing.day)}.`,
      eventIds: [event.id],
      reason: 'After judgment or dismissal a docket has appeals, costs and post-judgment motions, and seldom more.',
    }
  }
}
