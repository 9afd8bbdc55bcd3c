import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyForChanges } from './layered-table'

/** Large enough to be layered. */
const LARGE = new Map(Array.from({ length: 2500 }, (_, key) => [key, `first ${key}`]))

const change = fc.record({
  key: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 2495, max: 2510 })),
  value: fc.option(fc.string(), { nil: null }),
})

const sorted = (table: Iterable<[number, string]>): Array<[number, string]> => [...table].toSorted(([a], [b]) => a - b)

test('a table changed again and again is what a plain map is after the same changes, and its versions stay what they were', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 6 }), (edits) => {
      let table: ReadonlyMap<number, string> = LARGE
      const plain = new Map(LARGE)
      const versions: Array<{ table: ReadonlyMap<number, string>; was: Array<[number, string]> }> = []
      for (const changes of edits) {
        const next = copyForChanges(table, changes.length)
        for (const { key, value } of changes) {
          if (value === null) expect(next.delete(key)).toBe(plain.delete(key))
          else {
            next.set(key, value)
            plain.set(key, value)
          }
        }
        table = next
        versions.push({ table, was: sorted(plain) })
      }
      for (const { table: version, was } of versions) {
        expect(sorted(version)).toEqual(was)
        expect(version.size).toBe(was.length)
        expect(new Map(version)).toEqual(new Map(was))
        expect([...version.keys()]).toEqual(Array.from(version, ([key]) => key))
        expect([...version.values()]).toEqual(Array.from(version, ([, value]) => value))
        for (const key of [0, 5, 2499, 2500, 2510]) expect(version.get(key)).toBe(new Map(was).get(key))
      }
    }),
    { numRuns: 40 },
  )
})

test('many changes are made in a plain copy, and so is a small table', () => {
  expect(copyForChanges(LARGE, 501)).toBeInstanceOf(Map)
  expect(copyForChanges(new Map([[1, 'a']]), 1)).toBeInstanceOf(Map)
  expect(copyForChanges(LARGE, 500)).not.toBeInstanceOf(Map)
})
