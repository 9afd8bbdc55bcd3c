import type { CaseDocument } from '../document'
import type { AcceptedFinding } from '../model/accepted-finding'
import type { Finding } from './finding'

/** The same for a finding whenever it is found again: what it looks for and the events it is about, in order. */
const keyOf = ({ code, eventIds }: Pick<Finding, 'code' | 'eventIds'>): string => [code, ...eventIds].join('\n')

/** A finding that the user has accepted, and where that is kept. */
export interface Settled {
  finding: Finding
  accepted: AcceptedFinding
}

/** Findings that wait for a look, and those that were accepted. */
export interface ReviewedFindings {
  open: readonly Finding[]
  settled: readonly Settled[]
}

/** Sets findings that the user has accepted apart. One about other events, or more of them, is another finding. */
export function reviewedFindings(findings: readonly Finding[], { accepted }: CaseDocument): ReviewedFindings {
  const byKey = new Map([...accepted.values()].map((one) => [keyOf(one), one]))
  const open: Finding[] = []
  const settled: Settled[] = []
  for (const finding of findings) {
    const known = byKey.get(keyOf(finding))
    if (known === undefined) open.push(finding)
    else settled.push({ finding, accepted: known })
  }
  return { open, settled }
}
