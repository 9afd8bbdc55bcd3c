import type { BriefOptions } from '../../../shared/brief/brief-options'
import type { CaseFolder, Out } from '../../../shared/ipc/contract'
import type { Workspace } from '../../app/workspace'

const counted = (count: number): string => (count === 1 ? '1 change is' : `${count} changes are`)

/**
 * Saves what waits, since an export is made of what the disk has; then asks main to make it. Resolves with null where the user was told
 * why nothing was made, or cancelled.
 */
export async function exporting(
  { autosave, ui }: Workspace,
  make: (folder: CaseFolder) => Promise<Out<'brief.export'>>,
): Promise<{ path: string; notes: readonly string[] } | null> {
  const { open } = ui.getState()
  if (open === null) return null
  const unsaved = await autosave.flush()
  if (unsaved > 0) {
    ui.notify({
      tone: 'error',
      until: 'saved',
      text: `Nothing was exported: ${counted(unsaved)} not saved yet and would be missing from it. Choose Save now, then export again.`,
    })
    return null
  }
  ui.setState({ brief: { step: 'Choosing where to save', fraction: null } })
  try {
    const result = await make(open.folder)
    return result.outcome === 'cancelled' ? null : result
  } finally {
    ui.setState({ brief: null })
  }
}

/** Exports the brief as PDF and says what to know of it. Resolves with its path, or null where there is none. */
export async function exportBrief(workspace: Workspace, options: BriefOptions): Promise<string | null> {
  const saved = await exporting(workspace, (folder) => workspace.client('brief.export', { case: folder, options }))
  for (const text of saved?.notes ?? []) workspace.ui.notify({ tone: 'info', text, stays: true })
  return saved?.path ?? null
}
