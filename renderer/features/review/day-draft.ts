import type { EventDeadline } from '../../../shared/deadlines/event-deadlines'
import type { CourtDeadline } from '../../../shared/model/court-deadline'
import type { EventId } from '../../../shared/model/ids'
import type { LegalDate } from '../../../shared/model/legal-date'
import { readLegalDate } from '../../../shared/model/legal-date-reader'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { err, ok, type Result } from '../../../shared/result'

/** A day of an order as it is being typed. */
export interface DayDraft {
  act: string
  due: string
  /** The event whose computed deadline for that act the day replaces; null where it replaces none. */
  trigger: EventId | null
}

export const EMPTY_DRAFT: DayDraft = { act: '', due: '', trigger: null }

/** The deadlines that an event counts decide what an act may be: the one that was typed if it is among them, else the first. */
export function replacing(draft: DayDraft, trigger: EventId, counted: readonly EventDeadline[]): DayDraft {
  const asTyped = counted.find(({ act }) => act === draft.act.trim().toLowerCase())
  const deadline = asTyped ?? counted[0]
  return deadline === undefined ? draft : { ...draft, trigger, act: deadline.act }
}

/** A day that is there already, to be typed over. */
export const draftOf = ({ act, due, trigger }: CourtDeadline): DayDraft => ({ act, due: dateInWords(due), trigger })

/** What a day keeps however it is typed over. */
export type KeptOfDay = Pick<CourtDeadline, 'id' | 'setBy' | 'note'> & {
  /** Stays to the letter where it is not typed over: words may say less than a date does. */
  due: LegalDate | null
}

/** The day that an order sets, from what was typed; or what is wrong with it. */
export function readDay(
  { act, due, trigger }: DayDraft,
  { due: before, ...kept }: KeptOfDay,
): Result<CourtDeadline, string> {
  const deadline = { ...kept, act: act.trim(), trigger }
  if (before !== null && due === dateInWords(before)) return ok({ ...deadline, due: before })
  const read = readLegalDate(due)
  return read.ok ? ok({ ...deadline, due: read.value }) : err('Not a date. Try 11/7/2023.')
}
