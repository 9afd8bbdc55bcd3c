import type { CaseDocument } from '../document'
import { questionStatus, type CaseEvent, type QuestionStatus } from '../model/event'
import type { EventId } from '../model/ids'
import { compareLegalDates, spanOf, type LegalDate } from '../model/legal-date'
import { dayOf, eventsInto, inTimeOrder, type EventsInto } from '../model/linked-events'
import { ownLife } from './own-life'

/**
 * The life of a question as its links and dates tell it. Nothing of it is stored but the sentence of the answer: links say when and
 * by what it was raised, answered and opened again; its own date speaks only where links are silent.
 */
export interface QuestionLife {
  id: EventId
  title: string
  status: QuestionStatus
  raised: LegalDate | null
  /** When its life ended, also where it was mooted or withdrawn; null while it is open and where the day is not known. */
  answered: LegalDate | null
  /**
   * Whole days from raised to answered, or to today while open, each date taken at its first possible day. Null where an end is
   * not known, 0 where the answer is older than what raised it (a finding of the sequence checks).
   */
  ageDays: number | null
  /** Events in time order. */
  raisedBy: EventId[]
  briefedBy: EventId[]
  arguedAt: EventId[]
  answeredBy: EventId[]
  /** What opened it again, answered since or not. */
  reopenedBy: EventId[]
  /** Facts for and against what it asks. */
  supportedBy: EventId[]
  undercutBy: EventId[]
  /** Its sub-questions, such as the elements of a claim. */
  parts: EventId[]
}

const days = (events: readonly CaseEvent[]): LegalDate[] => events.map(dayOf).filter((day) => day !== null)

const least = (dates: readonly LegalDate[]): LegalDate | null =>
  dates.reduce<LegalDate | null>((a, b) => (a !== null && compareLegalDates(a, b) <= 0 ? a : b), null)

const greatest = (dates: readonly LegalDate[]): LegalDate | null =>
  dates.reduce<LegalDate | null>((a, b) => (a !== null && compareLegalDates(a, b) >= 0 ? a : b), null)

/** Raised or opened again, and certainly so, after its last answer. */
const isReopened = (raised: readonly LegalDate[], answered: LegalDate | null): boolean =>
  answered !== null && raised.some((day) => spanOf(day).first > spanOf(answered).last)

function statusOf(question: CaseEvent, answers: number, reopened: boolean): QuestionStatus {
  if (reopened) return 'open'
  return answers > 0 ? (question.answer?.outcome ?? 'answered') : (questionStatus(question) ?? 'open')
}

function daysBetween(from: LegalDate | null, to: LegalDate | null): number | null {
  if (from === null || to === null) return null
  const length = spanOf(to).first - spanOf(from).first
  return Number.isFinite(length) ? Math.max(0, length) : null
}

const idsOf = (events: readonly CaseEvent[]): EventId[] => events.map(({ id }) => id)

/** Where the life of a question stands and from when to when it lasts. */
export type LifeSpan = Pick<QuestionLife, 'status' | 'raised' | 'answered'>

/** The ends of a question's life and what became of it, its links found by `into`. */
export function lifeSpan(question: CaseEvent, into: EventsInto): LifeSpan {
  const own = ownLife(question)
  const raisedBy = into(question.id, 'raises')
  const answeredBy = into(question.id, 'answers')
  const raised = least(days(raisedBy)) ?? own.raised
  const ended = greatest(days(answeredBy)) ?? own.ended
  const reopened = isReopened(days([...raisedBy, ...into(question.id, 'reopens')]), ended)
  const status = statusOf(question, answeredBy.length, reopened)
  return { status, raised, answered: status === 'open' ? null : ended }
}

function lifeOf(question: CaseEvent, into: EventsInto, today: LegalDate): QuestionLife {
  const span = lifeSpan(question, into)
  return {
    id: question.id,
    title: question.title,
    ...span,
    ageDays: daysBetween(span.raised, span.status === 'open' ? today : span.answered),
    raisedBy: idsOf(into(question.id, 'raises')),
    briefedBy: idsOf(into(question.id, 'briefs')),
    arguedAt: idsOf(into(question.id, 'argues')),
    answeredBy: idsOf(into(question.id, 'answers')),
    reopenedBy: idsOf(into(question.id, 'reopens')),
    supportedBy: idsOf(into(question.id, 'supports')),
    undercutBy: idsOf(into(question.id, 'undercuts')),
    parts: idsOf(into(question.id, 'part of')),
  }
}

/**
 * The life of every question, in the order in which they were put on the timeline. What raised and answered it comes from its links, and
 * where it has none from its own date. A later event that raises or reopens it opens it again.
 */
export function questionLives(document: CaseDocument, today: LegalDate): QuestionLife[] {
  const questions = [...document.event.values()].filter(({ kind }) => kind === 'question')
  if (questions.length === 0) return []
  const into = eventsInto(document, new Set(questions.map(({ id }) => id)))
  return inTimeOrder(questions).map((question) => lifeOf(question, into, today))
}
