import type { CaseEvent } from '../../shared/model/event'
import type { Workspace } from '../app/workspace'

/** The selected events in the order they were selected; ids of events that are gone are passed over. */
export function selectedEvents({ ui, documents }: Workspace): readonly CaseEvent[] {
  const { event } = documents.getState().document
  return [...ui.getState().selection].flatMap((id) => event.get(id) ?? [])
}
