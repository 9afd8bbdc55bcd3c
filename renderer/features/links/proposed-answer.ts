import { emptyAnswer, type CaseEvent } from '../../../shared/model/event'

type Answer = NonNullable<CaseEvent['answer']>

const SENTENCE = /^.{1,300}?[.!?](?=\s|$)/su
const LONGEST = 300

/** The first sentence of a text, or as much as fits into one. */
function firstSentence(text: string): string {
  const trimmed = text.trim().replaceAll(/\s+/gu, ' ')
  return SENTENCE.exec(trimmed)?.[0] ?? trimmed.slice(0, LONGEST)
}

const outcomeOf = (order: CaseEvent): Answer['outcome'] => {
  if (/\bmoot/iu.test(order.title)) return 'mooted'
  return /\bwithdr[ae]w/iu.test(order.title) ? 'withdrawn' : 'answered'
}

/** What an order most likely answers: what was drafted already, or the first sentence of what the order says. */
export function proposedAnswer(order: CaseEvent, question: CaseEvent): Answer {
  if (question.answer !== null) return question.answer
  return { ...emptyAnswer(outcomeOf(order)), text: firstSentence(order.summary === '' ? order.title : order.summary) }
}
