import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CaseDocument } from '../../shared/document'
import { editInSteps, replayInSteps, type ManyEdits } from '../store/change-in-steps'
import { nextReplay, type DocumentStore, type Follow, type Step, type Way } from '../store/document-store'
import { takeInSlices, type Slicing, type Steps, type TakenIn } from '../store/take-in-slices'
import type { EditError } from '../store/transaction'
import type { UiStore } from '../store/ui-store'

/** Whether many records are being changed, and how far that is. */
export type LongEditState = { kind: 'idle' } | { kind: 'working'; words: string; fraction: number }

/**
 * Edits, undo and redo of any size. A small one is made at once; one too large for a frame in slices, while the window goes on drawing
 * and answering, and can be cancelled until it is in. They are made in the order in which they are asked for.
 */
export interface LongEdits extends StoreApi<LongEditState> {
  /**
   * Makes one step of undo; `size` is how many records it is about. `done` is called at once when it is in, and not where nothing was
   * changed: refused, which the user is told, cancelled, or nothing to do.
   */
  edit(label: string, size: number, edits: ManyEdits, done?: () => void): void
  undo(done?: () => void): void
  redo(done?: () => void): void
  /** Ends what is being made, and what waits to be: nothing of it is changed. */
  cancel(): void
  /** Resolves when nothing is being made any more. */
  settled(): Promise<void>
}

export interface LongEditPorts {
  documents: DocumentStore
  ui: UiStore
  /** Changes that follow from an edit, as the document store is told. */
  follow: Follow
  breathe: Slicing['breathe']
  nextFrame: () => Promise<void>
  prepare: (document: CaseDocument) => Promise<void>
  /** Tells the user why the document refused. */
  refuse: (error: EditError) => void
}

/** More records than this take longer than a frame has. */
const LARGE = 500

const IDLE: LongEditState = { kind: 'idle' }

class LongEditing {
  readonly store = createStore<LongEditState>(() => IDLE)
  #last: Promise<void> = Promise.resolve()
  #waiting = 0
  /** Counts up with every cancelling: what was begun before is over. */
  #run = 0

  constructor(private readonly ports: LongEditPorts) {}

  get settled(): Promise<void> {
    return this.#last
  }

  cancel(): void {
    this.#run += 1
  }

  /** At once where nothing else is being made and it is small; else in slices, after what was asked for before. */
  edit(label: string, size: number, edits: ManyEdits, done: () => void): void {
    if (this.#waiting === 0 && size <= LARGE) return this.#editNow(label, edits, done)
    const { documents, follow } = this.ports
    this.#inTurn((run) => {
      const steps: Steps = (before) => editInSteps(before, edits, follow)
      return this.#inSlices(label, steps, (change) => documents.takeIn(label, change) && told(done), run)
    })
  }

  #editNow(label: string, edits: ManyEdits, done: () => void): void {
    const result = this.ports.documents.edit(label, (tx) => {
      for (const _ of edits(tx)) continue
    })
    if (!result.ok) this.ports.refuse(result.error)
    else if (result.value.length > 0) done()
  }

  replay(way: Way, done: () => void): void {
    const isSmall = (this.#next(way)?.patch.length ?? 0) <= LARGE
    if (this.#waiting > 0 || !isSmall) this.#inTurn((run) => this.#replayInSlices(way, done, run))
    else if (this.ports.documents[way]() !== null) done()
  }

  #next(way: Way): Step | undefined {
    const { past, future } = this.ports.documents.getState()
    return (way === 'undo' ? past : future).at(-1)
  }

  #replayInSlices(way: Way, done: () => void, run: number): Promise<TakenIn> | TakenIn {
    const { documents } = this.ports
    const step = this.#next(way)
    if (step === undefined) return { ok: true, value: 'ended' }
    const steps: Steps = (before) => {
      // An edit made meanwhile is the last step now: to take back that one was not asked for.
      const patch = this.#next(way) === step ? nextReplay(documents.getState(), way) : null
      return patch && replayInSteps(before, patch)
    }
    const words = `${way === 'undo' ? 'Undo' : 'Redo'}: ${step.label}`
    return this.#inSlices(words, steps, (change) => documents.takeInReplay(way, change) && told(done), run)
  }

  #inSlices(words: string, steps: Steps, take: Parameters<typeof takeInSlices>[2], run: number): Promise<TakenIn> {
    const { documents, ui, breathe, prepare, nextFrame } = this.ports
    const { opened } = ui.getState()
    let shown = -1
    const goesOn = (fraction: number): boolean => {
      const percent = Math.round(Math.min(1, fraction) * 100)
      if (percent !== shown) this.store.setState({ kind: 'working', words, fraction: percent / 100 }, true)
      shown = percent
      return run === this.#run && ui.getState().opened === opened
    }
    return takeInSlices(documents, steps, take, {
      breathe,
      goesOn,
      // It is taken in at the beginning of a frame: what was prepared last is not in the same one.
      prepare: async (document) => {
        await prepare(document)
        await nextFrame()
      },
    })
  }

  #inTurn(work: (run: number) => Promise<TakenIn> | TakenIn): void {
    this.#waiting += 1
    this.#last = this.#after(this.#last, this.#run, work)
  }

  async #after(before: Promise<void>, run: number, work: (run: number) => Promise<TakenIn> | TakenIn): Promise<void> {
    await before
    try {
      const taken = run === this.#run ? await work(run) : null
      if (taken?.ok === false) this.ports.refuse(taken.error)
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0) this.store.setState(IDLE, true)
    }
  }
}

/** Tells of what is in, and that it is. */
function told(done: () => void): true {
  done()
  return true
}

const nobody = (): void => undefined

export function createLongEdits(ports: LongEditPorts): LongEdits {
  const editing = new LongEditing(ports)
  return {
    ...editing.store,
    edit: (label, size, edits, done = nobody) => editing.edit(label, size, edits, done),
    undo: (done = nobody) => editing.replay('undo', done),
    redo: (done = nobody) => editing.replay('redo', done),
    cancel: () => editing.cancel(),
    settled: () => editing.settled,
  }
}
