import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedRecords, noteChange } from './changed-records'

const table = fc.uniqueArray(fc.record({ id: fc.nat({ max: 12 }), record: fc.constantFrom('x', 'y') }), {
  selector: ({ id }) => id,
})

describe('changedRecords', () => {
  it('tells what to remove, put and replace to get from one table to the other, whatever their order', () => {
    fc.assert(
      fc.property(table, table, (left, right) => {
        const before = new Map(left.map(({ id, record }) => [id, record]))
        const after = new Map(right.map(({ id, record }) => [id, record]))
        const { added, changed, removed } = changedRecords(before, after)
        expect(new Set(added)).toEqual(new Set([...after.keys()].filter((id) => !before.has(id))))
        expect(new Set(removed)).toEqual(new Set([...before.keys()].filter((id) => !after.has(id))))
        const replaced = [...after].filter(([id, record]) => before.has(id) && before.get(id) !== record)
        expect(new Set(changed)).toEqual(new Set(replaced.map(([id]) => id)))
        expect(added.length + changed.length + removed.length).toBe(new Set([...added, ...changed, ...removed]).size)
      }),
    )
  })

  it.each([changedRecords, (before, after) => noteChange(before, after, ['a'])] satisfies ((
    before: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, string>,
  ) => unknown)[])('lets go of the table that another was made from', async (tell) => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const after = new Map([['a', 'x']])
    const before = ((): WeakRef<object> => {
      const table = new Map([['a', 'y']])
      tell(table, after)
      return new WeakRef(table)
    })()
    await new Promise((resolve) => setImmediate(resolve))
    collect()
    expect(before.deref()).toBeUndefined()
    expect(after.size).toBe(1)
  })
})
