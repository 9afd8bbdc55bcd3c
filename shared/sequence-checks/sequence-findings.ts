import type { CaseDocument } from '../document'
import { afterClose } from './after-close'
import { docketNumbers } from './docket-numbers'
import { eventDates } from './event-dates'
import type { Finding } from './finding'
import { linkOrder } from './link-order'
import { questionOrder } from './question-order'
import { silentGaps } from './silent-gaps'

const CHECKS = [linkOrder, questionOrder, eventDates, docketNumbers, afterClose, silentGaps]

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const keyOf = ({ code, eventIds }: Finding): string => [code, ...eventIds].join('\n')

/**
 * Everything in a case that looks out of order, each thing once and in a fixed order. An uncertain date gives a finding only where
 * every day it can mean is at odds. Takes n log n steps for n events and links.
 */
export function sequenceFindings(document: CaseDocument): Finding[] {
  return inOrder(CHECKS.flatMap((check) => [...check(document)]).filter((finding) => finding !== null))
}

/** The same in steps of a few milliseconds, for a window that must not stand still; the last gives the findings. */
export function* findingsInSteps(document: CaseDocument): Generator<null, Finding[]> {
  const found: Finding[] = []
  for (const check of CHECKS) {
    for (const finding of check(document)) {
      if (finding === null) yield null
      else found.push(finding)
    }
    yield null
  }
  return inOrder(found)
}

function inOrder(unsorted: readonly Finding[]): Finding[] {
  const found = unsorted
    .map((finding) => ({ key: keyOf(finding), finding }))
    .toSorted((a, b) => textOrder(a.key, b.key) || textOrder(a.finding.message, b.finding.message))
  // Two links between the same two events ("responds to" and "replies to") find one thing twice.
  return found.filter(({ key }, index) => key !== found[index - 1]?.key).map(({ finding }) => finding)
}
