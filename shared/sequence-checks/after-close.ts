import { theCase, type CaseDocument } from '../document'
import { dateInWords } from '../model/legal-date-words'
import { dayOf } from '../model/linked-events'
import { isDocketEvent } from './docket-event'
import type { Finding } from './finding'
import { certainlyBefore } from './possible-span'

/** What rightly follows a judgment or dismissal: appeal, costs and fees, relief from the judgment (FRCP 59, 60), its enforcement. */
const FOLLOWS_JUDGMENT =
  /\b(?:alter or amend|appeals?|attorney[’']?s?[’']? fees|costs|enforce\w*|execution|garnish\w*|mandate|new trial|reconsider\w*|relief from|reopen\w*|satisfaction|seal\w*|transcripts?|unseal\w*|vacat\w*)\b/iu

/** Docket events after the day on which the case was closed. The paper that closed it is of that day and is none. */
export function* afterClose(document: CaseDocument): Iterable<Finding> {
  const { closed } = theCase(document)
  if (closed === null) return
  for (const event of document.event.values()) {
    const day = dayOf(event)
    if (!isDocketEvent(event) || day === null || !certainlyBefore(closed, day)) continue
    if (FOLLOWS_JUDGMENT.test(event.title)) continue
    yield {
      code: 'after-close',
      message: `It is dated ${dateInWords(day)}, but the case was closed ${dateInWords(closed)}.`,
      eventIds: [event.id],
      reason: 'After judgment or dismissal a docket has appeals, costs and post-judgment motions, and seldom more.',
    }
  }
}
