import type { Audience } from '../../shared/brief/audiences'
import type { CaseEvent } from '../../shared/model/event'

/** What the parties do not agree on is told as an allegation. */
export const isAlleged = ({ dispute }: Pick<CaseEvent, 'dispute'>): boolean => dispute !== 'undisputed'

/** The title of an event, marked where it is disputed. */
export const allegedTitle = (event: Pick<CaseEvent, 'dispute'>, title: string): string =>
  isAlleged(event) ? `${title} (alleged)` : title

/** Who disputes it: to others "us" would be someone else. Empty where nobody does. */
export function disputeWords({ dispute }: Pick<CaseEvent, 'dispute'>, audience: Audience): string {
  switch (dispute) {
    case 'undisputed':
      return ''
    case 'unsure':
      return audience === 'internal' ? 'may be disputed' : 'disputed'
    case 'disputed by us':
    case 'disputed by them':
      return audience === 'internal' ? dispute : 'disputed'
    default:
      return dispute satisfies never
  }
}
