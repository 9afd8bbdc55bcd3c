import { z } from 'zod'
import { SCHEMAS, TABLES, type CaseDocument, type Records, type TableName } from './document'
import { copyForChanges, type WritableTable } from './layered-table'
import { sameValue } from './same-value'
import { brokenReferences } from './references'
import { err, ok, type Result } from './result'

/** What happened to one record: `before` null means added, `after` null means removed. */
export type Change = {
  [T in TableName]: { table: T; id: Records[T]['id']; before: Records[T] | null; after: Records[T] | null }
}[TableName]

/**
 * The one description of a change. Edit, undo, autosave, history and crash recovery all speak it.
 * At most one change per record; `squash` keeps that.
 */
export type Patch = readonly Change[]

const changeOf = <T extends TableName>(table: T) =>
  z
    .strictObject({
      table: z.literal(table),
      id: SCHEMAS[table].shape.id,
      before: SCHEMAS[table].nullable(),
      after: SCHEMAS[table].nullable(),
    })
    .refine((change) => change.before !== null || change.after !== null, 'a change from nothing to nothing')
    .refine(
      (change) => [change.before, change.after].every((record) => record === null || record.id === change.id),
      'a change of one record that carries another',
    )

/** Parses a patch that came over the wire or from a file. */
export const Patch: z.ZodType<Patch> = z
  .array(
    z.discriminatedUnion('table', [
      changeOf('case'),
      changeOf('party'),
      changeOf('source'),
      changeOf('event'),
      changeOf('link'),
      changeOf('deadline'),
      changeOf('accepted'),
      changeOf('view'),
    ]),
  )
  .min(1)
  .refine(
    (changes) => new Set(changes.map(({ table, id }) => `${table} ${id}`)).size === changes.length,
    'two changes of one record',
  ) as z.ZodType<Patch>

/** Why a patch does not apply: the document has moved on, or would end with a link or cite that points nowhere. */
export type PatchError = { code: 'conflict' | 'broken-reference'; message: string }

/** A case in memory that is changed in place, at a cost that does not grow with the case: the store's own, never the window's. */
export type LiveDocument = { readonly [T in TableName]: WritableTable<Records[T]['id'], Records[T]> }

type AnyTable = WritableTable<string, Records[TableName]>
const tableOf = (document: LiveDocument, name: TableName): AnyTable => document[name]

function put(table: AnyTable, id: string, record: Records[TableName] | null): void {
  if (record === null) table.delete(id)
  else table.set(id, record)
}

function applyChange(document: LiveDocument, change: Change): PatchError | null {
  const table = tableOf(document, change.table)
  if (!sameValue(table.get(change.id) ?? null, change.before)) {
    return { code: 'conflict', message: `${change.table} ${change.id} is not what the change started from` }
  }
  put(table, change.id, change.after)
  return null
}

function takeBack(document: LiveDocument, applied: Patch): void {
  for (const change of applied.toReversed()) put(tableOf(document, change.table), change.id, change.before)
}

/** Changes the document itself. All or nothing: where an error is returned, the document is as it was. */
export function applyPatchInPlace(document: LiveDocument, patch: Patch): PatchError | null {
  for (const [index, change] of patch.entries()) {
    const error = applyChange(document, change)
    if (error === null) continue
    takeBack(document, patch.slice(0, index))
    return error
  }
  const [broken] = brokenReferences(document, patch)
  if (broken === undefined) return null
  takeBack(document, patch)
  return { code: 'broken-reference', message: broken }
}

/**
 * Applies a large patch to a document that nobody else has, `slice` changes at a time: yields how many are in, so that the caller can
 * let others work between. Links and cites are asked for once all is in, as in a patch applied at once. After an error the document is
 * good for nothing.
 */
export function* applyPatchInSlices(
  document: LiveDocument,
  patch: Patch,
  slice: number,
): Generator<number, PatchError | null> {
  for (const [index, change] of patch.entries()) {
    if (index % slice === 0) yield index
    const error = applyChange(document, change)
    if (error !== null) return error
  }
  yield patch.length
  return yield* brokenInSlices(document, patch, slice)
}

/** What is gone is asked for in the whole document, and so once; what came or changed only in itself. */
function* brokenInSlices(document: LiveDocument, patch: Patch, slice: number): Generator<number, PatchError | null> {
  const gone = patch.filter(({ after }) => after === null)
  const come = patch.filter(({ after }) => after !== null)
  const parts = Array.from({ length: Math.ceil(come.length / slice) }, (_, at) =>
    come.slice(at * slice, (at + 1) * slice),
  )
  for (const part of gone.length > 0 ? [gone, ...parts] : parts) {
    yield patch.length
    const [broken] = brokenReferences(document, part)
    if (broken !== undefined) return { code: 'broken-reference', message: broken }
  }
  return null
}

/** Why the patch would not apply, or null where it would. The document is as it was afterwards. */
export function checkPatch(document: LiveDocument, patch: Patch): PatchError | null {
  const error = applyPatchInPlace(document, patch)
  if (error === null) takeBack(document, patch)
  return error
}

/** A copy of the document for `applyPatchInPlace`. The records are shared, which are never changed. */
export function liveDocument(document: CaseDocument): LiveDocument {
  return {
    case: new Map(document.case),
    party: new Map(document.party),
    source: new Map(document.source),
    event: new Map(document.event),
    link: new Map(document.link),
    deadline: new Map(document.deadline),
    accepted: new Map(document.accepted),
    view: new Map(document.view),
  }
}

/** Returns the document after the patch; the given document is untouched. All or nothing: an error means nothing was applied. */
export function applyPatch(document: CaseDocument, patch: Patch): Result<CaseDocument, PatchError> {
  const touched = new Set(patch.map(({ table }) => table))
  const copies = Object.fromEntries(
    [...touched].map((name) => [name, copyForChanges<string, unknown>(document[name], patch.length)]),
  )
  const next = { ...document, ...copies } as LiveDocument
  const error = applyPatchInPlace(next, patch)
  return error === null ? ok(next) : err(error)
}

/** The patch that undoes this one: `applyPatch(applyPatch(d, p), invert(p))` is `d`. */
export function invert(patch: Patch): Patch {
  return patch.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).toReversed()
}

/** One patch that does what the given ones do in order. Changes that cancel out are dropped, so it may be empty. */
export function squash(...patches: readonly Patch[]): Patch {
  const byRecord = new Map<string, Change>()
  for (const change of patches.flat()) {
    const key = `${change.table} ${change.id}`
    const earlier = byRecord.get(key)
    byRecord.set(key, earlier === undefined ? change : ({ ...change, before: earlier.before } as Change))
  }
  return [...byRecord.values()].filter((change) => !sameValue(change.before, change.after))
}

/** The patch that turns one document into another. */
export function difference(from: CaseDocument, to: CaseDocument): Patch {
  const changes: Change[] = []
  for (const table of TABLES) {
    const before = from[table] as ReadonlyMap<string, Records[TableName]>
    const after = to[table] as ReadonlyMap<string, Records[TableName]>
    if (before === after) continue
    for (const [id, record] of before) {
      const now = after.get(id) ?? null
      if (!sameValue(record, now)) changes.push({ table, id, before: record, after: now } as Change)
    }
    for (const [id, record] of after) {
      if (!before.has(id)) changes.push({ table, id, before: null, after: record } as Change)
    }
  }
  return changes
}
