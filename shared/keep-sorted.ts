import { changedRecords, type ChangedRecords } from './changed-records'

/** Numbers or strings, never mixed; null where a record has nothing to sort by: such come last. */
export type SortKey = number | string | null

/** A total order of records: by a key that is computed once each, then by comparison. */
export interface Order<R> {
  key: (record: R) => SortKey
  /** Decides between equal keys; 0 only for one and the same record. */
  tie: (a: R, b: R) => number
  /** True only where a record, changed, stands where it stood: what the order looks at is as before. Left out, nobody knows. */
  stays?: (before: R, after: R) => boolean
}

export function compareKeys(a: SortKey, b: SortKey): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/**
 * Sorts by keys that are computed once each. Without `tie`, equal keys stay in the order they stood in. Records of one key are put
 * together before anything is compared: events of one case share their days.
 */
export function sortByKey<R>(
  records: readonly R[],
  key: Order<R>['key'],
  tie: Order<R>['tie'] | null = null,
): readonly R[] {
  const byKey = new Map<SortKey, R[]>()
  for (const record of records) {
    const its = key(record)
    const among = byKey.get(its)
    if (among) among.push(record)
    else byKey.set(its, [record])
  }
  return [...byKey.keys()].toSorted(compareKeys).flatMap((its) => {
    const among = byKey.get(its) ?? []
    return tie === null || among.length < 2 ? among : among.toSorted(tie)
  })
}

/** First index at which a record would stand, by binary search. */
function placeOf<R>(sorted: readonly R[], record: R, { key, tie }: Order<R>): number {
  const its = key(record)
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other !== undefined && (compareKeys(key(other), its) || tie(other, record)) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Over so many changes, sorting anew is faster than putting each in its place. */
const SORT_ANEW_OVER = 500

/**
 * Returns the records of a table in order. Keeps the last result: of a new version of the table only the records that changed
 * are put in their new places, so an edit at 50,000 events sorts one event and not 50,000.
 * `ordered` gives a table's records in the order of `tie`, where that is to be had for nothing.
 */
export function keepSorted<K, R>(
  order: Order<R>,
  ordered?: (table: ReadonlyMap<K, R>) => readonly R[],
): (table: ReadonlyMap<K, R>) => readonly R[] {
  let table: ReadonlyMap<K, R> = new Map()
  let sorted: readonly R[] = []

  /** Null where a record is not where the order says: an order that goes in circles must never take out another record. */
  const patched = (before: ReadonlyMap<K, R>, gone: readonly K[], come: readonly K[]): readonly R[] | null => {
    const next = [...sorted]
    for (const id of gone) {
      const record = before.get(id)
      if (record === undefined) return null
      const place = placeOf(next, record, order)
      if (next[place] !== record) return null
      next.splice(place, 1)
    }
    for (const id of come) {
      const record = table.get(id)
      if (record !== undefined) next.splice(placeOf(next, record, order), 0, record)
    }
    return next
  }

  /** The new records in the places of the old; null where one may have to stand elsewhere. A tag for all sorts nothing. */
  const inTheirPlaces = (before: ReadonlyMap<K, R>, { added, changed, removed }: ChangedRecords<K>): R[] | null => {
    if (added.length > 0 || order.stays === undefined) return null
    const next = new Map<R, R | null>()
    for (const [ids, isGone] of [
      [changed, false],
      [removed, true],
    ] as const) {
      for (const id of ids) {
        const [old, now] = [before.get(id), isGone ? null : table.get(id)]
        if (old === undefined || now === undefined || (now !== null && !order.stays(old, now))) return null
        next.set(old, now)
      }
    }
    const records: R[] = []
    for (const record of sorted) {
      const now = next.get(record)
      if (now !== null) records.push(now ?? record)
    }
    return records
  }

  const anew = (): readonly R[] =>
    ordered === undefined ? sortByKey([...table.values()], order.key, order.tie) : sortByKey(ordered(table), order.key)

  return (next) => {
    if (next === table) return sorted
    const before = table
    const changes = changedRecords(before, next)
    const { added, changed, removed } = changes
    table = next
    const isFew = added.length + changed.length + removed.length <= SORT_ANEW_OVER
    const inPlace = isFew ? patched(before, [...changed, ...removed], [...changed, ...added]) : null
    sorted = inPlace ?? inTheirPlaces(before, changes) ?? anew()
    return sorted
  }
}
