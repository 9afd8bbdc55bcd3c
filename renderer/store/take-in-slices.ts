import type { CaseDocument } from '../../shared/document'
import type { Result } from '../../shared/result'
import type { DocumentStore, LargeChange } from './document-store'
import type { EditError } from './transaction'

export interface Slicing {
  /** Lets the window draw and answer. */
  breathe: () => Promise<void>
  /** Works out ahead what the window asks of a document that it is to show next. */
  prepare: (document: CaseDocument) => Promise<void>
  /** Told between slices how much is done, as the steps tell it; false ends it. */
  goesOn: (done: number) => boolean
}

/** A change that grows on a copy of a document which nobody sees. Null where there is nothing more to change. */
export type Steps = (before: CaseDocument) => Generator<number, Result<LargeChange, EditError>> | null

export type TakenIn = Result<'taken in' | 'ended', EditError>

/**
 * Changes the case without holding up the window: the change grows on a copy, and the window then takes that in at once, as one step.
 * What was edited meanwhile, or came from another program, stays: then it grows once more, on that.
 */
export async function takeInSlices(
  documents: Pick<DocumentStore, 'getState'>,
  steps: Steps,
  take: (change: LargeChange) => boolean,
  slicing: Slicing,
): Promise<TakenIn> {
  for (;;) {
    const growing = steps(documents.getState().document)
    if (growing === null) return { ok: true, value: 'ended' }
    const grown = await drive(growing, slicing)
    if (grown === null) return { ok: true, value: 'ended' }
    if (!grown.ok) return grown
    const { patch, after } = grown.value
    await slicing.prepare(after)
    if (!slicing.goesOn(patch.length)) return { ok: true, value: 'ended' }
    if (take(grown.value)) return { ok: true, value: 'taken in' }
  }
}

/** Null where it was ended. */
async function drive<R>(steps: Generator<number, R>, { breathe, goesOn }: Slicing): Promise<R | null> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (!goesOn(step.value)) return null
    await breathe()
  }
}
