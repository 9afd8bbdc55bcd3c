import { AcceptedId } from '../../../shared/model/ids'
import type { Finding } from '../../../shared/sequence-checks/finding'
import type { Workspace } from '../../app/workspace'
import { editDocument } from '../../commands/edit-document'

/** Keeps in the case that a finding is right as it stands; undo brings it back. */
export function acceptFinding(workspace: Workspace, { code, eventIds }: Finding): void {
  editDocument(workspace, 'Accept finding', (tx) => {
    tx.put('accepted', { id: AcceptedId.parse(workspace.ids()), code, eventIds, note: '' })
  })
}

/** Looks at a finding again. */
export function reopenFinding(workspace: Workspace, id: AcceptedId): void {
  editDocument(workspace, 'Look at finding again', (tx) => tx.remove('accepted', id))
}
