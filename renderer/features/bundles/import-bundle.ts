import type { In } from '../../../shared/ipc/contract'
import type { Workspace } from '../../app/workspace'
import { errorNotice } from '../notices/error-notice'

/** Imports a bundle and opens the case; where it is locked, the dialog asks for its passphrase. What goes wrong is told. */
export async function importBundle(workspace: Workspace, input: In<'bundle.import'>): Promise<void> {
  const { client, ui, openCase } = workspace
  try {
    const imported = await client('bundle.import', input)
    switch (imported.outcome) {
      case 'cancelled':
        return
      case 'locked':
        ui.setState({ bundle: { name: imported.name, locked: true } })
        return
      case 'imported':
        ui.setState({ bundle: null })
        await openCase(imported.case)
        return
      default:
        imported satisfies never
    }
  } catch (error) {
    ui.notify(errorNotice(error))
  }
}
