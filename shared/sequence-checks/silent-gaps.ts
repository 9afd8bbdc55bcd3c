import { theCase, type CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import type { DaySpan } from '../model/legal-date'
import { dayOf } from '../model/linked-events'
import { isDocketEvent } from './docket-event'
import type { Finding } from './finding'
import { possibleSpan } from './possible-span'

/** Days without a docket event, from which on a silence is worth a look. */
const LONG_SILENCE = 180

interface Dated extends DaySpan {
  event: CaseEvent
}

function datedDocket(document: CaseDocument): Dated[] {
  const dated: Dated[] = []
  for (const event of document.event.values()) {
    const day = dayOf(event)
    if (isDocketEvent(event) && day !== null) dated.push({ event, ...possibleSpan(day) })
  }
  return dated.toSorted(
    (a, b) => Math.sign(a.first - b.first) || Math.sign(a.last - b.last) || (a.event.id < b.event.id ? -1 : 1),
  )
}

/** Silences of more than 180 days between two docket events while the case was open; an uncertain date fills any gap it may lie in. */
export function* silentGaps(document: CaseDocument): Iterable<Finding> {
  const { closed } = theCase(document)
  const end = closed === null ? Infinity : possibleSpan(closed).first
  let latest: Dated | null = null
  for (const next of datedDocket(document)) {
    const silence: number = latest === null ? 0 : Math.min(next.first, end) - latest.last
    if (latest !== null && silence > LONG_SILENCE) {
      yield {
        code: 'silent-gap',
        message: `Nothing is on the docket for ${silence} days.`,
        eventIds: [latest.event.id, next.event.id],
        reason: `More than ${LONG_SILENCE} days of silence in an open case often means that entries are missing.`,
      }
    }
    if (latest === null || next.last > latest.last) latest = next
  }
}
