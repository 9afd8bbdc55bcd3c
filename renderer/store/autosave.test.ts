import { describe, expect, test } from 'vitest'
import { CallError } from '../../shared/ipc/client'
import type { Patch } from '../../shared/patch'
import { createAutosave, type SaveState, type Timers } from './autosave'

/** Time that passes only when told to, and a disk that answers when told to. */
function desk() {
  let now = 0
  let timers: Array<{ at: number; callback: () => void }> = []
  const clock: Timers = {
    now: () => now,
    after(ms, callback) {
      const timer = { at: now + ms, callback }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
  }
  const commits: Array<{ rev: number; label: string; patch: Patch; settle: (error?: Error) => void }> = []
  const autosave = createAutosave(
    (rev, label, patch) =>
      new Promise((resolve, reject) => {
        commits.push({ rev, label, patch, settle: (error) => (error ? reject(error) : resolve(rev + 1)) })
      }),
    clock,
  )
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    autosave,
    commits,
    async pass(ms: number) {
      now += ms
      const due = timers.filter(({ at }) => at <= now)
      timers = timers.filter(({ at }) => at > now)
      for (const { callback } of due) callback()
      await settled()
    },
    async disk(error?: Error) {
      commits.at(-1)?.settle(error)
      await settled()
    },
  }
}

const title = (before: string | null, after: string): Patch =>
  [{ table: 'source', id: 's', before: before === null ? null : { title: before }, after: { title: after } }] as never
const full = new CallError('disk-full', 'The disk is full.')
const kind = ({ kind: name, ...rest }: SaveState) => ({ kind: name, ...rest })

describe('autosave', () => {
  test('says saved only once the disk has it', async () => {
    const { autosave, commits, disk } = desk()
    autosave.begin(7)
    autosave.add('Move event', title(null, 'a'), 'now')
    expect(autosave.getState()).toEqual({ kind: 'saving', rev: 7, unsaved: 1 })
    expect(commits).toHaveLength(1)
    await disk()
    expect(kind(autosave.getState())).toEqual({ kind: 'saved', rev: 8 })
  })

  test('joins typing into one commit after a pause, and never waits over a second', async () => {
    const { autosave, commits, pass } = desk()
    autosave.add('Edit title', title(null, 'a'), 'typing')
    await pass(200)
    autosave.add('Edit title', title('a', 'ab'), 'typing')
    await pass(200)
    expect(commits).toHaveLength(0)
    for (let key = 0; key < 5; key += 1) {
      autosave.add('Edit title', title('ab', 'ab'), 'typing')
      await pass(200)
    }
    expect(commits).toHaveLength(1)
    expect(commits[0]?.patch).toEqual(title(null, 'ab'))
  })

  test('keeps the order and one commit in flight; what is typed meanwhile is a commit of its own', async () => {
    const { autosave, commits, disk } = desk()
    autosave.add('Edit title', title(null, 'a'), 'typing')
    void autosave.flush()
    autosave.add('Edit title', title('a', 'b'), 'typing')
    autosave.add('Move event', title('b', 'c'), 'now')
    expect(commits).toHaveLength(1)
    await disk()
    await disk()
    await disk()
    expect(commits.map(({ rev, label }) => [rev, label])).toEqual([
      [0, 'Edit title'],
      [1, 'Edit title'],
      [2, 'Move event'],
    ])
    expect(autosave.getState()).toEqual({ kind: 'saved', rev: 3 })
  })

  test('on a full disk keeps everything, says so, and tries again by itself', async () => {
    const { autosave, commits, disk, pass } = desk()
    autosave.add('Move event', title(null, 'a'), 'now')
    await disk(full)
    autosave.add('Move event', title('a', 'b'), 'now')
    expect(autosave.getState()).toEqual({ kind: 'failed', rev: 0, unsaved: 2, message: 'The disk is full.' })
    expect(commits).toHaveLength(1)
    await pass(2000)
    expect(commits).toHaveLength(2)
    await disk()
    await disk()
    expect(autosave.getState()).toEqual({ kind: 'saved', rev: 2 })
  })

  test('flush tells how many changes the disk has not taken', async () => {
    const { autosave, disk } = desk()
    autosave.add('Move event', title(null, 'a'), 'now')
    const unsaved = autosave.flush()
    await disk(full)
    expect(await unsaved).toBe(1)
    const again = autosave.flush()
    await disk()
    expect(await again).toBe(0)
  })

  test('an answer that comes after another case was opened changes nothing', async () => {
    const { autosave, disk } = desk()
    autosave.add('Move event', title(null, 'a'), 'now')
    autosave.begin(40)
    await disk()
    expect(autosave.getState()).toEqual({ kind: 'saved', rev: 40 })
  })
})
