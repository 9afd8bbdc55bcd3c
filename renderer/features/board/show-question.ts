import type { EventId } from '../../../shared/model/ids'
import type { Workspace } from '../../app/workspace'
import { NO_FILTER } from '../../store/event-filter'

/** Goes to an event on the timeline. */
export function showEvent({ ui, timeline }: Workspace, id: EventId): void {
  ui.setState({ page: 'timeline' })
  ui.select([id])
  timeline.current?.reveal()
}

/** Narrows timeline and chronology to one question and what is tied to it, and shows all of that. */
export function showOnlyQuestion({ ui, timeline }: Workspace, id: EventId): void {
  ui.setState({ page: 'timeline', filter: { ...NO_FILTER, questions: new Set([id]) }, search: '', hits: null })
  ui.select([id])
  timeline.current?.fitAll()
}
