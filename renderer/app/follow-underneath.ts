import type { Underneath } from '../../shared/ipc/contract'
import type { Workspace } from './workspace'

type Parts = Pick<Workspace, 'documents' | 'ui'>

const REOPEN =
  'This case was changed elsewhere in the very record you are editing. Copy what you typed, then open the case again from the list.'

/** Shows what another program did to the case on screen, or goes on in the copy that was made of it. */
export function followUnderneath({ documents, ui }: Parts, underneath: Underneath | null): void {
  if (underneath === null) return
  const { folder, patch, notice } = underneath
  ui.setState(({ open }) => ({ open: open === null ? null : { ...open, folder } }))
  const fits = patch === null || documents.absorb(patch)
  ui.notify(fits ? { tone: 'info', text: notice, stays: true } : { tone: 'error', text: REOPEN })
}

/** Asks whether another program has changed the case on screen. What cannot be found out now shows with the next change. */
export async function checkUnderneath(workspace: Workspace): Promise<void> {
  const { client, ui, autosave } = workspace
  const { screen, open } = ui.getState()
  if (screen !== 'case' || open === null || open.readOnly !== null) return
  // What waits is committed first, which looks as well.
  if ((await autosave.flush()) > 0) return
  try {
    const { rev, underneath } = await client('case.check', { case: open.folder })
    if (underneath === null || ui.getState().open?.folder !== open.folder) return
    followUnderneath(workspace, underneath)
    autosave.goOnFrom(rev)
  } catch {
    // The disk says so again at the next change, where the status bar tells.
  }
}
