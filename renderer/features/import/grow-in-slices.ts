import type { CaseDocument } from '../../../shared/document'
import { CallError } from '../../../shared/ipc/client'
import { applyPatchInSlices, liveDocument, type Patch } from '../../../shared/patch'
import type { DocumentStore } from '../../store/document-store'

/** Changes in a slice: some milliseconds. */
const SLICE = 500

export interface Growing {
  /** Lets the window draw and answer. */
  breathe: () => Promise<void>
  /** Works out ahead what the window asks of a document that it is to show next. */
  prepare: (document: CaseDocument) => Promise<void>
  /** Told between slices how many changes are in; false ends it. */
  goesOn: (done: number) => boolean
}

/**
 * Puts a large patch into the case without holding up the window: it grows on a copy that nobody sees, and the window then takes that
 * in at once, as one step of undo. False where it was ended; nothing was changed then. Rejects where it does not fit.
 */
export async function growInSlices(
  documents: DocumentStore,
  label: string,
  patch: Patch,
  growing: Growing,
): Promise<boolean> {
  for (;;) {
    const before = documents.getState().document
    const after = await grown(before, patch, growing)
    if (after === null) return false
    await growing.prepare(after)
    if (!growing.goesOn(patch.length)) return false
    // What was edited meanwhile, or came from another program, stays: then it grows once more, on that.
    if (documents.takeIn(label, { before, patch, after })) return true
  }
}

async function grown(before: CaseDocument, patch: Patch, { breathe, goesOn }: Growing): Promise<CaseDocument | null> {
  const draft = liveDocument(before)
  const slices = applyPatchInSlices(draft, patch, SLICE)
  for (;;) {
    const { done, value } = slices.next()
    if (done === true) {
      if (value === null) return draft
      throw new CallError(
        'conflict',
        'The case was changed while it was imported into. Nothing was imported; try again.',
      )
    }
    if (!goesOn(value)) return null
    await breathe()
  }
}
