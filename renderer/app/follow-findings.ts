import { caseDeadlines } from '../../shared/deadlines/case-deadlines'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { findingsInSteps } from '../../shared/sequence-checks/sequence-findings'
import type { CaseDocument } from '../../shared/document'
import type { Workspace } from './workspace'

/** Gives slices of time when the window has nothing better to do; returns what calls it off. */
export type WhenIdle = (run: (timeLeft: () => boolean) => void) => () => void

/** What is found to be as before is the same object: nothing is drawn again for it. */
const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => JSON.stringify(one) === JSON.stringify(b[at]))

/** What the checks look at: a view saved or a finding accepted changes nothing in it. */
const looksAlike = (a: CaseDocument, b: CaseDocument): boolean =>
  a.event === b.event && a.link === b.link && a.case === b.case && a.deadline === b.deadline

const sameCase = (a: CaseDocument, b: CaseDocument): boolean =>
  a.case === b.case || [...a.case.keys()].join() === [...b.case.keys()].join()

/**
 * Keeps `findings` what the checks find and `deadlines` what is due, a few milliseconds at a time, once editing has come to rest: at
 * 50,000 events all of them together take a third of a second, which must never be felt.
 */
export function followFindings(
  { documents, ui, today }: Pick<Workspace, 'documents' | 'ui' | 'today'>,
  { whenRested, whenIdle }: { whenRested: WhenIdle; whenIdle: WhenIdle },
): () => void {
  let callOff: () => void = () => undefined
  const start = (begin: WhenIdle): void => {
    callOff()
    if (!ui.getState().isChecking) ui.setState({ isChecking: true })
    const steps = findingsInSteps(documents.getState().document)
    const count = (): void => {
      const deadlines = caseDeadlines(documents.getState().document, dateOfDay(today()))
      if (!same(ui.getState().deadlines, deadlines)) ui.setState({ deadlines })
    }
    const step = (timeLeft: () => boolean): void => {
      for (let { done, value } = steps.next(); ; { done, value } = steps.next()) {
        if (done === true) {
          const { findings } = ui.getState()
          ui.setState({ isChecking: false, findings: same(findings, value ?? []) ? findings : (value ?? []) })
          callOff = whenIdle(count)
          return
        }
        if (timeLeft()) continue
        callOff = whenIdle(step)
        return
      }
    }
    callOff = begin(step)
  }
  const stop = documents.subscribe(({ document }, before) => {
    // Of the case that was open before, nothing is said of this one.
    if (!sameCase(document, before.document)) ui.setState({ findings: [], deadlines: [] })
    if (document.case.size > 0 && !looksAlike(document, before.document)) start(whenRested)
  })
  if (documents.getState().document.case.size > 0) start(whenIdle)
  return () => {
    callOff()
    stop()
  }
}
