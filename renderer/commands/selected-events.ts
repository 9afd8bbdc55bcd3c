import type { CaseEvent } from '../../shared/model/event'
import type { Workspace } from '../app/workspace'
import { selectedEvents as inOrder } from '../store/event-selectors'

/** The selected events in the order they were selected; ids of events that are gone are passed over. */
export function selectedEvents({ ui, documents }: Workspace): readonly CaseEvent[] {
  return inOrder(documents.getState().document.event, ui.getState().selection)
}
