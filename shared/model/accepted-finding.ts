import { z } from 'zod'
import { AcceptedId, EventId } from './ids'

/** What the checks look for. */
export const FINDING_CODES = [
  'response-before-motion',
  'ruling-before-filing',
  'after-close',
  'duplicate-number',
  'entered-before-filed',
  'conflicting-dates',
  'silent-gap',
  'answered-before-raised',
  'single-source',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

/**
 * A finding that the user has looked at and found to be right as it stands. The same finding about the same events is not shown
 * as open again; when the events change so that the finding goes away, this stays and does nothing.
 */
export const AcceptedFinding = z.strictObject({
  id: AcceptedId,
  code: z.enum(FINDING_CODES),
  eventIds: z.array(EventId).min(1).max(1000),
  /** Why it is right, in the user's words; may be empty. */
  note: z.string().max(10_000),
})
export type AcceptedFinding = z.infer<typeof AcceptedFinding>
