import { EMPTY_DOCUMENT, type CaseDocument } from '../../../shared/document'
import type { In } from '../../../shared/ipc/contract'
import { CaseId, type IdSource } from '../../../shared/model/ids'

/** A case with nothing in it yet. The caption begins as the short title, which is better than a form to fill in first. */
export function newCase({ shortTitle, court, docketNumber }: In<'library.create'>, newId: IdSource): CaseDocument {
  const id = CaseId.parse(newId())
  const record = {
    id,
    caption: shortTitle,
    shortTitle,
    court,
    docketNumber,
    assignedTo: '',
    referredTo: '',
    filed: null,
    closed: null,
    notes: '',
  }
  return { ...EMPTY_DOCUMENT, case: new Map([[id, record]]) }
}
