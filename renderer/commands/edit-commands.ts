import { either, noCase, notEditable, nothingSelected, type Behaviour } from './behaviour'
import { focusSearch } from './focus-place'
import type { CaseEvent } from '../../shared/model/event'
import { leadOf } from '../features/chronology/row-selection'
import type { Workspace } from '../app/workspace'
import type { Way } from '../store/document-store'
import { shownEvents } from '../store/event-selectors'

/** Undoes or redoes, and brings the event in the inspector into sight when it was this one that changed. */
function replay({ documents, longEdits, ui, timeline }: Workspace, way: Way): void {
  const last = leadOf(ui.getState().selection)
  const current = (): CaseEvent | undefined =>
    last === null ? undefined : documents.getState().document.event.get(last)
  const before = current()
  longEdits[way](() => {
    if (current() !== before) timeline.current?.reveal()
  })
}

export const editCommands = {
  'edit.undo': {
    run: (workspace) => replay(workspace, 'undo'),
    // What is being made can be taken back as soon as it is in.
    blocked: either(notEditable, ({ documents, longEdits }) =>
      documents.getState().past.length > 0 || longEdits.getState().kind === 'working' ? null : 'Nothing to undo',
    ),
  },
  'edit.redo': {
    run: (workspace) => replay(workspace, 'redo'),
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
