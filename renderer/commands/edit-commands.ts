import { either, noCase, notEditable, nothingSelected, type Behaviour } from './behaviour'
import { focusSearch } from './focus-place'
import type { CaseEvent } from '../../shared/model/event'
import type { Workspace } from '../app/workspace'
import { shownEvents } from '../store/event-selectors'

/** Undoes or redoes, and brings the event in the inspector into sight when it was this one that changed. */
function replay({ documents, ui, timeline }: Workspace, step: () => unknown): void {
  const last = [...ui.getState().selection].at(-1)
  const current = (): CaseEvent | undefined =>
    last === undefined ? undefined : documents.getState().document.event.get(last)
  const before = current()
  step()
  if (current() !== before) timeline.current?.reveal()
}

export const editCommands = {
  'edit.undo': {
    run: (workspace) => replay(workspace, () => workspace.documents.undo()),
    blocked: either(notEditable, ({ documents }) => (documents.getState().past.length > 0 ? null : 'Nothing to undo')),
  },
  'edit.redo': {
    run: (workspace) => replay(workspace, () => workspace.documents.redo()),
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
