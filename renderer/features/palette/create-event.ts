import type { CaseEvent, EventKind } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { dateOfDay, openSince } from '../../../shared/model/legal-date-move'
import type { Workspace } from '../../app/workspace'
import { editDocument } from '../../commands/edit-document'
import { addEvent } from '../../store/event-edits'
import { filterTest, NO_FILTER } from '../../store/event-filter'

/** Puts an event in the middle of what the timeline shows (today, without one), selects it and lets its title be typed. */
export function createEvent(workspace: Workspace, kind: EventKind): void {
  const { ui, ids, documents, timeline, today } = workspace
  const day = timeline.current?.middleDay() ?? today()
  const noun = KIND_LOOKS[kind].label.toLowerCase()
  const date = kind === 'question' ? openSince(day) : dateOfDay(day)
  const id = editDocument(workspace, kind === 'context' ? 'Add context event' : `Add ${noun}`, (tx) =>
    addEvent(tx, ids, kind, date),
  )
  if (id === null) return
  ui.setState(({ panels }) => ({ selection: new Set([id]), titleToEdit: id, panels: { ...panels, inspector: true } }))
  timeline.current?.reveal()
  const event = documents.getState().document.event.get(id)
  if (event !== undefined) sayIfFiltered(workspace, event)
}

/** Without this, an event added under a filter would seem not to have been added. (A search keeps new events in sight itself.) */
function sayIfFiltered({ ui, documents }: Workspace, event: CaseEvent): void {
  if (filterTest(documents.getState().document, ui.getState().filter)(event)) return
  ui.notify({
    tone: 'info',
    text: 'Added, but the filter hides it.',
    action: { label: 'Clear filter', run: () => ui.setState({ filter: NO_FILTER }) },
  })
}
