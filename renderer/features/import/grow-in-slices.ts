import { CallError } from '../../../shared/ipc/client'
import { applyPatchInSlices, liveDocument, type Patch } from '../../../shared/patch'
import { err, ok } from '../../../shared/result'
import type { DocumentStore } from '../../store/document-store'
import { takeInSlices, type Slicing, type Steps } from '../../store/take-in-slices'

/** Changes in a slice: some milliseconds. */
const SLICE = 500

/** Puts a large patch into the case, as one step of undo. False where it was ended; nothing was changed then. Rejects where it does not fit. */
export async function growInSlices(
  documents: DocumentStore,
  label: string,
  patch: Patch,
  slicing: Slicing,
): Promise<boolean> {
  const steps = growing(patch)
  const taken = await takeInSlices(documents, steps, (change) => documents.takeIn(label, change), slicing)
  if (taken.ok) return taken.value === 'taken in'
  throw new CallError('conflict', 'The case was changed while it was imported into. Nothing was imported; try again.')
}

const growing = (patch: Patch): Steps =>
  function* (before) {
    const after = liveDocument(before)
    const error = yield* applyPatchInSlices(after, patch, SLICE)
    return error === null ? ok({ before, patch, after }) : err(error)
  }
