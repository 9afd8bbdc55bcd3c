import type { CaseDocument, Records, TableName } from '../../document'
import type { EventId } from '../../model/ids'
import type { Change, Patch } from '../../patch'
import { sameValue } from '../../same-value'

type AnyRecord = Records[TableName]

/** A case being changed by an import: reads see what was put. */
export class Draft {
  /** Events whose links are to be looked for: new, or with new words. */
  readonly fresh = new Set<EventId>()
  readonly #puts = new Map<TableName, Map<string, AnyRecord>>()

  constructor(readonly document: CaseDocument) {}

  get<T extends TableName>(table: T, id: Records[T]['id']): Records[T] | undefined {
    const known = this.document[table] as ReadonlyMap<string, Records[T]>
    return (this.#puts.get(table)?.get(id) as Records[T] | undefined) ?? known.get(id)
  }

  put<T extends TableName>(table: T, record: Records[T]): void {
    const puts = this.#puts.get(table) ?? new Map<string, AnyRecord>()
    puts.set(record.id, record)
    this.#puts.set(table, puts)
  }

  /** Everything in a table, with what was put. */
  *all<T extends TableName>(table: T): Iterable<Records[T]> {
    const puts = this.#puts.get(table) as Map<string, Records[T]> | undefined
    const known = this.document[table] as ReadonlyMap<string, Records[T]>
    for (const [id, record] of known) yield puts?.get(id) ?? record
    for (const [id, record] of puts ?? []) if (!known.has(id)) yield record
  }

  /** What was put into a table. */
  putsOf<T extends TableName>(table: T): readonly Records[T][] {
    return [...(this.#puts.get(table)?.values() ?? [])] as Records[T][]
  }

  /** The patch that makes of the case what was put; of what is as it was, nothing. */
  patch(): Patch {
    const changes: Change[] = []
    for (const [table, puts] of this.#puts) {
      const known = this.document[table] as ReadonlyMap<string, AnyRecord>
      for (const [id, after] of puts) {
        const before = known.get(id) ?? null
        if (!sameValue(before, after)) changes.push({ table, id, before, after } as Change)
      }
    }
    return changes
  }
}
