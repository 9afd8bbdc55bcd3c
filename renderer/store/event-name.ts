import { KIND_LOOKS } from '../../shared/model/kinds'
import type { CaseEvent } from '../../shared/model/event'

/** What an event is called wherever it is shown: what the parties do not agree on is alleged, and says so before its title. */
export function eventName({ title, kind, dispute }: CaseEvent): string {
  const name = title === '' ? `Untitled ${KIND_LOOKS[kind].label.toLowerCase()}` : title
  return isAlleged({ kind, dispute }) ? `Alleged: ${name}` : name
}

/** The title as it labels an event on the timeline, with the same word before what is alleged. */
export const eventLabel = (event: CaseEvent): string => (isAlleged(event) ? `Alleged: ${event.title}` : event.title)

/** True for a fact that is disputed or not certain to be agreed; a question is asked and not alleged. */
export const isAlleged = ({ kind, dispute }: Pick<CaseEvent, 'kind' | 'dispute'>): boolean =>
  dispute !== 'undisputed' && kind !== 'question'
