import type { CaseDocument } from '../document'
import { dateInWords } from '../model/legal-date-words'
import type { Link } from '../model/link'
import { dayOf } from '../model/linked-events'
import type { Finding } from './finding'
import { inStretches, type Stretches } from './in-stretches'
import { certainlyBefore } from './possible-span'

/** What is said of a link whose later paper carries the earlier date. */
const ORDER = {
  'responds to': { code: 'response-before-motion', what: 'A response', to: 'what it responds to' },
  'replies to': { code: 'response-before-motion', what: 'A reply', to: 'what it replies to' },
  'rules on': { code: 'ruling-before-filing', what: 'A ruling', to: 'the filing it rules on' },
} as const

const hasOrder = (type: Link['type']): type is keyof typeof ORDER => Object.hasOwn(ORDER, type)

/** Responses, replies and rulings that are dated before the paper they are about. */
export function* linkOrder(document: CaseDocument): Stretches<Finding> {
  for (const link of inStretches(document.link.values())) {
    if (link === null) yield null
    if (link === null || !hasOrder(link.type)) continue
    const { from, to } = link
    const [later, earlier] = [document.event.get(from), document.event.get(to)]
    const left = later && dayOf(later)
    const right = earlier && dayOf(earlier)
    if (!left || !right || !certainlyBefore(left, right)) continue
    const { code, what, to: object } = ORDER[link.type]
    yield {
      code,
      message: `${what} of ${dateInWords(left)} comes before ${object}, of ${dateInWords(right)}.`,
      eventIds: [from, to],
      reason: 'A paper cannot answer or decide one that was not filed yet: a date or the link is wrong.',
    }
  }
}
