import { z } from 'zod'
import { DocketOrigin, Proposal } from './docket-origin'
import { EventId, PartyId, SourceId } from './ids'
import { EVENT_KINDS, IMPORTANCES } from './kind-names'
import { LegalDate, parsed } from './legal-date'

export { EVENT_KINDS, IMPORTANCES }
export type EventKind = (typeof EVENT_KINDS)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
/** How a question's life ended. */
export const OUTCOMES = ['answered', 'mooted', 'withdrawn'] as const

/** Whether the parties agree that it happened so. What is not undisputed is drawn and printed as alleged. */
export const DISPUTES = ['undisputed', 'disputed by us', 'disputed by them', 'unsure'] as const

/** A source and where in it: page, paragraph, line ("at 3", "¶ 14", "45:3-12"); empty where the whole of it is meant. */
export const Cite = z.strictObject({
  source: SourceId,
  pin: z.string().max(200),
  /** The words of the source that say it; empty where none were taken down. */
  quote: z.string().max(100_000).default(''),
})
export type Cite = z.infer<typeof Cite>

/**
 * Anything with a place in time. Fields that schema 1 did not have carry a default, so that lines of history written under it
 * still read. (Not named `Event`: that word is the browser's.) */
export const CaseEvent = z.strictObject({
  id: EventId,
  kind: z.enum(EVENT_KINDS),
  /** What kind of filing, order or hearing: "complaint", "minute order" (shared/docket/subtypes.ts); empty where not said. */
  subtype: z.string().max(60).default(''),
  title: z.string().max(1_000_000),
  /**
   * When it happened: the timeline stands on this date. Null keeps the event in the tray.
   * A question's date is its life, an interval from raised to answered, open (`2023-06-05/..`) while it is not.
   */
  date: LegalDate.nullable(),
  /** Docket dates, kept apart from `date`: when it was filed and when the clerk entered it. */
  filed: LegalDate.nullable(),
  entered: LegalDate.nullable(),
  /** Clock time at the court, with the court's own zone; legal dates are never derived from it. */
  time: z.strictObject({ clock: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), zone: z.string().max(60) }).nullable(),
  /** ECF number, `71` or `71-2` for an attachment. A label, never an identity. */
  ecf: z.string().max(40).nullable(),
  filedBy: z.array(PartyId).max(200),
  summary: z.string().max(1_000_000),
  /** Private to the user; never printed. */
  notes: z.string().max(1_000_000),
  tags: z.array(z.string().min(1).max(100)).max(200),
  importance: z.enum(IMPORTANCES),
  confidence: z.enum(CONFIDENCES),
  dispute: z.enum(DISPUTES).default('undisputed'),
  /** Never leaves for the court, an opponent or the press. */
  confidential: z.boolean().default(false),
  cites: z.array(Cite).max(1000),
  /** Questions only: the answer in a sentence, how the question's life ended (counts once the date is closed), and who won it. */
  answer: z
    .strictObject({
      text: z.string().max(100_000),
      outcome: z.enum(OUTCOMES),
      wonBy: z.array(PartyId).max(200).default([]),
    })
    .nullable(),
  /** The docket entry or passage that it was imported from; null where the user made it. */
  docket: DocketOrigin.nullable().default(null),
  /** What sources say otherwise than the user, until accepted or dismissed. */
  proposals: z.array(Proposal).max(200).default([]),
})
export type CaseEvent = z.infer<typeof CaseEvent>

export const QUESTION_STATUSES = ['open', ...OUTCOMES] as const

/** An answer with nothing said yet but how the question's life ended. */
export const emptyAnswer = (outcome: (typeof OUTCOMES)[number]): NonNullable<CaseEvent['answer']> => ({
  text: '',
  outcome,
  wonBy: [],
})

/** A new event with nothing said yet but its kind. */
export function emptyEvent(id: EventId, kind: EventKind): CaseEvent {
  return {
    id,
    kind,
    subtype: '',
    title: '',
    date: null,
    filed: null,
    entered: null,
    time: null,
    ecf: null,
    filedBy: [],
    summary: '',
    notes: '',
    tags: [],
    importance: 'normal',
    confidence: 'high',
    dispute: 'undisputed',
    confidential: false,
    cites: [],
    answer: null,
    docket: null,
    proposals: [],
  }
}

/** An event that is hidden unless asked for: routine by its docket text. One that the user made is never taken out of sight. */
export const isRoutineEntry = ({ importance, docket }: CaseEvent): boolean =>
  importance === 'routine' && docket !== null

export type QuestionStatus = (typeof QUESTION_STATUSES)[number]

/** Where a question stands: open until its date has an end, then what the answer says. Null for any other kind. */
export function questionStatus(event: CaseEvent): QuestionStatus | null {
  if (event.kind !== 'question') return null
  if (event.date === null) return 'open'
  const date = parsed(event.date)
  return date.kind === 'interval' && date.to !== null ? (event.answer?.outcome ?? 'answered') : 'open'
}
