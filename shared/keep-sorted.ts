import { changedRecords } from './changed-records'

/** Numbers or strings, never mixed; null where a record has nothing to sort by: such come last. */
export type SortKey = number | string | null

/** A total order of records: by a key that is computed once each, then by comparison. */
export interface Order<R> {
  key: (record: R) => SortKey
  /** Decides between equal keys; 0 only for one and the same record. */
  tie: (a: R, b: R) => number
}

export function compareKeys(a: SortKey, b: SortKey): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/** Sorts by keys that are computed once each. Without `tie`, equal keys stay in the order they stood in. */
export function sortByKey<R>(
  records: readonly R[],
  key: Order<R>['key'],
  tie: Order<R>['tie'] = () => 0,
): readonly R[] {
  return records
    .map((record) => ({ its: key(record), record }))
    .toSorted((a, b) => compareKeys(a.its, b.its) || tie(a.record, b.record))
    .map(({ record }) => record)
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

  const anew = (): readonly R[] =>
    ordered === undefined ? sortByKey([...table.values()], order.key, order.tie) : sortByKey(ordered(table), order.key)

  return (next) => {
    if (next === table) return sorted
    const before = table
    const { added, changed, removed } = changedRecords(before, next)
    table = next
    const changes = added.length + changed.length + removed.length
    const inPlace = changes <= SORT_ANEW_OVER ? patched(before, [...changed, ...removed], [...changed, ...added]) : null
    sorted = inPlace ?? anew()
    return sorted
  }
}
