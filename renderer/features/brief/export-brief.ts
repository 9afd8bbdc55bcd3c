import { briefDefaults } from '../../../shared/brief/brief-options'
import type { Workspace } from '../../app/workspace'
import { notifyFailure } from '../notices/notify-failure'

const counted = (count: number): string => (count === 1 ? '1 change is' : `${count} changes are`)

/** Saves what waits, since the brief is made of what the disk has; then makes the brief, and says where it is. */
export async function exportBrief({ client, autosave, ui }: Workspace): Promise<void> {
  const { open } = ui.getState()
  if (open === null) return
  const unsaved = await autosave.flush()
  if (unsaved > 0) {
    ui.notify({
      tone: 'error',
      until: 'saved',
      text: `No brief was made: ${counted(unsaved)} not saved yet and would be missing from it. Choose Save now, then export again.`,
    })
    return
  }
  ui.setState({ brief: { step: 'Choosing where to save', fraction: null } })
  try {
    const result = await client('brief.export', { case: open.folder, options: briefDefaults() })
    if (result.outcome === 'cancelled') return
    ui.notify({
      tone: 'info',
      text: `Brief saved to ${result.path}`,
      action: { label: 'Open', run: () => notifyFailure(ui, client('brief.openFile', {})) },
    })
  } finally {
    ui.setState({ brief: null })
  }
}
