import { theCase, type CaseDocument } from '../document'
import type { EpochDay } from '../model/epoch-day'
import type { CaseEvent } from '../model/event'
import type { EventId } from '../model/ids'
import { isUncertain, spanOf, type LegalDate } from '../model/legal-date'
import { eventsInto } from '../model/linked-events'
import { countDeadline, type Deadline } from './count-deadline'
import { DEADLINE_RULES, type RuleCitation } from './deadline-rules'
import { isMotion } from './motion-title'

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

const DDC = /\bD\.\s?D\.\s?C\b|\bDistrict Court\b.*\bDistrict of Columbia\b/iu

/** No opposition is due where everybody asks for the same. */
const AGREED = /\b(?:agreed|consent|joint|stipulated|unopposed)\b/iu

/** The one certain day on which a paper was filed, and so served through CM/ECF, FRCP 5(b)(2)(E); null where it is not known. */
function serviceDay({ filed, date }: CaseEvent): EpochDay | null {
  const day = filed ?? date
  if (day === null || isUncertain(day)) return null
  const { first, last } = spanOf(day)
  return first === last ? first : null
}

const lastServed = (papers: readonly CaseEvent[]): CaseEvent | null =>
  papers.reduce<CaseEvent | null>((latest, paper) => {
    const day = serviceDay(paper)
    const known = latest === null ? null : serviceDay(latest)
    return day !== null && (known === null || day > known) ? paper : latest
  }, null)

function proposal(motion: CaseEvent, trigger: CaseEvent, rule: RuleCitation): ProposedDeadline | null {
  const day = serviceDay(trigger)
  if (day === null) return null
  const { days, direction, act, under } = DEADLINE_RULES[rule]
  const { date, counting } = countDeadline({ trigger: day, days, direction, under, service: 'electronic', state: 'DC' })
  return { status: 'computed, unverified', motion: motion.id, trigger: trigger.id, act, rule, date, counting }
}

/**
 * The next deadline of every motion that waits for its opposition, reply or ruling, soonest first. Only courts whose local rules are
 * known give any (the Federal Rules set no time for an opposition), none in a case that is closed by `today`, and none from an uncertain day.
 */
export function proposedDeadlines(document: CaseDocument, today: LegalDate): ProposedDeadline[] {
  const { court, closed } = theCase(document)
  if (!DDC.test(court) || (closed !== null && spanOf(closed).first <= spanOf(today).last)) return []
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
        ? proposal(motion, motion, 'LCvR 7(b) (D.D.C.)')
        : last && proposal(motion, last, 'LCvR 7(d) (D.D.C.)')
    if (next !== null) proposals.push(next)
  }
  return proposals.toSorted((a, b) => a.date - b.date || (a.motion < b.motion ? -1 : a.motion > b.motion ? 1 : 0))
}
