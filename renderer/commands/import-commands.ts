import type { Workspace } from '../app/workspace'
import type { ImportTarget } from '../features/import/import-state'
import { either, notEditable, type Behaviour, type Block } from './behaviour'

const importing: Block = ({ imports }) => (imports.getState().kind === 'idle' ? null : 'An import is under way')

/** On the list of cases there is none to import into: it makes one. */
const into = ({ ui }: Workspace): ImportTarget => (ui.getState().screen === 'case' ? 'open case' : 'new case')

const notImportable: Block = (workspace) => (workspace.ui.getState().screen === 'case' ? notEditable(workspace) : null)

export const importCommands = {
  'import.newCase': {
    run: ({ imports }) => imports.begin({ kind: 'choose' }, 'new case'),
    blocked: importing,
  },
  'import.files': {
    run: (workspace) => workspace.imports.begin({ kind: 'choose' }, into(workspace)),
    blocked: either(notImportable, importing),
  },
  'import.text': {
    run: (workspace) => workspace.imports.paste(into(workspace)),
    blocked: either(notImportable, importing),
  },
} satisfies Record<string, Behaviour>
