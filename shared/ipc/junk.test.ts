import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { CALLS } from './channels'
import { contract, type Handlers } from './contract'
import { dispatch } from './dispatch'

/** What a page that is no longer ours might send: anything that survives a structured clone, and the keys that prototypes have. */
const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'case', 'rev', 'patch', 'url', 'toString'), fc.anything()),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"case":"../../etc/passwd"}')),
)

/** Handlers that only note that they were called. */
function noting() {
  const called = vi.fn()
  const handlers = Object.fromEntries(CALLS.map((name) => [name, called])) as unknown as Handlers
  return { called, answer: dispatch(handlers, vi.fn()) }
}

describe.each(CALLS)('%s', (name) => {
  it('answers junk with bad-input and never reaches its handler', async () => {
    await fc.assert(
      fc.asyncProperty(junk, async (input) => {
        fc.pre(!contract[name].in.safeParse(input).success)
        const { called, answer } = noting()
        expect(await answer(name, input)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
        expect(called).not.toHaveBeenCalled()
      }),
      { numRuns: 200 },
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('takes no key that is not in the contract', async () => {
    const { called, answer } = noting()
    expect(await answer(name, { surplus: 1 })).toMatchObject({ ok: false })
    expect(called).not.toHaveBeenCalled()
  })
})

it('knows no call by any other name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), junk, async (name, input) => {
      fc.pre(!(CALLS as readonly string[]).includes(name))
      const { called, answer } = noting()
      expect(await answer(name, input)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
      expect(called).not.toHaveBeenCalled()
    }),
  )
})
