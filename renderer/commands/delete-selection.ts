import type { CaseEvent } from '../../shared/model/event'
import type { EventId } from '../../shared/model/ids'
import type { Workspace } from '../app/workspace'
import { removingEvents } from '../store/event-edits'
import { shownEvents } from '../store/event-selectors'

/** Which event takes the selection when `gone` go: the next that stays, or else the one before. */
export function neighbourOf(events: readonly CaseEvent[], gone: ReadonlySet<EventId>): EventId | null {
  const first = events.findIndex(({ id }) => gone.has(id))
  if (first < 0) return null
  const after = events.slice(first).find(({ id }) => !gone.has(id))
  return (after ?? events[first - 1])?.id ?? null
}

/** Deletes the selected events and their links, says so with a way back, and selects a neighbour so that the keyboard has a place to go on from. */
export function deleteSelection(workspace: Workspace): void {
  const { ui, documents, longEdits } = workspace
  const { selection, filter, hits } = ui.getState()
  const neighbour = neighbourOf(shownEvents(documents.getState().document, filter, hits), selection)
  const label = selection.size === 1 ? 'Delete event' : `Delete ${selection.size} events`
  const done = (): void => {
    ui.select(neighbour === null ? [] : [neighbour])
    ui.notify({
      tone: 'info',
      text: selection.size === 1 ? 'Event deleted' : `${selection.size.toLocaleString('en-US')} events deleted`,
      // The way back is the last step of undo: with the next edit it is another's.
      until: 'edited',
      action: { label: 'Undo', run: () => longEdits.undo(() => ui.select(selection)) },
    })
  }
  longEdits.edit(label, selection.size, (tx) => removingEvents(tx, selection), done)
}
