import { EMPTY_DOCUMENT, type CaseDocument } from '../../../shared/document'
import type { In } from '../../../shared/ipc/contract'
import { emptyCase } from '../../../shared/model/case'
import { CaseId, type IdSource } from '../../../shared/model/ids'

/** A case with nothing in it yet but what the user said of it. */
export function newCase({ shortTitle, court, docketNumber }: In<'library.create'>, newId: IdSource): CaseDocument {
  const id = CaseId.parse(newId())
  const record = { ...emptyCase(id, shortTitle), court, docketNumber }
  return { ...EMPTY_DOCUMENT, case: new Map([[id, record]]) }
}
