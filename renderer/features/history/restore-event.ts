import type { CaseEvent } from '../../../shared/model/event'
import type { Transaction } from '../../store/document-store'

/** The event as it was, without what it pointed to and is no longer in the case. */
export function restorable(tx: Pick<Transaction, 'get'>, version: CaseEvent): CaseEvent {
  const isParty = (id: CaseEvent['filedBy'][number]): boolean => tx.get('party', id) !== undefined
  return {
    ...version,
    filedBy: version.filedBy.filter(isParty),
    cites: version.cites.filter(({ source }) => tx.get('source', source) !== undefined),
    answer: version.answer === null ? null : { ...version.answer, wonBy: version.answer.wonBy.filter(isParty) },
  }
}
