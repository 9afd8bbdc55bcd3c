/** How a table of immutable records came from another: a record that is the same object is unchanged. */
export interface ChangedRecords<K> {
  readonly added: readonly K[]
  readonly changed: readonly K[]
  readonly removed: readonly K[]
}

/** The same while it is being found out. */
interface Finding<K> extends ChangedRecords<K> {
  readonly added: K[]
  readonly changed: K[]
  readonly removed: K[]
}

/**
 * The version that a version was made from, and the records that differ. It is only told by: held, each version would hold the one before
 * it, and so every case that was ever opened.
 */
interface Note {
  before: WeakRef<object>
  ids: readonly unknown[]
}

const notes = new WeakMap<object, Note>()

/** Says that of two versions of a table no other records differ than these. Who changes a table knows; to find out again costs a walk. */
export function noteChange<K, R>(before: ReadonlyMap<K, R>, after: ReadonlyMap<K, R>, ids: readonly K[]): void {
  notes.set(after, { before: new WeakRef(before), ids })
}

/** What a walk has found: whoever asks next need not walk. */
const found = new WeakMap<object, { before: WeakRef<object>; difference: ChangedRecords<unknown> }>()

/** How many records differ between two versions of a table, where it was noted; null where it would have to be found out. */
export function notedChanges(before: object, after: object): number | null {
  const noted = notes.get(after)
  return before === after ? 0 : noted?.before.deref() === before ? noted.ids.length : null
}

/** Ids that differ between two versions of a table. Costs nothing where it was noted; else one walk, without a look-up per record, where the order was kept. */
export function changedRecords<K, R>(before: ReadonlyMap<K, R>, after: ReadonlyMap<K, R>): ChangedRecords<K> {
  if (before === after) return { added: [], changed: [], removed: [] }
  const noted = notes.get(after)
  if (noted?.before.deref() === before) return amongThese(before, after, noted.ids as readonly K[])
  const known = found.get(after)
  if (known?.before.deref() === before) return known.difference as ChangedRecords<K>
  const difference = walkTogether(before, after) ?? lookUpEach(before, after)
  found.set(after, { before: new WeakRef(before), difference })
  return difference
}

function amongThese<K, R>(before: ReadonlyMap<K, R>, after: ReadonlyMap<K, R>, ids: readonly K[]): ChangedRecords<K> {
  const difference: Finding<K> = { added: [], changed: [], removed: [] }
  for (const id of ids) {
    if (!after.has(id)) difference.removed.push(id)
    else if (!before.has(id)) difference.added.push(id)
    else if (before.get(id) !== after.get(id)) difference.changed.push(id)
  }
  return difference
}

/** An edit copies the table and keeps its order, so both are walked side by side; null where they turn out to be ordered differently. */
function walkTogether<K, R>(before: ReadonlyMap<K, R>, after: ReadonlyMap<K, R>): ChangedRecords<K> | null {
  const difference: Finding<K> = { added: [], changed: [], removed: [] }
  const old = before.entries()
  let known = old.next()
  for (const [id, record] of after) {
    while (known.done !== true && known.value[0] !== id && !after.has(known.value[0])) {
      difference.removed.push(known.value[0])
      known = old.next()
    }
    if (known.done !== true && known.value[0] === id) {
      if (known.value[1] !== record) difference.changed.push(id)
      known = old.next()
    } else if (before.has(id)) return null
    else difference.added.push(id)
  }
  for (; known.done !== true; known = old.next()) difference.removed.push(known.value[0])
  return difference
}

function lookUpEach<K, R>(before: ReadonlyMap<K, R>, after: ReadonlyMap<K, R>): ChangedRecords<K> {
  const difference: Finding<K> = { added: [], changed: [], removed: [] }
  for (const [id, record] of after) {
    const known = before.get(id)
    if (known === undefined) difference.added.push(id)
    else if (known !== record) difference.changed.push(id)
  }
  for (const id of before.keys()) if (!after.has(id)) difference.removed.push(id)
  return difference
}
