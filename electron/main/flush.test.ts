import { expect, it, vi } from 'vitest'
import { createFlush } from './flush'

function setUp() {
  const alarms: (() => void)[] = []
  const cancelled = vi.fn<() => void>()
  const send = vi.fn<() => void>()
  const flush = createFlush({
    send,
    after: (_ms, callback) => {
      alarms.push(callback)
      return cancelled
    },
  })
  return { flush, send, cancelled, ring: () => alarms.forEach((alarm) => alarm()) }
}

it('resolves with what the window answers, and stops the clock', async () => {
  const { flush, send, cancelled } = setUp()
  const answer = flush.ask()
  expect(send).toHaveBeenCalledOnce()
  flush.answered(3)
  expect(await answer).toEqual({ kind: 'answered', unsaved: 3 })
  expect(cancelled).toHaveBeenCalledOnce()
})

it('does not wait for ever', async () => {
  const { flush, ring } = setUp()
  const answer = flush.ask()
  ring()
  expect(await answer).toEqual({ kind: 'silent' })
})

it('serves all that wait with one answer, and takes one that nobody waits for', async () => {
  const { flush } = setUp()
  flush.nudge()
  flush.answered(0)
  const answers = Promise.all([flush.ask(), flush.ask()])
  flush.answered(1)
  expect(await answers).toEqual([
    { kind: 'answered', unsaved: 1 },
    { kind: 'answered', unsaved: 1 },
  ])
})
