import type { EventDeadline } from '../../../shared/deadlines/event-deadlines'
import type { CourtDeadline } from '../../../shared/model/court-deadline'
import type { DeadlineId, EventId } from '../../../shared/model/ids'
import { readLegalDate } from '../../../shared/model/legal-date-reader'
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

/** The day that an order sets, from what was typed; or what is wrong with it. */
export function readDay(
  { act, due, trigger }: DayDraft,
  setBy: EventId,
  id: DeadlineId,
): Result<CourtDeadline, string> {
  const read = readLegalDate(due)
  if (!read.ok) return err('Not a date. Try 11/7/2023.')
  return ok({ id, act: act.trim(), due: read.value, setBy, trigger, note: '' })
}
