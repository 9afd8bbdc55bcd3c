import type { EventId } from '../../shared/model/ids'
import { toEach, type ManyEdits } from '../store/change-in-steps'
import { changeEvent, copyingEvents } from '../store/event-edits'
import { createEvent } from '../features/palette/create-event'
import type { Workspace } from '../app/workspace'
import { either, notEditable, nothingSelected, selectionNotEditable, type Behaviour, type Block } from './behaviour'
import { deleteSelection } from './delete-selection'
import { moveOneStep } from './move-one-step'
import { selectedEvents } from './selected-events'

const counted = (workspace: Workspace, one: string, many: (count: string) => string): string => {
  const { size } = workspace.ui.getState().selection
  return size === 1 ? one : many(size.toLocaleString('en-US'))
}

const noneDated: Block = (workspace) =>
  selectedEvents(workspace).some(({ date }) => date !== null) ? null : 'The selection is in the tray already'

export const eventCommands = {
  'event.history': {
    run: ({ ui }) => ui.setState(({ selection }) => ({ dialog: 'history', historyOf: [...selection].at(-1) ?? null })),
    blocked: nothingSelected,
  },
  'event.newFiling': { run: (workspace) => createEvent(workspace, 'filing'), blocked: notEditable },
  'event.newOrder': { run: (workspace) => createEvent(workspace, 'order'), blocked: notEditable },
  'event.newHearing': { run: (workspace) => createEvent(workspace, 'hearing'), blocked: notEditable },
  'event.newQuestion': { run: (workspace) => createEvent(workspace, 'question'), blocked: notEditable },
  'event.newContext': { run: (workspace) => createEvent(workspace, 'context'), blocked: notEditable },
  'event.editTitle': {
    run: ({ ui }) => {
      const { selection, panels } = ui.getState()
      const last = [...selection].at(-1)
      if (last === undefined) return
      ui.setState({ selection: new Set([last]), titleToEdit: last, panels: { ...panels, inspector: true } })
    },
    blocked: selectionNotEditable,
  },
  'event.duplicate': {
    run: (workspace) => {
      const { ui, ids, longEdits } = workspace
      const { selection } = ui.getState()
      const label = counted(workspace, 'Duplicate event', (count) => `Duplicate ${count} events`)
      let copies: EventId[] = []
      const edits: ManyEdits = (tx) => {
        copies = []
        return copyingEvents(tx, ids, selection, (copy) => copies.push(copy))
      }
      longEdits.edit(label, selection.size, edits, () => ui.select(copies))
    },
    blocked: selectionNotEditable,
  },
  'event.delete': { run: deleteSelection, blocked: selectionNotEditable },
  'event.toTray': {
    run: (workspace) => {
      const label = counted(workspace, 'Move event to tray', (count) => `Move ${count} events to tray`)
      const events = selectedEvents(workspace)
      workspace.longEdits.edit(label, events.length, (tx) =>
        toEach(events, ({ id }) => changeEvent(tx, id, { date: null })),
      )
    },
    blocked: either(selectionNotEditable, noneDated),
  },
  'event.earlier': { run: (workspace) => moveOneStep(workspace, -1), blocked: either(selectionNotEditable, noneDated) },
  'event.later': { run: (workspace) => moveOneStep(workspace, 1), blocked: either(selectionNotEditable, noneDated) },
  'event.markKey': {
    run: (workspace) => {
      const events = selectedEvents(workspace)
      const allKey = events.every(({ importance }) => importance === 'key')
      workspace.longEdits.edit(allKey ? 'Unmark key event' : 'Mark key event', events.length, (tx) =>
        toEach(events, ({ id }) => changeEvent(tx, id, { importance: allKey ? 'normal' : 'key' })),
      )
    },
    blocked: selectionNotEditable,
    checked: (workspace) => {
      const events = selectedEvents(workspace)
      return events.length > 0 && events.every(({ importance }) => importance === 'key')
    },
  },
} satisfies Record<string, Behaviour>
