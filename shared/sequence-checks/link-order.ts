import type { CaseDocument } from '../document'
import { dateInWords } from '../model/legal-date-words'
import type { Link } from '../model/link'
import { dayOf } from '../model/linked-events'
import type { Finding } from './finding'
import { certainlyBefore } from './possible-span'

/** What is said of a link whose later paper carries the earlier date. */
const ORDER = {
  'responds to': { code: 'response-before-motion', what: 'A response', to: 'what it responds to' },
  'replies to': { code: 'response-before-motion', what: 'A reply', to: 'what it replies to' },
  'rules on': { code: 'ruling-before-filing', what: 'A ruling', to: 'the filing it rules on' },
} as const

const hasOrder = (type: Link['type']): type is keyof typeof ORDER => Object.hasOwn(ORDER, type)

/** Responses, replies and rulings that are dated before the paper they are about. */
export function* linkOrder(document: CaseDocument): Iterable<Finding> {
  for (const { from, to, type } of document.link.values()) {
    if (!hasOrder(type)) continue
    const [later, earlier] = [document.event.get(from), document.event.get(to)]
    const left = later && dayOf(later)
    const right = earlier && dayOf(earlier)
    if (!left || !right || !certainlyBefore(left, right)) continue
    const { code, what, to: object } = ORDER[type]
    yield {
      code,
      message: `${what} of ${dateInWords(left)} comes before ${object}, of ${dateInWords(right)}.`,
      eventIds: [from, to],
      reason: 'A paper cannot answer or decide one that was not filed yet: a date or the link is wrong.',
    }
  }
}
