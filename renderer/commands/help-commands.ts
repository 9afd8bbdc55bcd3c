import type { Behaviour } from './behaviour'

export const helpCommands = {
  'help.shortcuts': { run: ({ ui }) => ui.setState({ dialog: 'shortcuts' }) },
  'help.sample': {
    run: async ({ client, openCase }) => {
      const added = await client('library.addSample', {})
      await openCase(added.case)
    },
  },
  'help.about': { run: ({ ui }) => ui.setState({ dialog: 'about' }) },
} satisfies Record<string, Behaviour>
