import { COMMANDS, type CommandId } from '../../shared/commands'
import { errorNotice } from '../features/notices/error-notice'
import { whenRead } from '../app/when-read'
import type { Workspace } from '../app/workspace'
import { BEHAVIOURS } from './behaviours'

/** Why a command can do nothing now; null when it can. */
export function blockedBecause(workspace: Workspace, id: CommandId): string | null {
  return BEHAVIOURS[id].blocked?.(workspace) ?? null
}

/** The one way in, for keys, menus, buttons and the command palette. A command that is blocked does nothing. */
export function execute(workspace: Workspace, id: CommandId): void {
  if (workspace.ui.getState().opening !== null && !HOLDS_WHILE_READING.test(id)) return executeWhenRead(workspace, id)
  if (blockedBecause(workspace, id) !== null) return
  void run(workspace, id)
}

/** What needs no more of a case than its timeline, or leads away from it. */
const HOLDS_WHILE_READING = /^(?:view|panel|help)\.|^case\.list$/

/** Asked for while the case is still being read, a command is run once it is there; nothing is left of it where the user goes elsewhere. */
function executeWhenRead(workspace: Workspace, id: CommandId): void {
  workspace.ui.setState({ asked: COMMANDS.find((command) => command.id === id)?.title ?? null })
  whenRead(workspace, () => execute(workspace, id))
}

async function run(workspace: Workspace, id: CommandId): Promise<void> {
  try {
    await BEHAVIOURS[id].run(workspace)
  } catch (error) {
    workspace.ui.notify(errorNotice(error))
  }
}
