import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ExpectedError } from '../expected-error'
import { CALLS, type Call } from './channels'
import { CallError, createClient } from './client'
import { contract, type Handlers, type Reply } from './contract'
import { dispatch } from './dispatch'

/** Handlers that only remember what they were called with. */
function remembering() {
  const calls: Array<[string, unknown]> = []
  const reports: unknown[] = []
  const handlers = Object.fromEntries(
    CALLS.map((call) => [call, (input: unknown) => (calls.push([call, input]), {})]),
  ) as unknown as Handlers
  return { calls, reports, handlers, send: dispatch(handlers, (error) => reports.push(error)) }
}

describe('the one way into the main process', () => {
  test('knows every call of the contract and no other', async () => {
    expect(Object.keys(contract).toSorted()).toEqual([...CALLS].toSorted())
    const { send, calls } = remembering()
    for (const name of ['', 'app', 'toString', '__proto__', 'constructor', 'case.open ', 'CASE.OPEN']) {
      expect(await send(name, {})).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    }
    expect(calls).toEqual([])
  })

  test.each(CALLS)('%s refuses junk before its handler sees it', async (call: Call) => {
    const junk = fc.anything().filter((value) => !contract[call].in.safeParse(value).success)
    await fc.assert(
      fc.asyncProperty(junk, async (value) => {
        const { send, calls } = remembering()
        expect(await send(call, value)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
        expect(calls).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test.each(CALLS)('%s refuses a field that it does not know', async (call: Call) => {
    const { send, calls } = remembering()
    expect(await send(call, { folder: '../..', path: '/etc', extra: true })).toMatchObject({ ok: false })
    expect(calls).toEqual([])
  })

  test('a case folder is a name, never a path', () => {
    const open = contract['case.open'].in
    for (const name of ['..', '.', '.trash', 'a/b', 'a\\b', 'C:x', 'a\0b', ''])
      expect(open.safeParse({ case: name }).success).toBe(false)
    expect(open.safeParse({ case: 'sec-v-binance' }).success).toBe(true)
  })

  test('an expected error keeps its words, an unexpected one keeps them to itself', async () => {
    const { handlers, reports } = remembering()
    const send = dispatch(
      {
        ...handlers,
        'library.list': () => {
          throw new ExpectedError('no-permission', 'The library folder cannot be read.')
        },
        'brief.cancel': () => {
          throw new Error('SEALED: Doe v. Roe')
        },
      },
      (error) => reports.push(error),
    )
    expect(await send('library.list', {})).toEqual({
      ok: false,
      error: { code: 'no-permission', message: 'The library folder cannot be read.' },
    })
    const reply = await send('brief.cancel', {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(reply)).not.toContain('Doe')
    expect(reports).toHaveLength(1)
  })
})

test('the client gives the value of a good reply and throws the error of a bad one', async () => {
  const replies: Array<Reply<unknown>> = [
    { ok: true, value: { case: 'sample' } },
    { ok: false, error: { code: 'disk-full', message: 'The disk is full.' } },
  ]
  const client = createClient(() => Promise.resolve(replies.shift() ?? { ok: true, value: null }))
  expect(await client('library.addSample', {})).toEqual({ case: 'sample' })
  await expect(client('library.addSample', {})).rejects.toThrow(new CallError('disk-full', 'The disk is full.'))
})
