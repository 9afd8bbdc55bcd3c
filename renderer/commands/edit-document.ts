import type { Workspace } from '../app/workspace'
import type { Transaction } from '../store/document-store'

/** Makes one step of undo. Returns what `change` returns, or null where the document refused it, which the user is told. */
export function editDocument<T>(workspace: Workspace, label: string, change: (tx: Transaction) => T): T | null {
  let outcome: T | null = null
  const result = workspace.documents.edit(label, (tx) => {
    outcome = change(tx)
  })
  if (result.ok) return outcome
  workspace.ui.notify({
    tone: 'error',
    text: `That could not be done, and nothing was changed: ${result.error.message}.`,
  })
  return null
}
