import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CaseDocument } from '../../shared/document'
import { applyPatch, invert, squash, type Change, type Patch, type PatchError } from '../../shared/patch'
import { noteChange } from '../../shared/changed-records'
import { err, ok, type Result } from '../../shared/result'
import { invalidRecord, openTransaction, type EditError, type Transaction } from './transaction'

export type { EditError, Transaction } from './transaction'

/** One step of undo. */
export interface Step {
  label: string
  patch: Patch
}

export interface DocumentState {
  document: CaseDocument
  /** Oldest first; undo takes the last. */
  past: readonly Step[]
  /** Redo takes the last. */
  future: readonly Step[]
}

export interface EditOptions {
  /** Edits with the same key within a second of one another are one step: typing in one field. */
  merge?: string
}

/** How a patch came about; autosave waits a moment for more typing and for nothing else. */
export type Pace = 'typing' | 'now'

export interface DocumentStore extends StoreApi<DocumentState> {
  /** Applies all that `change` puts and removes, or nothing: a record against its schema or a link to nowhere is an error. */
  edit(label: string, change: (tx: Transaction) => void, options?: EditOptions): Result<Patch, EditError>
  /** The label of what was undone, or null when there was nothing. */
  undo(): string | null
  redo(): string | null
  /** Takes in a change too large for one frame, of sound records, applied elsewhere already: one step of undo. False where the document has moved on since. */
  takeIn(label: string, change: LargeChange): boolean
  /** As undo or redo of a step too large for one frame, replayed elsewhere already. False where the document has moved on since. */
  takeInReplay(way: Way, change: LargeChange): boolean
  /** Takes in what another program has changed, as no step of undo; steps back to before it are gone. False where it does not fit. */
  absorb(patch: Patch): boolean
  /** Opens another document: history starts anew, nothing is saved. */
  load(document: CaseDocument): void
}

/** Which way a step is replayed. */
export type Way = 'undo' | 'redo'

/** A patch, with the document it was made for and the document that it makes of that. */
export interface LargeChange {
  before: CaseDocument
  patch: Patch
  after: CaseDocument
}

interface Ports {
  /** Milliseconds, for merging typing only. */
  now: () => number
  /** Told of every change that must reach the disk, undo and redo included. */
  onPatch: (label: string, patch: Patch, pace: Pace) => void
  /** Changes that follow from an edit and belong to the same step; none when left out. */
  follow?: Follow
}

export type Follow = (before: CaseDocument, after: CaseDocument, patch: Patch) => readonly Change[]

const STACKS = { undo: { from: 'past', to: 'future' }, redo: { from: 'future', to: 'past' } } as const
const VERBS = { undo: 'Undo', redo: 'Redo' } as const

/** The patch that replaying the next step one way or the other comes to; null where there is none. */
export function nextReplay(state: DocumentState, way: Way): Patch | null {
  const step = state[STACKS[way].from].at(-1)
  if (step === undefined) return null
  return way === 'undo' ? invert(step.patch) : step.patch
}

const MERGE_WINDOW_MS = 1000
const HISTORY_LIMIT = 500

/** The latest steps that touch no record of a patch: they can still be undone after it. */
function stepsApartFrom(steps: readonly Step[], patch: Patch): readonly Step[] {
  const touched = new Set(patch.map(({ table, id }) => `${table} ${id}`))
  const last = steps.findLastIndex((step) => step.patch.some(({ table, id }) => touched.has(`${table} ${id}`)))
  return steps.slice(last + 1)
}

/** An edit with what follows from it, as one patch; it may come to nothing. */
function withFollowing(
  before: CaseDocument,
  after: CaseDocument,
  asked: Patch,
  follow: Ports['follow'],
): Result<{ patch: Patch; after: CaseDocument }, EditError> {
  const more = follow?.(before, after, asked) ?? []
  if (more.length === 0) return ok({ patch: asked, after })
  const applied = patched(after, more)
  if (!applied.ok) return applied
  const patch = squash(asked, more)
  noteChanges(before, applied.value, patch)
  return ok({ patch, after: applied.value })
}

