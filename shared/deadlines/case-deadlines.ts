import type { CaseDocument } from '../document'
import type { EpochDay } from '../model/epoch-day'
import type { EventId } from '../model/ids'
import { spanOf, type LegalDate } from '../model/legal-date'
import type { CountedDay } from './count-deadline'
import type { RuleCitation } from './deadline-rules'
import { eventDeadlines } from './event-deadlines'
import { proposedDeadlines } from './proposed-deadlines'

/** A day on which something is due, set by an order or computed from a rule; of the two for one act only the order's stands. */
export type CaseDeadline =
  | {
      kind: 'set by an order'
      key: string
      act: string
      due: LegalDate
      setBy: EventId
      trigger: EventId | null
      note: string
      /** What a rule would have given; null where none counts. */
      instead: { rule: RuleCitation; date: EpochDay; counting: readonly CountedDay[] } | null
    }
  | {
      kind: 'computed, unverified'
      key: string
      act: string
      date: EpochDay
      rule: RuleCitation
      /** The motion that is waiting. */
      motion: EventId
      trigger: EventId
      counting: readonly CountedDay[]
    }

const dayOf = (deadline: CaseDeadline): EpochDay =>
  deadline.kind === 'set by an order' ? spanOf(deadline.due).first : deadline.date

/** What the rule would have given for the act that an order set a day for. */
function instead(document: CaseDocument, trigger: EventId | null, act: string) {
  const event = trigger === null ? undefined : document.event.get(trigger)
  const counted = event && eventDeadlines(event, document).find((one) => one.act === act)
  return counted ? { rule: counted.rule, date: counted.date, counting: counted.counting } : null
}

/** Every day that orders have set, and every one that rules give for what still waits, soonest first. */
export function caseDeadlines(document: CaseDocument, today: LegalDate): CaseDeadline[] {
  const set = [...document.deadline.values()].map(({ id, act, due, setBy, trigger, note }): CaseDeadline => ({
    kind: 'set by an order',
    key: id,
    act,
    due,
    setBy,
    trigger,
    note,
    instead: instead(document, trigger, act),
  }))
  const computed = proposedDeadlines(document, today).map(
    ({ act, date, rule, trigger, motion, counting }): CaseDeadline => ({
      kind: 'computed, unverified',
      key: `${rule} ${motion} ${trigger}`,
      act,
      date,
      rule,
      motion,
      trigger,
      counting,
    }),
  )
  return [...set, ...computed].toSorted((a, b) => dayOf(a) - dayOf(b) || (a.key < b.key ? -1 : 1))
}
