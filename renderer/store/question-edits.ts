import type { CaseEvent } from '../../shared/model/event'
import type { EventId, IdSource } from '../../shared/model/ids'
import type { Transaction } from './document-store'
import { addLink, changeEvent } from './event-edits'

/** Ties an order to a question as its answer, with what it says; the question's date follows from the link. */
export function answerQuestion(
  tx: Transaction,
  ids: IdSource,
  order: EventId,
  question: EventId,
  answer: NonNullable<CaseEvent['answer']>,
): void {
  const known = [...tx.document.link.values()].some(
    ({ from, to, type }) => from === order && to === question && type === 'answers',
  )
  if (!known) addLink(tx, ids, order, question, 'answers')
  changeEvent(tx, question, { answer })
}
