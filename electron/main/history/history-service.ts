import type { HistoryChanges, HistoryPage } from '../../../shared/history'
import type { Finding } from '../../../shared/ipc/contract'
import type { Imported } from '../../export/case-bundle'
import { askedProcess, type AskedChild } from '../asked/asked-process'
import type { Log } from '../log'
import type { HistoryQuestion, HistoryRequest } from './history-message'

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

const STOPPED = 'The part of Docketline that reads the history stopped. The case is unharmed; try again.'

export function createHistoryService(start: () => AskedChild, log: Log): HistoryService {
  const reader = askedProcess<Omit<HistoryRequest, 'id'>>({ start, name: 'history', stopped: STOPPED, rest: null, log })
  return {
    ask: <Q extends HistoryQuestion>(path: string, question: Q) =>
      reader.ask({ path, question }) as Promise<AnswerTo<Q>>,
  }
}
