import { ExpectedError } from '../../../shared/expected-error'
import type { HistoryChanges, HistoryPage } from '../../../shared/history'
import type { Finding } from '../../../shared/ipc/contract'
import type { Imported } from '../../export/case-bundle'
import type { Log } from '../log'
import { HistoryReply, type HistoryQuestion } from './history-message'

/** The part of Electron's `UtilityProcess` that is needed here. */
export interface HistoryChild {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
}

interface Answers {
  page: HistoryPage
  changes: HistoryChanges
  verify: { findings: Finding[] }
  bundle: null
  unbundle: Imported
}

type AnswerTo<Q extends HistoryQuestion> = Answers[Q['kind']]

/** Reads histories in a process of its own, started with the first question. */
export interface HistoryService {
  /** Rejects with `ExpectedError`. `path` is the folder of the case. */
  ask<Q extends HistoryQuestion>(path: string, question: Q): Promise<AnswerTo<Q>>
}

const STOPPED = new ExpectedError(
  'internal',
  'The part of Docketline that reads the history stopped. The case is unharmed; try again.',
)

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

export function createHistoryService(start: () => HistoryChild, log: Log): HistoryService {
  const waiting = new Map<number, Waiting>()
  let child: HistoryChild | null = null
  let lastId = 0

  const settle = (message: unknown): void => {
    const { data } = HistoryReply.safeParse(message)
    const asked = data === undefined ? undefined : waiting.get(data.id)
    if (data === undefined || asked === undefined) return
    waiting.delete(data.id)
    if (data.kind === 'read') asked.resolve(data.value)
    else if (data.kind === 'failed') asked.reject(new ExpectedError(data.code, data.message))
    else {
      log('history process broke', { name: data.name, stack: data.stack })
      asked.reject(STOPPED)
    }
  }

  const running = (): HistoryChild => {
    if (child !== null) return child
    const started = start()
    started.on('message', settle)
    started.on('exit', (code) => {
      log('history process ended', { code })
      child = null
      for (const { reject } of waiting.values()) reject(STOPPED)
      waiting.clear()
    })
    child = started
    return started
  }

  return {
    ask: <Q extends HistoryQuestion>(path: string, question: Q) =>
      new Promise<AnswerTo<Q>>((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, { resolve: resolve as (value: unknown) => void, reject })
        running().postMessage({ id: lastId, path, question })
      }),
  }
}
