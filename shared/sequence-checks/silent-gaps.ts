import { theCase, type CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import type { DaySpan } from '../model/legal-date'
import { dayOf } from '../model/linked-events'
import { isDocketEvent } from './docket-event'
import type { Finding } from './finding'
import { inStretches, type Stretches } from './in-stretches'
import { possibleSpan } from './possible-span'

/** Days without a docket event, from which on a silence is worth a look. */
const LONG_SILENCE = 180

interface Dated extends DaySpan {
  event: CaseEvent
}

const inOrder = (a: Dated, b: Dated): number => Math.sign(a.last - b.last) || (a.event.id < b.event.id ? -1 : 1)

/** The docket by days, each in order: to sort a large docket in one go would take too long at a stretch. */
function* datedDocket(document: CaseDocument): Stretches<Dated> {
  const byFirst = new Map<number, Dated[]>()
  for (const event of inStretches(document.event.values())) {
    if (event === null) yield null
    const day = event && dayOf(event)
    if (event === null || !isDocketEvent(event) || day === null) continue
    const dated = { event, ...possibleSpan(day) }
    const known = byFirst.get(dated.first)
    if (known === undefined) byFirst.set(dated.first, [dated])
    else known.push(dated)
  }
  const days = [...byFirst].toSorted(([a], [b]) => Math.sign(a - b))
  for (const [, together] of days) yield* inStretches(together.toSorted(inOrder))
}

/** Silences of more than 180 days between two docket events while the case was open; an uncertain date fills any gap it may lie in. */
export function* silentGaps(document: CaseDocument): Stretches<Finding> {
  const { closed } = theCase(document)
  const end = closed === null ? Infinity : possibleSpan(closed).first
  let latest: Dated | null = null
  for (const next of datedDocket(document)) {
    if (next === null) {
      yield null
      continue
    }
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
