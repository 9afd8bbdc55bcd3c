import { z } from 'zod'
import { DeadlineId, EventId } from './ids'
import { LegalDate } from './legal-date'

/** A day that an order sets for an act. It comes before whatever a rule computes for the same act. */
export const CourtDeadline = z.strictObject({
  id: DeadlineId,
  /** What is due: "answer", "opposition". */
  act: z.string().min(1).max(300),
  due: LegalDate,
  /** The order, or the paper it approved, that sets the day. */
  setBy: EventId,
  /** The event from which a rule would have counted; null where no rule has a say. */
  trigger: EventId.nullable(),
  note: z.string().max(10_000),
})
export type CourtDeadline = z.infer<typeof CourtDeadline>
