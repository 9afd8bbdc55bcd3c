import type { CaseDocument } from '../../shared/document'
import {
  applyPatchInPlace,
  applyPatchInSlices,
  liveDocument,
  squash,
  type Change,
  type Patch,
} from '../../shared/patch'
import { err, ok, type Result } from '../../shared/result'
import { sameValue } from '../../shared/same-value'
import type { Follow, LargeChange } from './document-store'
import { invalidRecord, openTransaction, type EditError, type Transaction } from './transaction'

/** Records in a step: some milliseconds. */
const STEP = 500

/** What an edit of many records does, record by record: it yields after each, so that others can work between. */
export type ManyEdits = (tx: Transaction) => Iterable<unknown>

/** A change worked out step by step; yields how much of it is done, from 0 to 1. */
export type ChangeInSteps = Generator<number, Result<LargeChange, EditError>>

/** One thing done to each of some records. */
export function* toEach<T>(some: Iterable<T>, work: (one: T) => void): Generator<void, void> {
  for (const one of some) {
    work(one)
    yield
  }
}

/** What `edit` of the document store makes of a document, in steps, and with nothing changed. */
export function* editInSteps(before: CaseDocument, edits: ManyEdits, follow: Follow): ChangeInSteps {
  const { tx, changes } = openTransaction(before)
  let made = 0
  for (const _ of edits(tx)) {
    made += 1
    if (made % STEP === 0) yield 0
  }
  const asked = yield* soundChanges([...changes.values()])
  if (!asked.ok) return asked
  const applied = yield* replayInSteps(before, asked.value, 0.5)
  return applied.ok ? withFollowing(applied.value, follow) : applied
}

/** The changes that change anything, as a patch; an error where a record does not fit its schema. */
function* soundChanges(changes: readonly Change[]): Generator<number, Result<Patch, EditError>> {
  const sound: Change[] = []
  for (let from = 0; from < changes.length; from += STEP) {
    yield (from / changes.length) * 0.5
    const some = changes.slice(from, from + STEP).filter(({ before, after }) => !sameValue(before, after))
    const invalid = invalidRecord(some)
    if (invalid !== null) return err(invalid)
    sound.push(...some)
  }
  return ok(sound)
}

/** What a patch makes of a document, in steps, and with nothing changed; `done` is how much of the work was done before. */
export function* replayInSteps(before: CaseDocument, patch: Patch, done = 0): ChangeInSteps {
  const after = liveDocument(before)
  const slices = applyPatchInSlices(after, patch, STEP)
  for (;;) {
    const step = slices.next()
    if (step.done !== true) yield done + (step.value / Math.max(1, patch.length)) * (1 - done)
    else return step.value === null ? ok({ before, patch, after }) : err(step.value)
  }
}

function withFollowing(change: LargeChange, follow: Follow): Result<LargeChange, EditError> {
  const more = follow(change.before, change.after, change.patch)
  if (more.length === 0) return ok(change)
  const after = liveDocument(change.after)
  const error = applyPatchInPlace(after, more)
  return error === null ? ok({ ...change, patch: squash(change.patch, more), after }) : err(error)
}
