import { SCHEMAS, type CaseDocument, type Records, type TableName } from '../../shared/document'
import type { Change, Patch, PatchError } from '../../shared/patch'

/** What an edit may do. Reads see the edit's own writes. */
export interface Transaction {
  get<T extends TableName>(table: T, id: Records[T]['id']): Records[T] | undefined
  put<T extends TableName>(table: T, record: Records[T]): void
  remove<T extends TableName>(table: T, id: Records[T]['id']): void
  readonly document: CaseDocument
}

export type EditError = PatchError | { code: 'invalid-record'; message: string }

/** A transaction over a document that stays as it is, and the changes it has collected so far, one per record. */
export function openTransaction(document: CaseDocument): { tx: Transaction; changes: ReadonlyMap<string, Change> } {
  const changes = new Map<string, Change>()
  const table = <T extends TableName>(name: T) => document[name] as ReadonlyMap<Records[T]['id'], Records[T]>
  const write = <T extends TableName>(name: T, id: Records[T]['id'], after: Records[T] | null): void => {
    changes.set(`${name} ${id}`, { table: name, id, before: table(name).get(id) ?? null, after } as Change)
  }
  const tx: Transaction = {
    document,
    get: (name, id) => {
      const pending = changes.get(`${name} ${id}`)
      return pending === undefined ? table(name).get(id) : ((pending.after ?? undefined) as never)
    },
    put: (name, record) => write(name, record.id, record),
    remove: (name, id) => write(name, id, null),
  }
  return { tx, changes }
}

/** The first record that is put against its schema; null where there is none. */
export function invalidRecord(patch: Patch): EditError | null {
  for (const { table, after } of patch) {
    if (after === null) continue
    const parsed = SCHEMAS[table].safeParse(after)
    if (!parsed.success) return { code: 'invalid-record', message: parsed.error.issues[0]?.message ?? 'not valid' }
  }
  return null
}
