import type { DeadlineRequest } from './count-deadline'

/** A period that a rule sets, and where it says so. An order that sets a date always comes before it. */
export interface DeadlineRule {
  /** What is due: "answer", "opposition". */
  act: string
  days: number
  direction: DeadlineRequest['direction']
  /** The event that the period counts from, after "after" or "before". */
  event: string
  /** Whether the period runs from service under FRCP 5(b), so that FRCP 6(d) can add three days. */
  fromService: boolean
  under: NonNullable<DeadlineRequest['under']>
}

const after = (days: number, act: string, event: string, served: 'served' | 'not served'): DeadlineRule => ({
  act,
  days,
  direction: 'after',
  event,
  fromService: served === 'served',
  under: 'FRCP 6',
})

const appeal = (days: number, event: string): DeadlineRule => ({
  ...after(days, 'notice of appeal', event, 'not served'),
  under: 'FRAP 26',
})

const before = (days: number, act: string, event: string): DeadlineRule => ({
  ...after(days, act, event, 'not served'),
  direction: 'before',
})

/**
 * Rules by their citation. A summons is served under FRCP 4 and not FRCP 5(b), so FRCP 6(d) adds nothing to FRCP 12(a)(1)(A).
 * Texts: https://www.law.cornell.edu/rules/frcp, https://www.law.cornell.edu/rules/frap and the Local Rules of the D.D.C.
 */
export const DEADLINE_RULES = {
  'FRCP 6(c)(1)': before(14, 'motion and notice of hearing', 'the hearing'),
  'FRCP 6(c)(2)': before(7, 'opposing affidavit', 'the hearing'),
  'FRCP 12(a)(1)(A)(i)': after(21, 'answer', 'service of the summons and complaint', 'not served'),
  'FRCP 12(a)(1)(A)(ii)': after(60, 'answer', 'the request for a waiver of service was sent', 'not served'),
  'FRCP 12(a)(1)(A)(ii), abroad': after(90, 'answer', 'the request for a waiver was sent abroad', 'not served'),
  'FRCP 12(a)(1)(B)': after(21, 'answer to counterclaim or crossclaim', 'service of the pleading', 'served'),
  'FRCP 12(a)(1)(C)': after(21, 'reply to an answer', 'service of the order to reply', 'served'),
  'FRCP 12(a)(2)': after(60, 'answer of the United States', 'service on the United States attorney', 'not served'),
  'FRCP 12(a)(3)': after(60, 'answer of an officer sued individually', 'service, the later one', 'not served'),
  'FRCP 12(a)(4)(A)': after(14, 'answer', 'notice that the Rule 12 motion was denied', 'not served'),
  'FRCP 12(a)(4)(B)': after(14, 'answer', 'service of the more definite statement', 'served'),
  // Or the time that remains to answer the original pleading, where that is later.
  'FRCP 15(a)(3)': after(14, 'response to an amended pleading', 'service of the amended pleading', 'served'),
  'FRCP 59(e)': after(28, 'motion to alter or amend the judgment', 'entry of the judgment', 'not served'),
  'LCvR 7(b) (D.D.C.)': after(14, 'opposition', 'service of the motion', 'served'),
  'LCvR 7(d) (D.D.C.)': after(7, 'reply', 'service of the opposition', 'served'),
  'FRAP 4(a)(1)(A)': appeal(30, 'entry of the judgment or order'),
  // The United States, its agency or officer is a party: so in every case of the SEC.
  'FRAP 4(a)(1)(B)': appeal(60, 'entry of the judgment or order'),
  // Or the time of FRAP 4(a)(1), where that is later.
  'FRAP 4(a)(3)': appeal(14, 'the first notice of appeal was filed'),
} as const satisfies Record<string, DeadlineRule>

export type RuleCitation = keyof typeof DEADLINE_RULES
