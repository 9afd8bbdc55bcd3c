import { ExpectedError } from '../../../shared/expected-error'
import type { Clock } from '../../store/clock'
import type { Log } from '../log'
import { AskedReply } from './asked-message'

/** The part of Electron's `UtilityProcess` that is needed here. */
export interface AskedChild {
  postMessage(message: unknown): void
  kill(): unknown
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
}

/** A process of the app's own that answers requests, started with the first one and again where it has ended. */
export interface AskedProcess<Request extends object> {
  /** Rejects with `ExpectedError`. */
  ask(request: Request): Promise<unknown>
}

export interface AskedPorts {
  start: () => AskedChild
  /** What it is called in the log. */
  name: string
  /** What the user is told where it stops with a request unanswered. */
  stopped: string
  /** Ends the process, and with it what it holds in memory, once nothing was asked for so long; null lets it stay. */
  rest: { afterMs: number; clock: Pick<Clock, 'after'> } | null
  log: Log
}

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

export function askedProcess<Request extends object>({
  start,
  name,
  stopped,
  rest,
  log,
}: AskedPorts): AskedProcess<Request> {
  const waiting = new Map<number, Waiting>()
  let child: AskedChild | null = null
  let lastId = 0
  let stay = (): void => undefined
  const hasStopped = (): ExpectedError => new ExpectedError('internal', stopped)

  /** Whoever asks next starts another one. */
  const end = (): void => {
    child?.kill()
    child = null
  }

  const settle = (message: unknown): void => {
    const { data } = AskedReply.safeParse(message)
    const asked = data === undefined ? undefined : waiting.get(data.id)
    if (data === undefined || asked === undefined) return
    waiting.delete(data.id)
    if (data.kind === 'read') asked.resolve(data.value)
    else if (data.kind === 'failed') asked.reject(new ExpectedError(data.code, data.message))
    else {
      log(`${name} process broke`, { name: data.name, stack: data.stack })
      asked.reject(hasStopped())
    }
    if (waiting.size === 0 && rest !== null) stay = rest.clock.after(rest.afterMs, end)
  }

  const running = (): AskedChild => {
    if (child !== null) return child
    const started = start()
    started.on('message', settle)
    started.on('exit', (code) => {
      if (child !== started) return
      log(`${name} process ended`, { code })
      child = null
      for (const { reject } of waiting.values()) reject(hasStopped())
      waiting.clear()
    })
    child = started
    return started
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        lastId += 1
        stay()
        waiting.set(lastId, { resolve, reject })
        running().postMessage({ id: lastId, ...request })
      }),
  }
}
