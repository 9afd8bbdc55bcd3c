import { importBundle } from '../features/bundles/import-bundle'
import { noCase, type Behaviour } from './behaviour'

export const caseCommands = {
  'case.new': { run: ({ ui }) => ui.setState({ dialog: 'new-case' }) },
  'case.list': {
    run: (workspace) => workspace.showCases(),
    blocked: ({ ui }) => (ui.getState().screen === 'cases' ? 'All cases are on screen' : null),
  },
  'case.details': { run: ({ ui }) => ui.setState({ dialog: 'case-details' }), blocked: noCase },
  'case.history': { run: ({ ui }) => ui.setState({ dialog: 'history', historyOf: null }), blocked: noCase },
  'case.importBundle': { run: (workspace) => importBundle(workspace, { passphrase: null, anew: true }) },
  'case.exportBundle': { run: ({ ui }) => ui.setState({ dialog: 'export-bundle' }), blocked: noCase },
  'app.settings': { run: ({ ui }) => ui.setState({ dialog: 'settings' }) },
  'case.reveal': {
    run: async ({ client, ui }) => {
      await client('library.reveal', { case: ui.getState().open?.folder ?? null })
    },
    blocked: noCase,
  },
  'case.saveNow': {
    run: async ({ autosave }) => {
      await autosave.flush()
    },
    blocked: noCase,
  },
} satisfies Record<string, Behaviour>
