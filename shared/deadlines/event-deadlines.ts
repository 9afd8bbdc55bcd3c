import { theCase, type CaseDocument } from '../document'
import type { CourtDeadline } from '../model/court-deadline'
import type { CaseEvent } from '../model/event'
import { eventsInto, type EventsInto } from '../model/linked-events'
import { countDeadline, type Deadline } from './count-deadline'
import { DEADLINE_RULES, type RuleCitation } from './deadline-rules'
import { isMotion } from './motion-title'
import { serviceDay } from './service-day'

/** A deadline that a rule counts from an event. It is a proposal that nobody has verified; an order that sets a date comes before it. */
export interface EventDeadline extends Deadline {
  rule: RuleCitation
  act: string
  /** What the rule counts from, in its own words: the event at hand is taken for it. */
  countedFrom: string
  /** The day that an order has set instead; null where none is known. */
  replacedBy: CourtDeadline | null
  /** The paper that was filed in answer, the earliest; null while none is linked. */
  met: CaseEvent | null
}

const DDC = /\bD\.\s?D\.\s?C\b|\bDistrict Court\b.*\bDistrict of Columbia\b/iu
const AGENCY =
  /\b(?:United States|Securities and Exchange Commission|Commission|Department|Agency|Secretary|Commissioner)\b/iu

/** True in a D.D.C. case, the one court whose local rules are in the table. */
export const hasLocalRules = (document: CaseDocument): boolean => DDC.test(theCase(document).court)

/** FRAP 4(a)(1)(B): 60 days for everybody where the United States, its agency or officer is a party. */
const hasAgency = ({ party }: CaseDocument): boolean =>
  [...party.values()].some(({ role, name }) => (role === 'plaintiff' || role === 'defendant') && AGENCY.test(name))

function filingRules(event: CaseEvent, document: CaseDocument): RuleCitation[] {
  const { title, subtype } = event
  if (subtype === 'notice of appeal' || /^notice of appeal\b/iu.test(title)) return ['FRAP 4(a)(3)']
  if (isMotion(title) || subtype === 'motion') return hasLocalRules(document) ? ['LCvR 7(b) (D.D.C.)'] : []
  if (/\bamended complaint\b/iu.test(title)) return ['FRCP 15(a)(3)']
  if (subtype === 'complaint' || /^complaint\b/iu.test(title)) return ['FRCP 12(a)(1)(A)(i)']
  if (/\b(?:counterclaim|crossclaim)\b/iu.test(title)) return ['FRCP 12(a)(1)(B)']
  const opposes = subtype === 'opposition' || /\boppos(?:es|ition)\b/iu.test(title)
  return opposes && hasLocalRules(document) ? ['LCvR 7(d) (D.D.C.)'] : []
}

function orderRules({ title, subtype }: CaseEvent, document: CaseDocument): RuleCitation[] {
  const rules: RuleCitation[] = []
  if (/\bdismiss\w*\b.*\bdenied\b|\bdenied\b.*\bdismiss\b/iu.test(title)) rules.push('FRCP 12(a)(4)(A)')
  const isFinal = subtype === 'judgment' || subtype === 'opinion' || /\b(?:judgment|opinion|dismissal)\b/iu.test(title)
  if (isFinal) rules.push(hasAgency(document) ? 'FRAP 4(a)(1)(B)' : 'FRAP 4(a)(1)(A)')
  if (subtype === 'judgment' || /\bjudgment\b/iu.test(title)) rules.push('FRCP 59(e)')
  return rules
}

/** The rules that count from an event, by its kind and what it is. */
function rulesFor(event: CaseEvent, document: CaseDocument): RuleCitation[] {
  switch (event.kind) {
    case 'filing':
      return filingRules(event, document)
    case 'order':
      return orderRules(event, document)
    case 'hearing':
      return ['FRCP 6(c)(1)', 'FRCP 6(c)(2)']
    case 'question':
    case 'context':
      return []
    default:
      return event.kind satisfies never
  }
}

/** The paper that meets a deadline, by the links that tie it to the event. */
function metBy(rule: RuleCitation, event: CaseEvent, into: EventsInto): CaseEvent | null {
  const { act } = DEADLINE_RULES[rule]
  if (act === 'reply') return into(event.id, 'replies to')[0] ?? null
  if (act === 'opposition' || act.includes('answer') || act.startsWith('response')) {
    return into(event.id, 'responds to')[0] ?? null
  }
  return null
}

/** True where a rule counts a deadline from an event; told without counting it. */
export const hasDeadlines = (event: CaseEvent, document: CaseDocument): boolean =>
  serviceDay(event) !== null && rulesFor(event, document).length > 0

/** Every deadline that the rules count from an event, soonest first; none where its day is not certain. */
export function eventDeadlines(event: CaseEvent, document: CaseDocument): EventDeadline[] {
  const trigger = serviceDay(event)
  if (trigger === null) return []
  const into = eventsInto(document, new Set([event.id]))
  const state = theCase(document).stateHolidays ?? undefined
  const set = [...document.deadline.values()].filter((one) => one.trigger === event.id)
  return rulesFor(event, document)
    .map((rule): EventDeadline => {
      const { act, days, direction, under, fromService, event: countedFrom } = DEADLINE_RULES[rule]
      const request = { trigger, days, direction, under, ...(state === undefined ? {} : { state }) }
      return {
        ...countDeadline(fromService ? { ...request, service: 'electronic' } : request),
        rule,
        act,
        countedFrom,
        replacedBy: set.find((one) => one.act === act) ?? null,
        met: metBy(rule, event, into),
      }
    })
    .toSorted((a, b) => a.date - b.date)
}
