import type { CommandId } from '../../shared/commands'
import type { Behaviour } from './behaviour'
import { caseCommands } from './case-commands'
import { editCommands } from './edit-commands'
import { exportCommands } from './export-commands'
import { eventCommands } from './event-commands'
import { helpCommands } from './help-commands'
import { importCommands } from './import-commands'
import { linkCommands } from './link-commands'
import { pageCommands } from './page-commands'
import { savedViewCommands } from './saved-view-commands'
import { viewCommands } from './view-commands'

/** A command without behaviour does not compile. */
export const BEHAVIOURS: Record<CommandId, Behaviour> = {
  ...caseCommands,
  ...editCommands,
  ...exportCommands,
  ...eventCommands,
  ...linkCommands,
  ...pageCommands,
  ...savedViewCommands,
  ...viewCommands,
  ...helpCommands,
  ...importCommands,
}