function noteChanges(before: CaseDocument, after: CaseDocument, patch: Patch): void {
  for (const table of new Set(patch.map(({ table }) => table))) {
    const ids = patch.filter((change) => change.table === table).map(({ id }) => id)
    noteChange(before[table] as ReadonlyMap<string, unknown>, after[table] as ReadonlyMap<string, unknown>, ids)
  }
}

/** The document after a patch. Which records it changed is noted, so that nobody who follows a table has to look for them. */
function patched(document: CaseDocument, patch: Patch): Result<CaseDocument, PatchError> {
  const applied = applyPatch(document, patch)
  if (applied.ok) noteChanges(document, applied.value, patch)
  return applied
}

/** The document in the window, with undo. The only place that changes it. */
export function createDocumentStore(initial: CaseDocument, { now, onPatch, follow }: Ports): DocumentStore {
  const store = createStore<DocumentState>(() => ({ document: initial, past: [], future: [] }))
  let lastMerge: { key: string; at: number } | null = null

  const pushStep = (past: readonly Step[], step: Step, merge: string | undefined): readonly Step[] => {
    const last = past.at(-1)
    const merges = merge !== undefined && lastMerge?.key === merge && now() - lastMerge.at < MERGE_WINDOW_MS
    lastMerge = merge === undefined ? null : { key: merge, at: now() }
    if (!merges || last === undefined) return [...past.slice(-(HISTORY_LIMIT - 1)), step]
    const patch = squash(last.patch, step.patch)
    return patch.length === 0 ? past.slice(0, -1) : [...past.slice(0, -1), { label: last.label, patch }]
  }

  /** Moves one step between the stacks; replaying cannot record itself because it never goes through `edit`. */
  const replayed = (way: Way, patch: Patch, after: CaseDocument): string | null => {
    const { from, to } = STACKS[way]
    const state = store.getState()
    const step = state[from].at(-1)
    if (step === undefined) return null
    lastMerge = null
    store.setState({ document: after, [from]: state[from].slice(0, -1), [to]: [...state[to], step] })
    onPatch(`${VERBS[way]}: ${step.label}`, patch, 'now')
    return step.label
  }

  const replay = (way: Way): string | null => {
    const state = store.getState()
    const patch = nextReplay(state, way)
    if (patch === null) return null
    const applied = patched(state.document, patch)
    if (!applied.ok) throw new Error(`${VERBS[way]} does not apply: ${applied.error.message}`)
    return replayed(way, patch, applied.value)
  }

  return {
    ...store,
    edit(label, change, { merge } = {}) {
      const { document, past } = store.getState()
      const { tx, changes } = openTransaction(document)
      change(tx)
      const asked = squash([...changes.values()])
      if (asked.length === 0) return ok(asked)
      const invalid = invalidRecord(asked)
      if (invalid) return err(invalid)
      const applied = patched(document, asked)
      if (!applied.ok) return applied
      const followed = withFollowing(document, applied.value, asked, follow)
      if (!followed.ok) return followed
      const { patch, after } = followed.value
      if (patch.length === 0) return ok(patch)
      store.setState({ document: after, past: pushStep(past, { label, patch }, merge), future: [] })
      onPatch(label, patch, merge === undefined ? 'now' : 'typing')
      return ok(patch)
    },
    takeIn(label, { before, patch, after }) {
      const { document, past } = store.getState()
      if (document !== before) return false
      if (patch.length === 0) return true
      store.setState({ document: after, past: pushStep(past, { label, patch }, undefined), future: [] })
      onPatch(label, patch, 'now')
      return true
    },
    takeInReplay(way, { before, patch, after }) {
      return store.getState().document === before && replayed(way, patch, after) !== null
    },
    undo: () => replay('undo'),
    redo: () => replay('redo'),
    absorb(patch) {
      const { document, past } = store.getState()
      const applied = applyPatch(document, patch)
      if (!applied.ok) return false
      lastMerge = null
      store.setState({ document: applied.value, past: stepsApartFrom(past, patch), future: [] })
      return true
    },
    load(document) {
      lastMerge = null
      store.setState({ document, past: [], future: [] })
    },
  }
}
