import type { CaseDocument } from '../../shared/document'
import { MS_PER_DAY, type EpochDay } from '../../shared/model/epoch-day'
import type { EventId } from '../../shared/model/ids'
import { spanOf } from '../../shared/model/legal-date'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { lifePhases, type LifePhase, type Phase } from '../../shared/questions/life-phases'
import { questionLives, type QuestionLife } from '../../shared/questions/question-lives'
import { remember } from '../store/remember'

/** A question's life with its phases. */
export interface PhasedLife {
  life: QuestionLife
  phases: readonly LifePhase[]
}

/** The life of every question, by id. */
export const phasedLives = remember(
  (document: CaseDocument, today: EpochDay): ReadonlyMap<EventId, PhasedLife> =>
    new Map(
      questionLives(document, dateOfDay(today)).map((life) => [life.id, { life, phases: lifePhases(life, document) }]),
    ),
)

/** Where a stretch of a bar lies, in hundredths of it. */
interface Stop {
  phase: Phase
  from: number
  to: number
}

function stopsOf(phases: readonly LifePhase[], start: number, end: number): Stop[] {
  const at = (phase: LifePhase | undefined): number => {
    if (phase === undefined) return 100
    const time = spanOf(phase.from).first * MS_PER_DAY
    return Math.max(0, Math.min(100, ((time - start) / (end - start)) * 100))
  }
  return phases
    .map((one, index) => ({ phase: one.phase, from: index === 0 ? 0 : at(one), to: at(phases[index + 1]) }))
    .filter(({ from, to }) => to > from)
}

/** The phases of a life as a CSS image along its bar, in colours of the style sheet; empty where there is nothing to tell apart. */
export function phaseBand(phases: readonly LifePhase[], start: number, end: number): string {
  if (phases.length < 2 || end <= start) return ''
  const stops = stopsOf(phases, start, end).map(
    ({ phase, from, to }) => `var(--phase-${phase}) ${from.toFixed(2)}% ${to.toFixed(2)}%`,
  )
  return stops.length === 0 ? '' : `linear-gradient(to right, ${stops.join(', ')})`
}
