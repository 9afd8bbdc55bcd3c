import { ExpectedError } from '../../../shared/expected-error'
import type { Log } from '../log'
import { IMPORT_ANSWERS, ImportReply, type ImportAnswer, type ImportAsk } from './import-message'

/** The part of Electron's `UtilityProcess` that is needed here. */
export interface ImportChild {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

interface SessionPorts {
  child: ImportChild
  onStep: (step: { fraction: number; step: string }) => void
  log: Log
}

const STOPPED =
  'The import stopped: the part of Docketline that reads files ended unexpectedly. The case is unharmed; try again, with fewer files at once.'

type Answered = { kind: 'answer'; value: unknown } | { kind: 'stopped' } | { kind: 'ended' }

/** One import and its process, asked one thing after the other. */
export class ImportSession {
  #settle: ((answer: Answered) => void) | null = null
  #last: Promise<unknown> = Promise.resolve()
  #over: 'ended' | 'stopped' | null = null

  constructor(private readonly ports: SessionPorts) {
    ports.child.on('exit', () => this.#finish('stopped'))
    ports.child.on('message', (message) => this.#hear(message))
  }

  /** Rejects with `ExpectedError`; resolves with null where the import was ended meanwhile. */
  ask<K extends ImportAsk['kind']>(ask: Extract<ImportAsk, { kind: K }>): Promise<ImportAnswer<K> | null> {
    const answered = this.#last.then(() => this.#ask(ask))
    this.#last = answered.catch(() => undefined)
    return answered
  }

  async #ask<K extends ImportAsk['kind']>(ask: Extract<ImportAsk, { kind: K }>): Promise<ImportAnswer<K> | null> {
    const answer = await new Promise<Answered>((resolve) => {
      if (this.#over !== null) return resolve({ kind: this.#over })
      this.#settle = resolve
      this.ports.child.postMessage(ask)
    })
    if (answer.kind === 'ended') return null
    const parsed = answer.kind === 'answer' ? IMPORT_ANSWERS[ask.kind].safeParse(answer.value) : null
    if (parsed?.success === true) return parsed.data as ImportAnswer<K>
    this.#finish('stopped')
    throw new ExpectedError('internal', STOPPED)
  }

  #hear(message: unknown): void {
    const { data } = ImportReply.safeParse(message)
    if (data?.kind === 'step') return this.ports.onStep(data)
    if (data?.kind === 'answer') {
      this.#settle?.(data)
      this.#settle = null
      return
    }
    this.ports.log('import process failed', data === undefined ? {} : { name: data.name, stack: data.stack })
    this.#finish('stopped')
  }

  #finish(how: 'ended' | 'stopped'): void {
    this.#over ??= how
    this.#settle?.({ kind: how })
    this.#settle = null
    this.ports.child.kill()
  }

  /** Ends the process: what it was asked comes to nothing. */
  end(): void {
    this.#finish('ended')
  }
}
