import type { CaseDocument } from '../../shared/document'
import {
  EVENT_KINDS,
  isRoutineEntry,
  questionStatus,
  type CaseEvent,
  type EventKind,
  type QuestionStatus,
} from '../../shared/model/event'
import type { EventId, PartyId } from '../../shared/model/ids'
import { spanOf } from '../../shared/model/legal-date'
import type { EpochDay } from '../../shared/model/epoch-day'

/** An empty set or a null day lets everything through. */
export interface EventFilter {
  kinds: ReadonlySet<EventKind>
  parties: ReadonlySet<PartyId>
  tags: ReadonlySet<string>
  /** Events linked to one of these questions, and the questions themselves. */
  questions: ReadonlySet<EventId>
  /** Questions that stand so, and the events linked to them. */
  statuses: ReadonlySet<QuestionStatus>
  from: EpochDay | null
  to: EpochDay | null
  /** Shows the imported routine events too: appearances, summonses, clerk's notes. */
  withRoutine: boolean
}

export const NO_FILTER: EventFilter = {
  kinds: new Set(),
  parties: new Set(),
  tags: new Set(),
  questions: new Set(),
  statuses: new Set(),
  from: null,
  to: null,
  withRoutine: false,
}

/** How many of the filter's parts narrow anything. */
export function activeParts(filter: EventFilter): number {
  return [
    filter.kinds.size > 0,
    filter.parties.size > 0,
    filter.tags.size > 0,
    filter.questions.size > 0,
    filter.statuses.size > 0,
    filter.from !== null || filter.to !== null,
  ].filter(Boolean).length
}

/** Ids of the given questions and of every event a link ties to one of them. */
export function eventsOfQuestions(document: CaseDocument, questions: ReadonlySet<EventId>): ReadonlySet<EventId> {
  const ids = new Set(questions)
  for (const { from, to } of document.link.values()) {
    if (questions.has(to)) ids.add(from)
    if (questions.has(from)) ids.add(to)
  }
  return ids
}

function withStatus(document: CaseDocument, statuses: ReadonlySet<QuestionStatus>): ReadonlySet<EventId> {
  const ids = new Set<EventId>()
  for (const event of document.event.values()) {
    const status = questionStatus(event)
    if (status !== null && statuses.has(status)) ids.add(event.id)
  }
  return ids
}

/** A test of one event; made once per change of the filter, asked once per event. Undated events pass unless days are asked for. */
export function filterTest(document: CaseDocument, filter: EventFilter): (event: CaseEvent) => boolean {
  const tied = filter.questions.size > 0 ? eventsOfQuestions(document, filter.questions) : null
  const standing = filter.statuses.size > 0 ? eventsOfQuestions(document, withStatus(document, filter.statuses)) : null
  const { kinds, parties, tags, from, to, withRoutine } = filter
  const anyKind = kinds.size === 0 || kinds.size === EVENT_KINDS.length
  return (event) =>
    (withRoutine || !isRoutineEntry(event)) &&
    (anyKind || kinds.has(event.kind)) &&
    (parties.size === 0 || event.filedBy.some((id) => parties.has(id))) &&
    (tags.size === 0 || event.tags.some((tag) => tags.has(tag))) &&
    (tied === null || tied.has(event.id)) &&
    (standing === null || standing.has(event.id)) &&
    ((from === null && to === null) || inDays(event, from, to))
}

function inDays(event: CaseEvent, from: EpochDay | null, to: EpochDay | null): boolean {
  if (event.date === null) return false
  const { first, last } = spanOf(event.date)
  return (from === null || last >= from) && (to === null || first <= to)
}
