import { noCase, type Behaviour } from './behaviour'

export const caseCommands = {
  'case.new': { run: ({ ui }) => ui.setState({ dialog: 'new-case' }) },
  'case.list': {
    run: (workspace) => workspace.showCases(),
    blocked: ({ ui }) => (ui.getState().screen === 'cases' ? 'All cases are on screen' : null),
  },
  'case.details': { run: ({ ui }) => ui.setState({ dialog: 'case-details' }), blocked: noCase },
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
