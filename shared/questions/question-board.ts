import type { CaseDocument } from '../document'
import type { EpochDay } from '../model/epoch-day'
import { QUESTION_STATUSES, type CaseEvent, type QuestionStatus } from '../model/event'
import type { EventId } from '../model/ids'
import { spanOf } from '../model/legal-date'
import { dateOfDay } from '../model/legal-date-move'
import { dayOf, inTimeOrder } from '../model/linked-events'
import { INVERSE_LINK, type LinkType } from '../model/link'
import { lifePhases, type Phase } from './life-phases'
import { questionLives, type QuestionLife } from './question-lives'

/** An event that a question is tied to, and how it reads from the question: "briefed by". */
export interface TiedEvent {
  event: CaseEvent
  how: string
}

/** All that the board says of a question. */
export interface BoardCard {
  life: QuestionLife
  question: CaseEvent
  /** How far it has come; null for a question that nothing dates. */
  phase: Phase | null
  /** The first event after today that moves it on; null where none is known. */
  next: TiedEvent | null
  /** The latest up to today. */
  last: TiedEvent | null
  supports: readonly CaseEvent[]
  undercuts: readonly CaseEvent[]
  parts: readonly QuestionLife[]
  /** What happened to it on the chosen day or later, in order of time; nothing where no day is chosen. */
  changes: readonly TiedEvent[]
}

export interface BoardColumn {
  status: QuestionStatus
  cards: readonly BoardCard[]
}

/** What moves a question on; facts and mere relations do not. */
const MOVES: ReadonlySet<LinkType> = new Set(['raises', 'briefs', 'argues', 'answers', 'reopens'])

interface Tie extends TiedEvent {
  first: EpochDay
}

/** What moved each question on, earliest first; events that nothing dates are left out. */
function tiesByQuestion(document: CaseDocument, questions: ReadonlySet<EventId>): ReadonlyMap<EventId, Tie[]> {
  const ties = new Map<EventId, Tie[]>([...questions].map((id) => [id, []]))
  for (const { from, to, type } of document.link.values()) {
    const event = questions.has(to) && MOVES.has(type) ? document.event.get(from) : undefined
    const day = event === undefined ? null : dayOf(event)
    if (event === undefined || event.kind === 'question' || day === null) continue
    ties.get(to)?.push({ event, how: INVERSE_LINK[type], first: spanOf(day).first })
  }
  for (const found of ties.values()) found.sort((a, b) => a.first - b.first || (a.event.id < b.event.id ? -1 : 1))
  return ties
}

/** The questions of a case by status, open ones first; in each column the oldest first. */
export function questionBoard(document: CaseDocument, today: EpochDay, since: EpochDay | null): BoardColumn[] {
  const lives = questionLives(document, dateOfDay(today))
  const byId = new Map(lives.map((life) => [life.id, life]))
  const ties = tiesByQuestion(document, new Set(byId.keys()))
  const events = (ids: readonly EventId[]): CaseEvent[] =>
    inTimeOrder(ids.flatMap((id) => document.event.get(id) ?? []))
  const cards = lives.flatMap((life): BoardCard[] => {
    const question = document.event.get(life.id)
    if (question === undefined) return []
    const moving = ties.get(life.id) ?? []
    return [
      {
        life,
        question,
        phase: lifePhases(life, document).at(-1)?.phase ?? null,
        next: moving.find(({ first }) => first > today) ?? null,
        last: moving.findLast(({ first }) => first <= today) ?? null,
        supports: events(life.supportedBy),
        undercuts: events(life.undercutBy),
        parts: life.parts.flatMap((id) => byId.get(id) ?? []),
        changes: since === null ? [] : moving.filter(({ first }) => first >= since),
      },
    ]
  })
  return QUESTION_STATUSES.map((status) => ({ status, cards: cards.filter(({ life }) => life.status === status) }))
}
