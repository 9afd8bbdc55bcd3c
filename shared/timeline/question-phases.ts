import type { CaseDocument } from '../document'
import { MS_PER_DAY, type EpochDay } from '../model/epoch-day'
import type { CaseEvent } from '../model/event'
import type { EventId } from '../model/ids'
import { spanOf } from '../model/legal-date'
import { dateOfDay } from '../model/legal-date-move'
import { dayOf } from '../model/linked-events'
import { lifePhases, type LifePhase, type Phase } from '../questions/life-phases'
import { questionLives, type QuestionLife } from '../questions/question-lives'
import { changedRecords } from '../changed-records'

/** A question's life with its phases. */
export interface PhasedLife {
  life: QuestionLife
  phases: readonly LifePhase[]
}

interface Known {
  document: CaseDocument
  today: EpochDay
  lives: ReadonlyMap<EventId, PhasedLife>
}

/** What of an event bears on the lives of questions; words and tags do not. */
const tells = (event: CaseEvent | undefined): string =>
  event === undefined
    ? ''
    : [event.kind, dayOf(event), event.kind === 'question' ? event.answer?.outcome : ''].join(' ')

/** Whether lives told of one document hold for another: typing a title must not cost the reading of 30,000 links. */
function stillHold({ document, today }: Known, next: CaseDocument, day: EpochDay): boolean {
  if (document === next && today === day) return true
  if (document.link !== next.link || today !== day) return false
  const { added, changed, removed } = changedRecords(document.event, next.event)
  if (added.length > 0 || removed.length > 0) return false
  return changed.every((id) => tells(document.event.get(id)) === tells(next.event.get(id)))
}

let known: Known | null = null

/** The life of every question, by id, with its phases. */
export function phasedLives(document: CaseDocument, today: EpochDay): ReadonlyMap<EventId, PhasedLife> {
  if (known !== null && stillHold(known, document, today)) {
    known = { ...known, document }
    return known.lives
  }
  const lives = new Map(
    questionLives(document, dateOfDay(today)).map((life) => [life.id, { life, phases: lifePhases(life, document) }]),
  )
  known = { document, today, lives }
  return lives
}

/** The day on which a phase begins. */
export interface PhaseBegin {
  phase: Phase
  day: EpochDay
}

/** Where phases begin, each taken at its first possible day. */
export const beginsOf = (phases: readonly LifePhase[]): PhaseBegin[] =>
  phases.map(({ phase, from }) => ({ phase, day: spanOf(from).first }))

/** Where a stretch of a bar lies, in hundredths of it. */
interface Stop {
  phase: Phase
  from: number
  to: number
}

function stopsOf(phases: readonly PhaseBegin[], start: number, end: number): Stop[] {
  const at = (phase: PhaseBegin | undefined): number => {
    if (phase === undefined) return 100
    return Math.max(0, Math.min(100, ((phase.day * MS_PER_DAY - start) / (end - start)) * 100))
  }
  return phases
    .map((one, index) => ({ phase: one.phase, from: index === 0 ? 0 : at(one), to: at(phases[index + 1]) }))
    .filter(({ from, to }) => to > from)
}

/** The phases of a life as a CSS image along its bar, in colours of the style sheet; empty where there is nothing to tell apart. */
export function phaseBand(phases: readonly PhaseBegin[], start: number, end: number): string {
  if (phases.length < 2 || end <= start) return ''
  const stops = stopsOf(phases, start, end).map(
    ({ phase, from, to }) => `var(--phase-${phase}) ${from.toFixed(2)}% ${to.toFixed(2)}%`,
  )
  return stops.length === 0 ? '' : `linear-gradient(to right, ${stops.join(', ')})`
}
