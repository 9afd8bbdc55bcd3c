import type { Finding } from '../../shared/sequence-checks/finding'
import { findingsInSteps } from '../../shared/sequence-checks/sequence-findings'
import type { CaseDocument } from '../../shared/document'
import type { Workspace } from './workspace'

/** Runs something when the window has nothing better to do; returns what calls it off. */
export type WhenIdle = (run: () => void) => () => void

/** The same findings as before are the same object: nothing is drawn again for them. */
const same = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((one, at) => JSON.stringify(one) === JSON.stringify(b[at]))

/** What the checks look at: a view saved or a finding accepted changes nothing in it. */
const looksAlike = (a: CaseDocument, b: CaseDocument): boolean =>
  a.event === b.event && a.link === b.link && a.case === b.case

/**
 * Keeps `findings` what the checks find, a check at a time and only while nothing else is to do: at 50,000 events all of them together
 * take a third of a second, which must never be felt.
 */
export function followFindings({ documents, ui }: Pick<Workspace, 'documents' | 'ui'>, whenIdle: WhenIdle): () => void {
  let callOff: () => void = () => undefined
  const start = (): void => {
    callOff()
    const steps = findingsInSteps(documents.getState().document)
    const step = (): void => {
      const { done, value } = steps.next()
      if (done !== true) callOff = whenIdle(step)
      else if (!same(ui.getState().findings, value)) ui.setState({ findings: value })
    }
    callOff = whenIdle(step)
  }
  const stop = documents.subscribe(({ document }, before) => {
    if (document.case.size > 0 && !looksAlike(document, before.document)) start()
  })
  if (documents.getState().document.case.size > 0) start()
  return () => {
    callOff()
    stop()
  }
}
