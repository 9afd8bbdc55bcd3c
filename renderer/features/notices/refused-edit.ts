import type { EditError } from '../../store/transaction'
import type { Notice } from '../../store/ui-store'

/** What the user is told when the document refuses an edit: the fields let nothing through that it would, so this is rare. */
export const refusedEdit = ({ code }: EditError): Omit<Notice, 'id'> => ({ tone: 'error', text: inWords(code) })

function inWords(code: EditError['code']): string {
  switch (code) {
    case 'invalid-record':
      return 'That does not fit into the field, so it was not kept. Nothing else was changed.'
    case 'conflict':
    case 'broken-reference':
      return 'That could not be done, because something it refers to is gone. Nothing was changed.'
    default:
      return code satisfies never
  }
}
