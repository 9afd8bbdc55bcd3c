import type { CaseDocument } from '../document'
import { dateInWords } from '../model/legal-date-words'
import { dayOf, eventsInto } from '../model/linked-events'
import { ownLife } from '../questions/own-life'
import type { Finding } from './finding'
import { inStretches, type Stretches } from './in-stretches'
import { certainlyBefore } from './possible-span'

/** Answers that are certainly older than everything that raised their question. */
export function* questionOrder(document: CaseDocument): Stretches<Finding> {
  const into = eventsInto(document)
  yield null
  for (const question of inStretches(document.event.values())) {
    if (question === null) yield null
    if (question?.kind !== 'question') continue
    const raisedBy = into(question.id, 'raises')
    const raisings = raisedBy.length > 0 ? raisedBy.map(dayOf) : [ownLife(question).raised]
    for (const answer of into(question.id, 'answers')) {
      const day = dayOf(answer)
      if (day === null || !raisings.every((raised) => raised !== null && certainlyBefore(day, raised))) continue
      yield {
        code: 'answered-before-raised',
        message: `It is answered by an event of ${dateInWords(day)}, before anything raised it.`,
        eventIds: [question.id, answer.id, ...raisedBy.map(({ id }) => id)],
        reason: 'An order cannot answer a question that nobody had asked: a date or a link is wrong.',
      }
    }
  }
}
