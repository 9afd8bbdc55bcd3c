import type { Settings } from '../../shared/ipc/contract'
import type { Workspace } from './workspace'

/** Takes effect at once; the call brings back what is kept. Rejects where it cannot be kept, and then things are as before. */
export async function changeSettings(
  { client, ui }: Pick<Workspace, 'client' | 'ui'>,
  change: Partial<Settings>,
): Promise<void> {
  const before = ui.getState().settings
  ui.setState({ settings: { ...before, ...change } })
  try {
    const settings = await client('settings.change', change)
    ui.setState({ settings })
  } catch (error) {
    ui.setState({ settings: before })
    throw error
  }
}
