import type { CaseDocument } from '../document'
import type { EpochDay } from '../model/epoch-day'
import type { CaseEvent } from '../model/event'
import { spanOf } from '../model/legal-date'
import { dateOfDay } from '../model/legal-date-move'
import { questionLives } from './question-lives'

/** A question as it stands while an event is shown: raised by then, and ended by then or not. */
export interface AskedQuestion {
  question: CaseEvent
  /** Raised by this very event, so that it comes in with it. */
  fresh: boolean
  /** Ended by this very event. */
  ending: boolean
}

/** One step of a presentation: an event, and the questions that are open while it is told. */
export interface Slide {
  event: CaseEvent
  asked: readonly AskedQuestion[]
  /** How many more are open than there is room for. */
  more: number
}

/** How many questions are shown beside an event: more are not read from across a room. */
const MOST_ASKED = 6

/**
 * The events of a presentation, one after the other in the order given, with the questions open at each. Questions themselves and
 * events without a date are no steps of their own; a question is there from the event that raised it until past the one that ended it.
 */
export function slidesOf(document: CaseDocument, events: readonly CaseEvent[], today: EpochDay): Slide[] {
  const lives = questionLives(document, dateOfDay(today)).flatMap((life) => {
    const question = document.event.get(life.id)
    if (question === undefined || life.raised === null) return []
    const ended = life.answered === null ? Infinity : spanOf(life.answered).first
    return [{ life, question, raised: spanOf(life.raised).first, ended }]
  })
  return events.flatMap((event): Slide[] => {
    if (event.kind === 'question' || event.date === null) return []
    const { first } = spanOf(event.date)
    const asked = lives
      .filter(({ raised, ended }) => raised <= first && first <= ended)
      .toSorted((a, b) => b.raised - a.raised)
      .map(({ life, question }) => ({
        question,
        fresh: life.raisedBy.includes(event.id),
        ending: life.answeredBy.includes(event.id),
      }))
      // Those that begin or end here first; then the newest, which the talk has just come to.
      .toSorted((a, b) => Number(b.fresh || b.ending) - Number(a.fresh || a.ending))
    return [{ event, asked: asked.slice(0, MOST_ASKED), more: Math.max(0, asked.length - MOST_ASKED) }]
  })
}
