import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptWith } from './kept-with'

describe('what is kept with objects', () => {
  it('is what a WeakMap would have kept', () => {
    const steps = fc.array(fc.record({ at: fc.nat(4), value: fc.option(fc.integer(), { nil: null }) }))
    fc.assert(
      fc.property(steps, (given) => {
        const objects = Array.from({ length: 5 }, (_, at) => ({ at }))
        const [kept, known] = [keptWith<object, number | null>(), new WeakMap<object, number | null>()]
        for (const { at, value } of given) {
          const object = objects[at] ?? {}
          kept.set(object, value)
          known.set(object, value)
        }
        for (const object of objects) expect(kept.get(object)).toBe(known.get(object))
      }),
    )
  })

  it('is seen by nobody else, and by no copy', () => {
    const [kept, other] = [keptWith<object, string>(), keptWith<object, string>()]
    const object = { id: 'a' }
    kept.set(object, 'kept')
    expect(other.get(object)).toBeUndefined()
    expect(kept.get({ ...object })).toBeUndefined()
    expect(kept.get(structuredClone(object))).toBeUndefined()
    expect(object).toStrictEqual({ id: 'a' })
    expect(Reflect.ownKeys(object)).toEqual(['id'])
  })
})
