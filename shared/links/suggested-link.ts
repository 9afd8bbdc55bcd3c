import { compareLegalDates } from '../model/legal-date'
import { isMotion } from '../deadlines/motion-title'
import type { CaseEvent } from '../model/event'
import type { EventId } from '../model/ids'
import { dayOf } from '../model/linked-events'
import type { LinkType } from '../model/link'

/** What a link between two events most likely says, and which way it reads. */
export interface SuggestedLink {
  from: EventId
  to: EventId
  type: LinkType
}

/** What an event of some kind does to a question. */
function toQuestion({ kind }: CaseEvent): LinkType {
  switch (kind) {
    case 'filing':
      return 'briefs'
    case 'order':
      return 'answers'
    case 'hearing':
      return 'argues'
    case 'question':
      return 'part of'
    case 'context':
      return 'relates to'
    default:
      return kind satisfies never
  }
}

/** What the later of two papers does to the earlier. */
function toPaper(later: CaseEvent, earlier: CaseEvent): LinkType {
  if (earlier.kind === 'context' || later.kind === 'context') return 'relates to'
  if (later.kind === 'order' && earlier.kind === 'filing') return 'rules on'
  if (later.kind === 'hearing') return earlier.kind === 'filing' ? 'argues' : 'relates to'
  if (later.kind !== 'filing') return 'relates to'
  const replies = later.subtype === 'reply' || /^(?:[\w. ]+ )?repl(?:y|ies)\b/iu.test(later.title)
  if (replies && earlier.kind === 'filing' && !isMotion(earlier.title)) return 'replies to'
  return 'responds to'
}

/**
 * What is most likely meant when one event is dragged onto another: with a question it says what the event does to it; of two papers
 * the later answers or decides the earlier, whichever way they were dragged.
 */
export function suggestedLink(dragged: CaseEvent, target: CaseEvent): SuggestedLink {
  if (target.kind === 'question') return { from: dragged.id, to: target.id, type: toQuestion(dragged) }
  if (dragged.kind === 'question') return { from: target.id, to: dragged.id, type: toQuestion(target) }
  const [left, right] = [dayOf(dragged), dayOf(target)]
  const backwards = left !== null && right !== null && compareLegalDates(left, right) < 0
  const [later, earlier] = backwards ? [target, dragged] : [dragged, target]
  return { from: later.id, to: earlier.id, type: toPaper(later, earlier) }
}
