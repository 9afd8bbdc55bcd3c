import { useCallback } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import { useWorkspace } from '../../app/workspace'
import { changeEvent } from '../../store/event-edits'
import type { EditOptions, Transaction } from '../../store/document-store'
import { refusedEdit } from '../notices/refused-edit'

export type Edit = (label: string, change: (tx: Transaction) => void, options?: EditOptions) => boolean

/** Edits the case as one step of undo; false, and a notice, where the document refuses. */
export function useEdit(): Edit {
  const { documents, ui } = useWorkspace()
  return useCallback(
    (label, change, options) => {
      const result = documents.edit(label, change, options)
      if (!result.ok) ui.notify(refusedEdit(result.error))
      return result.ok
    },
    [documents, ui],
  )
}

/** What the docket said is for an import alone to write. */
type EventField = Exclude<keyof CaseEvent, 'id' | 'docket'>

/** What stands after "Undo " for each field. */
const LABELS: Record<EventField, string> = {
  kind: 'Change kind',
  subtype: 'Change subtype',
  title: 'Edit title',
  date: 'Change date',
  filed: 'Change filed date',
  entered: 'Change entered date',
  time: 'Change time',
  ecf: 'Edit ECF number',
  filedBy: 'Change filed by',
  summary: 'Edit summary',
  notes: 'Edit notes',
  tags: 'Change tags',
  importance: 'Change importance',
  confidence: 'Change confidence',
  dispute: 'Change dispute',
  confidential: 'Change confidentiality',
  cites: 'Edit cites',
  answer: 'Edit answer',
  proposals: 'Dismiss proposal',
}

/** Fields one types or steps in: edits of one of them within a second of one another are one step of undo. */
const TYPED: ReadonlySet<EventField> = new Set([
  'title',
  'date',
  'filed',
  'entered',
  'ecf',
  'summary',
  'notes',
  'answer',
])

export type EditField = <F extends EventField>(field: F, value: CaseEvent[F]) => void

/** Sets one field of an event. */
export function useEditField(id: EventId): EditField {
  const edit = useEdit()
  return useCallback(
    (field, value) => {
      const options = TYPED.has(field) ? { merge: `${id}:${field}` } : {}
      edit(LABELS[field], (tx) => changeEvent(tx, id, { [field]: value }), options)
    },
    [edit, id],
  )
}
