import type { Patch } from '../../shared/patch'

/**
 * Changes that opening a case made in the window alone, as reading one made elsewhere does. Opening writes nothing; the first edit
 * pays them before itself, since it builds on them.
 */
export interface OwedChanges {
  /** Owes these, and nothing else any more. */
  owe(patch: Patch): void
  /** Hands over what is owed, once; null where nothing is. */
  pay(): Patch | null
}

export function createOwedChanges(): OwedChanges {
  let owed: Patch = []
  return {
    owe(patch) {
      owed = patch
    },
    pay() {
      const due = owed
      owed = []
      return due.length === 0 ? null : due
    },
  }
}
