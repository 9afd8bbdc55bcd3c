import { documentData, type CaseDocument } from '../../../shared/document'
import { ExpectedError } from '../../../shared/expected-error'
import type { Clock } from '../../store/clock'
import type { Log } from '../log'
import { PressReply, type PressJob, type PressRequest, type PressWork } from './press-message'

/** The part of Electron's `UtilityProcess` that is needed here. */
export interface PressChild {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

export interface PressPorts {
  /** Starts the process. */
  start: () => PressChild
  /** Absolute path of the folder with the app's own assets. */
  assets: string
  clock: Clock
  log: Log
}

/** A case as it stands. An open one is changed in place: only its revision tells one state of it from the next. */
export interface CaseAtRev {
  readonly document: CaseDocument
  readonly rev: number
}

type JobKind = PressJob['kind']
type JobOf<K extends JobKind> = Extract<PressJob, { kind: K }>
type WorkOf<K extends JobKind> = Extract<PressWork, { kind: K }>

interface Running {
  /** Ends the process, and with it every job it has: how a long one is cancelled. */
  signal?: AbortSignal
  onStep?: (step: { fraction: number; step: string }) => void
}

/**
 * Sets briefs and writes exports in a process of its own, so that the window never waits for one. The process stays for a while, since
 * the second brief is set in a fraction of the time of the first.
 */
export interface Press {
  /** Resolves with null where `signal` aborts it, or where another's abort ended the process. Rejects with `ExpectedError`. */
  run<K extends JobKind>(of: CaseAtRev | null, job: JobOf<K>, running?: Running): Promise<WorkOf<K> | null>
  end(): void
}

type LastReply = Exclude<PressReply, { kind: 'step' }> | { kind: 'ended'; code: number } | { kind: 'nonsense' }

interface Waiting {
  settle: (reply: LastReply | null) => void
  onStep: Running['onStep']
}

/** A process with nothing to do is ended after this long: it holds some 100 MB. */
const IDLE_MS = 300_000

function workOf(reply: LastReply, log: Log): PressWork {
  switch (reply.kind) {
    case 'done':
      return reply.work
    case 'failed':
      throw new ExpectedError(reply.code, reply.message)
    case 'broke':
    case 'ended':
    case 'nonsense': {
      const { kind, ...facts } = reply
      log(`brief process ${kind}`, facts)
      const message =
        'The brief could not be set: the part of Docketline that sets it stopped. The case is unharmed; try again.'
      throw new ExpectedError('brief-failed', message)
    }
    default:
      return reply satisfies never
  }
}

/** One process and the jobs it has. */
class PressProcess {
  readonly #waiting = new Map<number, Waiting>()
  /** The case as the process has it. */
  #has: CaseAtRev | null = null
  #over = false

  constructor(
    readonly child: PressChild,
    readonly assets: string,
  ) {
    child.on('exit', (code) => this.#settleAll({ kind: 'ended', code }))
    child.on('message', (message) => this.#hear(message))
  }

  get over(): boolean {
    return this.#over
  }

  get busy(): boolean {
    return this.#waiting.size > 0
  }

  ask(id: number, of: CaseAtRev | null, job: PressJob, onStep: Running['onStep']): Promise<LastReply | null> {
    const isNews = of !== null && (of.document !== this.#has?.document || of.rev !== this.#has.rev)
    if (isNews) this.#has = { document: of.document, rev: of.rev }
    const request: PressRequest = { id, assets: this.assets, document: isNews ? documentData(of.document) : null, job }
    const answered = new Promise<LastReply | null>((settle) => this.#waiting.set(id, { settle, onStep }))
    this.child.postMessage(request)
    return answered
  }

  /** Ends the process; what it was asked is answered with `reply`. */
  end(reply: LastReply | null): void {
    this.#settleAll(reply)
    this.child.kill()
  }

  #settleAll(reply: LastReply | null): void {
    this.#over = true
    for (const { settle } of this.#waiting.values()) settle(reply)
    this.#waiting.clear()
  }

  #hear(message: unknown): void {
    const { data } = PressReply.safeParse(message)
    if (data === undefined) return this.end({ kind: 'nonsense' })
    const waiting = this.#waiting.get(data.id)
    if (data.kind === 'step') return waiting?.onStep?.(data)
    this.#waiting.delete(data.id)
    waiting?.settle(data)
    // What broke once may be half done: the next job gets a fresh process.
    if (data.kind === 'broke') this.end({ kind: 'nonsense' })
  }
}

export function createPress({ start, assets, clock, log }: PressPorts): Press {
  let current: PressProcess | null = null
  let lastId = 0
  let keepAwake = (): void => undefined

  const end = (): void => {
    current?.end(null)
    current = null
  }
  const endWhenIdle = (): void => {
    keepAwake()
    keepAwake = clock.after(IDLE_MS, () => {
      if (current?.busy === false) end()
    })
  }

  return {
    end,
    async run<K extends JobKind>(of: CaseAtRev | null, job: JobOf<K>, { signal, onStep }: Running = {}) {
      if (signal?.aborted === true) return null
      if (current === null || current.over) current = new PressProcess(start(), assets)
      const used = current
      const abort = (): void => used.end(null)
      signal?.addEventListener('abort', abort, { once: true })
      try {
        lastId += 1
        const reply = await used.ask(lastId, of, job, onStep)
        return reply === null ? null : (workOf(reply, log) as WorkOf<K>)
      } finally {
        signal?.removeEventListener('abort', abort)
        endWhenIdle()
      }
    },
  }
}
