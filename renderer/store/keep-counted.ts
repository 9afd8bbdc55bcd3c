import { changedRecords } from '../../shared/changed-records'

/**
 * Counts the records of a table that pass a test. Keeps the last result: of a new version of the table only the records that changed
 * are looked at.
 */
export function keepCounted<K, R>(passes: (record: R) => boolean): (table: ReadonlyMap<K, R>) => number {
  let table: ReadonlyMap<K, R> = new Map()
  let count = 0
  const among = (version: ReadonlyMap<K, R>, ids: Iterable<K>): number => {
    let passing = 0
    for (const id of ids) {
      const record = version.get(id)
      if (record !== undefined && passes(record)) passing += 1
    }
    return passing
  }
  return (next) => {
    const before = table
    table = next
    const { added, changed, removed } = changedRecords(before, next)
    count += among(next, [...added, ...changed]) - among(before, [...changed, ...removed])
    return count
  }
}
