/** What stands for a record that was taken away. */
const GONE = Symbol('gone')

/** Below so many records a table is copied faster than a layer pays. */
const LARGE = 2000
/** A layer of more than so many records is slower to copy than it saves; then the table is copied once. */
const THICK = 500

/**
 * A table that is another table but for a few records: an edit of one event costs a layer, not a copy of 50,000. A record that is taken
 * away and put back stands where it stood.
 */
class LayeredTable<K, V> implements ReadonlyMap<K, V> {
  private entryCount: number

  constructor(
    readonly base: ReadonlyMap<K, V>,
    readonly layer: Map<K, V | typeof GONE>,
    size: number,
  ) {
    this.entryCount = size
  }

  get size(): number {
    return this.entryCount
  }

  has(key: K): boolean {
    const own = this.layer.get(key)
    return own === undefined ? this.base.has(key) : own !== GONE
  }

  get(key: K): V | undefined {
    const own = this.layer.get(key)
    return own === undefined ? this.base.get(key) : own === GONE ? undefined : own
  }

  set(key: K, value: V): void {
    if (!this.has(key)) this.entryCount += 1
    this.layer.set(key, value)
  }

  delete(key: K): boolean {
    const had = this.has(key)
    if (had) this.entryCount -= 1
    if (this.base.has(key)) this.layer.set(key, GONE)
    else this.layer.delete(key)
    return had
  }

  *entries(): Generator<[K, V], undefined, unknown> {
    for (const entry of this.base) {
      const own = this.layer.get(entry[0])
      if (own === undefined) yield entry
      else if (own !== GONE) yield [entry[0], own]
    }
    for (const [key, own] of this.layer) if (own !== GONE && !this.base.has(key)) yield [key, own]
    return undefined
  }

  *keys(): Generator<K, undefined, unknown> {
    for (const [key] of this.entries()) yield key
    return undefined
  }

  *values(): Generator<V, undefined, unknown> {
    for (const [, value] of this.entries()) yield value
    return undefined
  }

  [Symbol.iterator](): Generator<[K, V], undefined, unknown> {
    return this.entries()
  }

  forEach(tell: (value: V, key: K, table: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this)
  }
}

/** A table that may be changed. */
export interface WritableTable<K, V> extends ReadonlyMap<K, V> {
  set(key: K, value: V): unknown
  delete(key: K): boolean
}

/** A table like another, to make so many changes in: the other stays as it is. */
export function copyForChanges<K, V>(table: ReadonlyMap<K, V>, changes: number): WritableTable<K, V> {
  if (table.size < LARGE) return new Map(table)
  const [base, layer] = table instanceof LayeredTable ? [table.base, table.layer] : [table, new Map<K, never>()]
  return layer.size + changes > THICK ? new Map(table) : new LayeredTable<K, V>(base, new Map(layer), table.size)
}
