import { theCase, type CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import type { EventId } from '../model/ids'
import { spanOf, type LegalDate } from '../model/legal-date'
import { eventsInto } from '../model/linked-events'
import { countDeadline, type Deadline } from './count-deadline'
import { DEADLINE_RULES, type RuleCitation } from './deadline-rules'
import { hasLocalRules } from './event-deadlines'
import { isMotion } from './motion-title'
import { serviceDay } from './service-day'

/** A deadline that a rule gives. It is a proposal: an order of the court comes before it, and nobody has verified it. */
export interface ProposedDeadline extends Deadline {
  status: 'computed, unverified'
  /** The motion that is waiting. */
  motion: EventId
  /** The event whose service starts the period: the motion, or the opposition to it. */
  trigger: EventId
  act: string
  rule: RuleCitation
}

/** No opposition is due where everybody asks for the same. */
const AGREED = /\b(?:agreed|consent|joint|stipulated|unopposed)\b/iu

const lastServed = (papers: readonly CaseEvent[]): CaseEvent | null =>
  papers.reduce<CaseEvent | null>((latest, paper) => {
    const day = serviceDay(paper)
    const known = latest === null ? null : serviceDay(latest)
    return day !== null && (known === null || day > known) ? paper : latest
  }, null)

function proposal(
  document: CaseDocument,
  motion: CaseEvent,
  trigger: CaseEvent,
  rule: RuleCitation,
): ProposedDeadline | null {
  const day = serviceDay(trigger)
  if (day === null) return null
  const { stateHolidays } = theCase(document)
  const { days, direction, act, under } = DEADLINE_RULES[rule]
  // The act of a day that an order has set is not proposed again.
  if ([...document.deadline.values()].some((set) => set.trigger === trigger.id && set.act === act)) return null
  const state = stateHolidays === null ? {} : { state: stateHolidays }
  const { date, counting } = countDeadline({ trigger: day, days, direction, under, service: 'electronic', ...state })
  return { status: 'computed, unverified', motion: motion.id, trigger: trigger.id, act, rule, date, counting }
}

/**
 * The next deadline of every motion that waits for its opposition, reply or ruling, soonest first. Only courts whose local rules are
 * known give any (the Federal Rules set no time for an opposition), none in a case that is closed by `today`, and none from an uncertain day.
 */
export function proposedDeadlines(document: CaseDocument, today: LegalDate): ProposedDeadline[] {
  const { closed } = theCase(document)
  if (!hasLocalRules(document) || (closed !== null && spanOf(closed).first <= spanOf(today).last)) return []
  const into = eventsInto(document)
  const proposals: ProposedDeadline[] = []
  for (const motion of document.event.values()) {
    if (motion.kind !== 'filing' || !isMotion(motion.title) || AGREED.test(motion.title)) continue
    if (into(motion.id, 'rules on').length > 0 || into(motion.id, 'replies to').length > 0) continue
    const oppositions = into(motion.id, 'responds to')
    const unanswered = oppositions.filter(({ id }) => into(id, 'replies to').length === 0)
    const last = lastServed(unanswered)
    const next =
      oppositions.length === 0
        ? proposal(document, motion, motion, 'LCvR 7(b) (D.D.C.)')
        : last && proposal(document, motion, last, 'LCvR 7(d) (D.D.C.)')
    if (next !== null) proposals.push(next)
  }
  return proposals.toSorted((a, b) => a.date - b.date || (a.motion < b.motion ? -1 : a.motion > b.motion ? 1 : 0))
}
