import { either, noCase, notEditable, nothingSelected, type Behaviour } from './behaviour'
import { focusSearch } from './focus-place'
import { shownEvents } from '../store/event-selectors'

export const editCommands = {
  'edit.undo': {
    run: ({ documents }) => void documents.undo(),
    blocked: either(notEditable, ({ documents }) => (documents.getState().past.length > 0 ? null : 'Nothing to undo')),
  },
  'edit.redo': {
    run: ({ documents }) => void documents.redo(),
    blocked: either(notEditable, ({ documents }) =>
      documents.getState().future.length > 0 ? null : 'Nothing to redo',
    ),
  },
  'edit.selectAll': {
    run: ({ ui, documents }) => {
      const { filter, hits } = ui.getState()
      ui.select(shownEvents(documents.getState().document, filter, hits).map(({ id }) => id))
    },
    blocked: noCase,
  },
  'edit.selectNone': { run: ({ ui }) => ui.select([]), blocked: nothingSelected },
  'search.focus': { run: focusSearch, blocked: noCase },
  'palette.show': { run: ({ ui }) => ui.setState({ dialog: 'commands' }) },
} satisfies Record<string, Behaviour>
