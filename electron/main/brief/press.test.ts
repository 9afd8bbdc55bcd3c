import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { briefDefaults } from '../../../shared/brief/brief-options'
import { EMPTY_DOCUMENT } from '../../../shared/document'
import { LegalDate } from '../../../shared/model/legal-date'
import type { Log } from '../log'
import { createPress, type PressChild } from './press'
import type { PressJob } from './press-message'
import { createPreviews } from './previews'

class FakeProcess extends EventEmitter implements PressChild {
  readonly posted: Array<{ id: number; document: unknown; job: PressJob }> = []
  killed = 0
  postMessage(message: unknown): void {
    this.posted.push(message as FakeProcess['posted'][number])
  }
  kill(): boolean {
    this.killed += 1
    this.emit('exit', 15)
    return true
  }
  answer(message: object, at = this.posted.length - 1): void {
    this.emit('message', { id: this.posted[at]?.id, ...message })
  }
}

const job = {
  kind: 'pdf',
  options: briefDefaults(),
  preparedOn: LegalDate.parse('2026-11-23'),
  version: '0.1.0',
} as const satisfies PressJob
const CASE = { document: EMPTY_DOCUMENT, rev: 1 }
const PDF = new Uint8Array([37, 80, 68, 70])
const done = { kind: 'done', work: { kind: 'pdf', bytes: PDF } }

function setUp() {
  const processes: FakeProcess[] = []
  const idle: Array<() => void> = []
  const log = vi.fn<Log>()
  const press = createPress({
    start: () => {
      const started = new FakeProcess()
      processes.push(started)
      return started
    },
    assets: '/assets',
    clock: { now: () => new Date(0), after: (_ms, run) => (idle.push(run), () => undefined) },
    log,
  })
  const child = (): FakeProcess => {
    const last = processes.at(-1)
    if (last === undefined) throw new Error('no process was started')
    return last
  }
  return { press, processes, child, idle, log }
}

describe('the press', () => {
  it('passes steps on, gives the bytes, and keeps the process and the case for the next job', async () => {
    const { press, processes, child, log } = setUp()
    const onStep = vi.fn<(step: { fraction: number; step: string }) => void>()
    const first = press.run(CASE, job, { onStep })
    child().answer({ kind: 'step', fraction: 0.5, step: 'Setting the pages' })
    child().answer(done)
    expect((await first)?.bytes).toEqual(PDF)
    expect(onStep).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ fraction: 0.5, step: 'Setting the pages' }),
    )
    const second = press.run(CASE, job)
    child().answer(done)
    await second
    expect(processes).toHaveLength(1)
    expect(child().posted.map(({ document }) => document === null)).toEqual([false, true])
    expect(log).not.toHaveBeenCalled()
  })

  it('takes the case anew once it was changed, though the document is the same one', async () => {
    const { press, child } = setUp()
    const open = { document: EMPTY_DOCUMENT, rev: 1 }
    for (const rev of [1, 2, 2]) {
      open.rev = rev
      const run = press.run(open, job)
      child().answer(done)
      await run
    }
    expect(child().posted.map(({ document }) => document === null)).toEqual([false, false, true])
  })

  it('ends the process when a job is cancelled, and starts another for the next', async () => {
    const { press, processes, child } = setUp()
    const cancel = new AbortController()
    const run = press.run(CASE, job, { signal: cancel.signal })
    cancel.abort()
    expect(await run).toBeNull()
    expect(child().killed).toBe(1)
    const next = press.run(CASE, job)
    expect(processes).toHaveLength(2)
    child().answer(done)
    expect((await next)?.bytes).toEqual(PDF)
    expect(await press.run(CASE, job, { signal: AbortSignal.abort() })).toBeNull()
  })

  it('passes an expected error on as it is', async () => {
    const { press, child } = setUp()
    const run = press.run(CASE, job)
    child().answer({ kind: 'failed', code: 'disk-full', message: 'The disk is full.' })
    await expect(run).rejects.toMatchObject({ code: 'disk-full', message: 'The disk is full.' })
  })

  it.each([
    ['ends early', (child: FakeProcess) => child.emit('exit', 134)],
    ['answers nonsense', (child: FakeProcess) => child.answer({ kind: 'done', work: { kind: 'pdf', bytes: 'text' } })],
    ['breaks', (child: FakeProcess) => child.answer({ kind: 'broke', name: 'TypeError', stack: '' })],
  ])('says that the brief failed when the process %s, and starts afresh', async (_, act) => {
    const { press, processes, child, log } = setUp()
    const run = press.run(CASE, job)
    act(child())
    await expect(run).rejects.toMatchObject({ code: 'brief-failed' })
    expect(log).toHaveBeenCalledOnce()
    const next = press.run(CASE, job)
    expect(processes).toHaveLength(2)
    child().answer(done)
    await next
  })

  it('ends a process that has had nothing to do for long, and no other', async () => {
    const { press, child, idle } = setUp()
    const run = press.run(CASE, job)
    child().answer(done)
    await run
    const busy = press.run(CASE, job)
    idle.at(-1)?.()
    expect(child().killed).toBe(0)
    child().answer(done)
    await busy
    idle.at(-1)?.()
    expect(child().killed).toBe(1)
  })
})

describe('previews', () => {
  it('of two asked for at once set only the later', async () => {
    const { press, child } = setUp()
    const previews = createPreviews(press, '0.1.0')
    const first = previews.set(CASE, job.options, job.preparedOn)
    const second = previews.set(CASE, job.options, job.preparedOn)
    expect(await first).toBeNull()
    await vi.waitFor(() => child().answer({ kind: 'done', work: { kind: 'preview', sizes: [], places: [], words: 7 } }))
    expect(await second).toEqual({ id: 2, sizes: [], places: [], words: 7 })
    expect(child().posted).toHaveLength(1)
  })

  it('serve pages of the latest only', async () => {
    const { press, child } = setUp()
    const previews = createPreviews(press, '0.1.0')
    const set = previews.set(CASE, job.options, job.preparedOn)
    await vi.waitFor(() => child().answer({ kind: 'done', work: { kind: 'preview', sizes: [], places: [], words: 7 } }))
    expect(await set).toEqual({ id: 1, sizes: [], places: [], words: 7 })
    const page = previews.picture(1, 0)
    child().answer({ kind: 'done', work: { kind: 'page', svg: '<svg/>' } })
    expect(await page).toBe('<svg/>')
    expect(await previews.picture(2, 0)).toBeNull()
  })
})
