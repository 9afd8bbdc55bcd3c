import type { CaseDocument } from '../document'
import { questionStatus, type CaseEvent, type QuestionStatus } from '../model/event'
import type { EventId } from '../model/ids'
import { compareLegalDates, spanOf, type LegalDate } from '../model/legal-date'
import { dayOf, eventsInto, inTimeOrder, type EventsInto } from '../model/linked-events'
import { ownLife } from './own-life'

/** The life of a question as its links and dates tell it. Nothing of it is stored. */
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
}

const days = (events: readonly CaseEvent[]): LegalDate[] => events.map(dayOf).filter((day) => day !== null)

const least = (dates: readonly LegalDate[]): LegalDate | null =>
  dates.reduce<LegalDate | null>((a, b) => (a !== null && compareLegalDates(a, b) <= 0 ? a : b), null)

const greatest = (dates: readonly LegalDate[]): LegalDate | null =>
  dates.reduce<LegalDate | null>((a, b) => (a !== null && compareLegalDates(a, b) >= 0 ? a : b), null)

/** Raised again, and certainly so, after its last answer. */
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

function lifeOf(question: CaseEvent, into: EventsInto, today: LegalDate): QuestionLife {
  const own = ownLife(question)
  const raisedBy = into(question.id, 'raises')
  const answeredBy = into(question.id, 'answers')
  const raisings = days(raisedBy)
  const raised = least(raisings) ?? own.raised
  const ended = greatest(days(answeredBy)) ?? own.ended
  const status = statusOf(question, answeredBy.length, isReopened(raisings, ended))
  const answered = status === 'open' ? null : ended
  return {
    id: question.id,
    title: question.title,
    status,
    raised,
    answered,
    ageDays: daysBetween(raised, status === 'open' ? today : answered),
    raisedBy: raisedBy.map(({ id }) => id),
    briefedBy: into(question.id, 'briefs').map(({ id }) => id),
    arguedAt: into(question.id, 'argues').map(({ id }) => id),
    answeredBy: answeredBy.map(({ id }) => id),
  }
}

/**
 * The life of every question, in the order in which they were put on the timeline. What raised and answered it comes from its links, and
 * where it has none from its own date. A later event that raises it again opens it again.
 */
export function questionLives(document: CaseDocument, today: LegalDate): QuestionLife[] {
  const into = eventsInto(document)
  const questions = [...document.event.values()].filter(({ kind }) => kind === 'question')
  return inTimeOrder(questions).map((question) => lifeOf(question, into, today))
}
