import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepCounted } from './keep-counted'

const table = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 })), { selector: ([id]) => id })
  .map((entries) => new Map(entries))

test('after any versions of a table the count is what a walk over the last one gives', () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 6 }), (versions) => {
      const counted = keepCounted<number, number>((record) => record % 2 === 1)
      for (const version of versions) {
        expect(counted(version)).toBe([...version.values()].filter((record) => record % 2 === 1).length)
      }
    }),
  )
})
