import type { CaseDocument } from '../document'
import type { EventId } from '../model/ids'
import { compareLegalDates, spanOf, type LegalDate } from '../model/legal-date'
import { dayOf } from '../model/linked-events'
import type { QuestionLife } from './question-lives'

/** How far a question has come. It never goes back but by being opened again: a brief after the argument leaves it argued. */
export const PHASES = ['raised', 'briefed', 'argued', 'answered'] as const
export type Phase = (typeof PHASES)[number]

/** A stretch of a question's life: it lasts until the next begins, the last one until the life ends or to today. */
export interface LifePhase {
  phase: Phase
  from: LegalDate
  /** What brought it there; null where only the question's own date says so. */
  by: EventId | null
}

interface Milestone {
  phase: Phase
  day: LegalDate
  by: EventId | null
}

const rank = (phase: Phase): number => PHASES.indexOf(phase)

function milestones(life: QuestionLife, { event }: CaseDocument): Milestone[] {
  const found: Milestone[] = []
  const add = (phase: Phase, ids: readonly EventId[], own: LegalDate | null): void => {
    const dated = ids.flatMap((id) => {
      const one = event.get(id)
      const day = one === undefined ? null : dayOf(one)
      return day === null ? [] : [{ phase, day, by: id }]
    })
    if (dated.length > 0) found.push(...dated)
    else if (own !== null) found.push({ phase, day: own, by: null })
  }
  add('raised', [...life.raisedBy, ...life.reopenedBy], life.raised)
  add('briefed', life.briefedBy, null)
  add('argued', life.arguedAt, null)
  add('answered', life.answeredBy, life.answered)
  return found.toSorted((a, b) => compareLegalDates(a.day, b.day) || rank(a.phase) - rank(b.phase))
}

/** The phases of a life in order of time: each begins with the first event that brings the question farther, or opens it again. */
export function lifePhases(life: QuestionLife, document: CaseDocument): LifePhase[] {
  const phases: LifePhase[] = []
  for (const { phase, day, by } of milestones(life, document)) {
    const last = phases.at(-1)
    const opensAgain = last?.phase === 'answered' && phase === 'raised' && spanOf(day).first > spanOf(last.from).last
    if (last === undefined || opensAgain || rank(phase) > rank(last.phase)) phases.push({ phase, from: day, by })
  }
  return phases
}
