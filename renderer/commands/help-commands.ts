import { noCase, type Behaviour } from './behaviour'

export const helpCommands = {
  'help.shortcuts': { run: ({ ui }) => ui.setState({ dialog: 'shortcuts' }) },
  'help.verify': { run: ({ ui }) => ui.setState({ dialog: 'verify' }), blocked: noCase },
  'help.sample': {
    run: async ({ client, openCase }) => {
      const added = await client('library.addSample', {})
      await openCase(added.case)
    },
  },
  'help.updates': { run: ({ ui }) => ui.setState({ dialog: 'updates' }) },
  'help.logs': {
    run: async ({ client }) => {
      await client('help.showLogs', {})
    },
  },
  'help.copyDetails': {
    run: async ({ client, ui }) => {
      await client('help.copyDetails', {})
      ui.notify({
        tone: 'info',
        text: 'Versions and the end of the log are on the clipboard. No text of a case is in them.',
      })
    },
  },
  'help.about': { run: ({ ui }) => ui.setState({ dialog: 'about' }) },
} satisfies Record<string, Behaviour>
