import type { Patch } from '../../../shared/patch'
import { CallError } from '../../../shared/ipc/client'
import type { DocumentStore } from '../../store/document-store'

interface Growing {
  /** How many changes a slice has at the least: what every slice costs, however small, must not be more than what it holds. */
  slice: number
  nextFrame: () => Promise<void>
  /** Told after each slice how many changes are in; false ends it, and all of them are taken back. */
  goesOn: (done: number) => boolean
}

/** A slice takes about so long, of the 100 ms after which a window feels stuck: drawing comes on top. */
const AIM_MS = 30

/** The next slice: larger or smaller by how long the last one took. */
export function nextSlice(size: number, tookMs: number, least: number): number {
  const fitting = Math.round((size * AIM_MS) / Math.max(tookMs, 1))
  return Math.max(least, Math.min(fitting, size * 2))
}

/** Applies a large patch in slices, between which the window draws; once it is all in, it is one step of undo. False where it was ended. */
export async function growInSlices(
  documents: DocumentStore,
  label: string,
  patch: Patch,
  growing: Growing,
): Promise<boolean> {
  const growth = documents.grow(label)
  let size = growing.slice
  for (let done = 0; done < patch.length;) {
    if (!growing.goesOn(done)) {
      growth.abandon()
      return false
    }
    await growing.nextFrame()
    const before = performance.now()
    const slice = patch.slice(done, done + size)
    const error = growth.add(slice)
    if (error !== null) {
      growth.abandon()
      throw new CallError(
        'conflict',
        'The case was changed while it was imported into. Nothing was imported; try again.',
      )
    }
    done += slice.length
    size = nextSlice(size, performance.now() - before, growing.slice)
  }
  growth.finish()
  return true
}
