import type { CommandId } from '../../shared/commands'
import { errorNotice } from '../features/notices/error-notice'
import type { Workspace } from '../app/workspace'
import { BEHAVIOURS } from './behaviours'

/** Why a command can do nothing now; null when it can. */
export function blockedBecause(workspace: Workspace, id: CommandId): string | null {
  return BEHAVIOURS[id].blocked?.(workspace) ?? null
}

/** The one way in, for keys, menus, buttons and the command palette. A command that is blocked does nothing. */
export function execute(workspace: Workspace, id: CommandId): void {
  if (blockedBecause(workspace, id) !== null) return
  void run(workspace, id)
}

async function run(workspace: Workspace, id: CommandId): Promise<void> {
  try {
    await BEHAVIOURS[id].run(workspace)
  } catch (error) {
    workspace.ui.notify(errorNotice(error))
  }
}
