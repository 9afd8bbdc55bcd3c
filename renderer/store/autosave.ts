import { createStore, type StoreApi } from 'zustand/vanilla'
import { CallError } from '../../shared/ipc/client'
import { squash, type Patch } from '../../shared/patch'
import type { Pace } from './document-store'

/** What the status bar tells. "Saved" is said only of what the disk has acknowledged. */
export type SaveState =
  | { kind: 'saved'; rev: number }
  | { kind: 'saving'; rev: number; unsaved: number }
  | { kind: 'failed'; rev: number; unsaved: number; message: string }

export interface Autosave extends StoreApi<SaveState> {
  add(label: string, patch: Patch, pace: Pace): void
  /** Sends what waits, now; resolves with the number of changes the disk has still not taken. */
  flush(): Promise<number>
  /** Goes on from another revision of the case, which another program has brought it to; what waits is sent after it. */
  goOnFrom(rev: number): void
  /** Begins anew at a revision of another case. Call `flush` before: what waits is dropped. */
  begin(rev: number): void
}

export interface Timers {
  now: () => number
  /** Calls back once after so many milliseconds; returns what cancels it. */
  after: (ms: number, callback: () => void) => () => void
}

interface Waiting {
  label: string
  patch: Patch
  pace: Pace
}

const IDLE_MS = 250
const LONGEST_WAIT_MS = 1000
const FIRST_RETRY_MS = 2000
const LAST_RETRY_MS = 30_000

/** Carries patches to the disk in order, one commit in flight at a time, and keeps every one in memory until it is acknowledged. */
export function createAutosave(
  commit: (rev: number, label: string, patch: Patch) => Promise<number>,
  timers: Timers,
): Autosave {
  const store = createStore<SaveState>(() => ({ kind: 'saved', rev: 0 }))
  let waiting: Waiting[] = []
  let generation = 0
  let inFlight: Promise<void> | null = null
  let oldest: number | null = null
  let cancelTimer: () => void = () => undefined
  let retryMs = FIRST_RETRY_MS

  const schedule = (ms: number): void => {
    cancelTimer()
    cancelTimer = timers.after(ms, () => void drain())
  }

  const sendFirst = async (item: Waiting): Promise<boolean> => {
    const mine = generation
    const { rev } = store.getState()
    try {
      const next = await commit(rev, item.label, item.patch)
      if (mine !== generation) return false
      waiting = waiting.slice(1)
      retryMs = FIRST_RETRY_MS
      store.setState(
        waiting.length === 0 ? { kind: 'saved', rev: next } : { kind: 'saving', rev: next, unsaved: waiting.length },
        true,
      )
      return true
    } catch (error) {
      if (mine !== generation) return false
      const message = error instanceof CallError ? error.message : 'The change could not be saved.'
      store.setState({ kind: 'failed', rev: store.getState().rev, unsaved: waiting.length, message }, true)
      schedule(retryMs)
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
      return false
    }
  }

  const drainAll = async (): Promise<void> => {
    for (let item = waiting[0]; item !== undefined; item = waiting[0]) {
      if (!(await sendFirst(item))) return
    }
  }

  const drain = (): Promise<void> => {
    cancelTimer()
    oldest = null
    if (inFlight !== null) return inFlight
    const run = drainAll().finally(() => {
      if (inFlight === run) inFlight = null
    })
    inFlight = run
    return run
  }

  /** Typing joins the last waiting change with the same label, unless that one is already on its way. */
  const join = (item: Waiting): void => {
    const last = waiting.at(-1)
    const joins = item.pace === 'typing' && last?.pace === 'typing' && last.label === item.label
    if (last === undefined || !joins || (inFlight !== null && waiting.length === 1)) waiting = [...waiting, item]
    else {
      const patch = squash(last.patch, item.patch)
      waiting = patch.length === 0 ? waiting.slice(0, -1) : [...waiting.slice(0, -1), { ...last, patch }]
    }
  }

  return {
    ...store,
    add(label, patch, pace) {
      join({ label, patch, pace })
      const state = store.getState()
      if (waiting.length === 0) {
        cancelTimer()
        store.setState({ kind: 'saved', rev: state.rev }, true)
        return
      }
      store.setState(
        state.kind === 'failed'
          ? { ...state, unsaved: waiting.length }
          : { kind: 'saving', rev: state.rev, unsaved: waiting.length },
        true,
      )
      if (state.kind === 'failed' || inFlight !== null) return
      oldest ??= timers.now()
      const left = LONGEST_WAIT_MS - (timers.now() - oldest)
      if (pace === 'now' || left <= 0) void drain()
      else schedule(Math.min(IDLE_MS, left))
    },
    async flush() {
      // A drain under way may have stopped at a failure before what was added since: go until nothing moves.
      await drain()
      if (waiting.length > 0 && store.getState().kind !== 'failed') await drain()
      return waiting.length
    },
    goOnFrom(rev) {
      store.setState({ ...store.getState(), rev }, true)
    },
    begin(rev) {
      generation += 1
      cancelTimer()
      waiting = []
      oldest = null
      inFlight = null
      retryMs = FIRST_RETRY_MS
      store.setState({ kind: 'saved', rev }, true)
    },
  }
}
