import type { CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import type { EventId } from '../model/ids'
import { firstDay, lastDay, LegalDate, parsed, parseLegalDate, writePoint, type DatePoint } from '../model/legal-date'
import { dayOf, eventsInto } from '../model/linked-events'
import type { LinkType } from '../model/link'
import { applyPatch, type Change, type Patch } from '../patch'
import { lifeSpan, type LifeSpan } from './question-lives'

/** The links that say when a life begins, ends and begins again. */
const LIFE_LINKS: ReadonlySet<LinkType> = new Set(['raises', 'answers', 'reopens'])

/** One end of a life as the text of one point: its beginning begins with a date, its end ends with it. */
function pointText(date: LegalDate | null, end: 'from' | 'to'): string | null {
  if (date === null) return null
  const value = parsed(date)
  const point = value.kind === 'point' ? value.point : (value[end] ?? value.from ?? value.to)
  return point && writePoint(point)
}

/** The date that a life gives its question; the date it has where the life gives none (no ends known, or ends in the wrong order). */
export function dateOfLife(question: CaseEvent, { raised, answered, status }: LifeSpan): LegalDate | null {
  const from = pointText(raised, 'from')
  const to = status === 'open' ? null : pointText(answered, 'to')
  if (from === null && to === null) return question.date
  const text = `${from ?? '..'}/${to ?? '..'}`
  return parseLegalDate(text) === null ? question.date : LegalDate.parse(text)
}

/** A question whose last answer an edit took away, with the end of its date open again. */
function withoutEnd(question: CaseEvent): CaseEvent {
  const from = question.date === null ? null : parsed(question.date)
  const start = from?.kind === 'interval' ? from.from : (from?.point ?? null)
  return start === null ? question : { ...question, date: LegalDate.parse(`${writePoint(start)}/..`) }
}

/** What an edit may mean for questions: those whose life it touches, those that it ties anew, and those that lose an answer. */
interface Touched {
  questions: Set<EventId>
  tied: Set<EventId>
  unanswered: Set<EventId>
}

function touchedBy(patch: Patch, before: CaseDocument): Touched {
  const touched: Touched = { questions: new Set(), tied: new Set(), unanswered: new Set() }
  const moved = new Set<EventId>()
  for (const change of patch) {
    if (change.table === 'link') {
      for (const link of [change.before, change.after]) {
        if (link === null || !LIFE_LINKS.has(link.type)) continue
        touched.questions.add(link.to)
        if (link === change.after) touched.tied.add(link.to)
        if (change.after === null && link.type === 'answers') touched.unanswered.add(link.to)
      }
    } else if (change.table === 'event' && change.after !== null) {
      const [old, now] = [change.before, change.after]
      if (now.kind === 'question' && old?.date !== now.date) touched.questions.add(now.id)
      if (old !== null && dayOf(old) !== dayOf(now)) moved.add(now.id)
    }
  }
  if (moved.size > 0) {
    for (const { from, to, type } of before.link.values()) {
      if (moved.has(from) && LIFE_LINKS.has(type)) touched.questions.add(to)
    }
  }
  return touched
}

/**
 * What an edit means for the dates of questions, as changes to make in the same step: a question's stored date is always what its
 * links say, so that the timeline, the brief and every export read it there, and nobody types it twice. `after` is the case after `patch`.
 * A question in the tray stays there until a link ties it to the case.
 */
export function questionDates(before: CaseDocument, after: CaseDocument, patch: Patch): Change[] {
  const { questions, tied, unanswered } = touchedBy(patch, before)
  if (questions.size === 0) return []
  const into = eventsInto(after, questions)
  const changes: Change[] = []
  for (const id of questions) {
    const question = after.event.get(id)
    if (question?.kind !== 'question' || (question.date === null && !tied.has(id))) continue
    const answered = into(id, 'answers').length > 0
    const asked = unanswered.has(id) && !answered ? withoutEnd(question) : question
    const date = dateOfLife(asked, lifeSpan(asked, into))
    if (date !== question.date) {
      changes.push({ table: 'event', id, before: question, after: { ...question, date } })
    }
  }
  return changes
}

/** Whether a point leaves the other possible: "June 2023" leaves June 13 possible, the 13th leaves no other day. An open end only leaves an open end. */
function leavesPossible(stored: DatePoint | null, point: DatePoint | null): boolean {
  if (stored === null || point === null) return stored === point
  return firstDay(stored) <= firstDay(point) && lastDay(point) <= lastDay(stored)
}

const endsOf = (date: LegalDate): [DatePoint | null, DatePoint | null] => {
  const value = parsed(date)
  return value.kind === 'interval' ? [value.from, value.to] : [value.point, value.point]
}

/** Whether both dates cannot be right. A stored date that is less exact than the life may be so on purpose: "day not verified". */
function contradicts(stored: LegalDate, life: LegalDate): boolean {
  const [from, to] = endsOf(stored)
  const [raised, answered] = endsOf(life)
  return !leavesPossible(from, raised) || !leavesPossible(to, answered)
}

/**
 * Where a case made elsewhere stores dates of questions that its links contradict: the changes that make them agree; none in a case
 * that only Docketline has written. As after an edit, links count only where a question is on the timeline and they say when.
 */
export function contradictedDates(document: CaseDocument): Change[] {
  const tied = new Set<EventId>()
  for (const { to, type } of document.link.values()) if (LIFE_LINKS.has(type)) tied.add(to)
  if (tied.size === 0) return []
  const into = eventsInto(document, tied)
  const changes: Change[] = []
  for (const id of tied) {
    const question = document.event.get(id)
    if (question?.kind !== 'question' || question.date === null) continue
    const date = dateOfLife(question, lifeSpan(question, into))
    if (date !== null && contradicts(question.date, date))
      changes.push({ table: 'event', id, before: question, after: { ...question, date } })
  }
  return changes
}

/** A case to read from, its questions dated as its links say. What is stored stays as it is. */
export function withDatesOfLives(document: CaseDocument, changes: Patch = contradictedDates(document)): CaseDocument {
  if (changes.length === 0) return document
  const applied = applyPatch(document, changes)
  if (!applied.ok) throw new Error(`Dates of questions do not apply: ${applied.error.message}`)
  return applied.value
}
