import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { briefDefaults } from '../../../shared/brief/brief-options'
import { LegalDate } from '../../../shared/model/legal-date'
import type { Log } from '../log'
import { runBrief, type BriefChild, type BriefRun } from './run-brief'

class FakeProcess extends EventEmitter implements BriefChild {
  readonly posted: unknown[] = []
  killed = 0
  postMessage(message: unknown): void {
    this.posted.push(message)
  }
  kill(): boolean {
    this.killed += 1
    this.emit('exit', 15)
    return true
  }
}

const request = {
  document: { case: [], party: [], source: [], event: [], link: [], deadline: [], accepted: [], view: [] },
  options: briefDefaults(),
  preparedOn: LegalDate.parse('2026-11-23'),
  version: '0.1.0',
  assets: '/assets',
}

function setUp() {
  const child = new FakeProcess()
  const cancel = new AbortController()
  const log = vi.fn<Log>()
  const onStep = vi.fn<BriefRun['onStep']>()
  return { child, cancel, log, onStep, run: runBrief({ child, onStep, signal: cancel.signal, log }, request) }
}

it('passes steps on, gives the bytes and ends the process', async () => {
  const { child, onStep, log, run } = setUp()
  expect(child.posted).toEqual([request])
  child.emit('message', { kind: 'step', fraction: 0.5, step: 'Setting the pages' })
  child.emit('message', { kind: 'set', pdf: new Uint8Array([37, 80, 68, 70]) })
  expect(await run).toEqual(new Uint8Array([37, 80, 68, 70]))
  expect(onStep).toHaveBeenCalledExactlyOnceWith({ kind: 'step', fraction: 0.5, step: 'Setting the pages' })
  expect(child.killed).toBe(1)
  expect(log).not.toHaveBeenCalled()
})

it('ends the process when it is cancelled, and gives nothing', async () => {
  const { child, cancel, log, run } = setUp()
  cancel.abort()
  expect(await run).toBeNull()
  expect(child.killed).toBe(1)
  expect(log).not.toHaveBeenCalled()
})

it('passes an expected error on as it is', async () => {
  const { child, run } = setUp()
  child.emit('message', { kind: 'failed', code: 'disk-full', message: 'The disk is full.' })
  await expect(run).rejects.toMatchObject({ code: 'disk-full', message: 'The disk is full.' })
})

it.each([
  ['ends early', 'exit', 134],
  ['answers nonsense', 'message', { kind: 'set', pdf: 'text' }],
  ['breaks', 'message', { kind: 'broke', name: 'TypeError', stack: '' }],
])('says that the brief failed when the process %s', async (_, event, value) => {
  const { child, log, run } = setUp()
  child.emit(event, value)
  await expect(run).rejects.toMatchObject({ code: 'brief-failed' })
  expect(child.killed).toBe(1)
  expect(log).toHaveBeenCalledOnce()
})

it('does not begin when it was cancelled before', async () => {
  const child = new FakeProcess()
  const signal = AbortSignal.abort()
  expect(await runBrief({ child, onStep: vi.fn<BriefRun['onStep']>(), signal, log: vi.fn<Log>() }, request)).toBeNull()
  expect(child.posted).toEqual([])
})
