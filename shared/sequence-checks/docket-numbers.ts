import type { CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import { dayOf, inTimeOrder } from '../model/linked-events'
import type { Finding } from './finding'
import { inStretches, type Stretches } from './in-stretches'
import { possibleSpan } from './possible-span'

/** True where the events cannot all be one: their titles differ, or no day fits them all. */
function areDifferent(events: readonly CaseEvent[]): boolean {
  if (new Set(events.map(({ title }) => title.trim())).size > 1) return true
  const spans = events
    .map(dayOf)
    .filter((day) => day !== null)
    .map(possibleSpan)
  const firsts = spans.map(({ first }) => first)
  const lasts = spans.map(({ last }) => last)
  // Intervals have a day in common exactly when each two of them have.
  return firsts.reduce((a, b) => Math.max(a, b), -Infinity) > lasts.reduce((a, b) => Math.min(a, b), Infinity)
}

/** ECF numbers that different filings and orders share. */
export function* docketNumbers(document: CaseDocument): Stretches<Finding> {
  const byNumber = new Map<string, CaseEvent[]>()
  for (const event of inStretches(document.event.values())) {
    if (event === null) yield null
    if (event === null || event.ecf === null || (event.kind !== 'filing' && event.kind !== 'order')) continue
    const known = byNumber.get(event.ecf)
    if (known === undefined) byNumber.set(event.ecf, [event])
    else known.push(event)
  }
  for (const shared of inStretches(byNumber)) {
    if (shared === null) yield null
    const [number, events] = shared ?? ['', []]
    if (events.length < 2 || !areDifferent(events)) continue
    yield {
      code: 'duplicate-number',
      message: `${events.length} events carry ECF No. ${number}.`,
      eventIds: inTimeOrder(events).map(({ id }) => id),
      reason: 'The court numbers each docket entry once; attachments have numbers of their own, such as 71-2.',
    }
  }
}
