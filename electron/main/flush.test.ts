import { expect, it, vi } from 'vitest'
import { createFlush } from './flush'

const LIMIT_MS = 5000

/** A flush by a clock that is moved by hand. */
function setUp() {
  let now = 0
  let alarms: { at: number; ring: () => void }[] = []
  const desk = { isSaving: false }
  const send = vi.fn<() => void>()
  const flush = createFlush({
    send,
    after: (ms, ring) => {
      const alarm = { at: now + ms, ring }
      alarms.push(alarm)
      return () => void (alarms = alarms.filter((one) => one !== alarm))
    },
    isSaving: () => desk.isSaving,
  })
  const pass = (ms: number): void => {
    now += ms
    const due = alarms.filter(({ at }) => at <= now)
    alarms = alarms.filter(({ at }) => at > now)
    for (const { ring } of due) ring()
  }
  return { flush, send, desk, pass, alarms: () => alarms.length }
}

it('resolves with what the window answers, and stops the clock', async () => {
  const { flush, send, alarms } = setUp()
  const answer = flush.ask()
  expect(send).toHaveBeenCalledOnce()
  flush.answered(3)
  expect(await answer).toEqual({ kind: 'answered', unsaved: 3 })
  expect(alarms()).toBe(0)
})

it('does not wait for ever', async () => {
  const { flush, pass } = setUp()
  const answer = flush.ask()
  pass(LIMIT_MS)
  expect(await answer).toEqual({ kind: 'silent' })
})

it('waits as long as the window hands over what it holds', async () => {
  const { flush, pass } = setUp()
  const answer = flush.ask()
  for (let part = 0; part < 80; part += 1) {
    pass(LIMIT_MS - 1)
    flush.heard()
  }
  flush.answered(0)
  expect(await answer).toEqual({ kind: 'answered', unsaved: 0 })
})

it('counts from the last sign of life', async () => {
  const { flush, pass } = setUp()
  const answer = flush.ask()
  pass(LIMIT_MS - 1)
  flush.heard()
  pass(LIMIT_MS)
  expect(await answer).toEqual({ kind: 'silent' })
})

it('takes no silence for the window’s own while what it handed over is saved', async () => {
  const { flush, desk, pass } = setUp()
  desk.isSaving = true
  const answer = flush.ask()
  pass(LIMIT_MS)
  pass(LIMIT_MS)
  desk.isSaving = false
  flush.answered(0)
  expect(await answer).toEqual({ kind: 'answered', unsaved: 0 })
})

it('serves all that wait with one answer, and takes one that nobody waits for', async () => {
  const { flush, alarms } = setUp()
  flush.nudge()
  flush.heard()
  flush.answered(0)
  expect(alarms()).toBe(0)
  const answers = Promise.all([flush.ask(), flush.ask()])
  flush.answered(1)
  expect(await answers).toEqual([
    { kind: 'answered', unsaved: 1 },
    { kind: 'answered', unsaved: 1 },
  ])
})
