import type { In } from '../../../shared/ipc/contract'
import type { Workspace } from '../../app/workspace'
import { errorNotice } from '../notices/error-notice'

/**
 * Imports a bundle and opens the case; where it is locked, the dialog asks for its passphrase. What goes wrong is told to `onRefused`:
 * beside an open dialog nobody may see or hear a notice.
 */
export async function importBundle(
  workspace: Workspace,
  input: In<'bundle.import'>,
  onRefused: (why: string) => void = (text) => workspace.ui.notify({ tone: 'error', text }),
): Promise<void> {
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
    onRefused(errorNotice(error).text)
  }
}
