import type { EventId } from '../model/ids'

/** What the checks look for. */
export type FindingCode =
  | 'response-before-motion'
  | 'ruling-before-filing'
  | 'after-close'
  | 'duplicate-number'
  | 'entered-before-filed'
  | 'conflicting-dates'
  | 'silent-gap'
  | 'answered-before-raised'
  | 'single-source'

/** Something that looks out of order. It is shown quietly and never changes the case: the docket itself may be wrong. */
export interface Finding {
  code: FindingCode
  /** One sentence that names the dates or numbers at odds. It holds no title: the events say theirs. */
  message: string
  /** The events it is about, the one to look at first. */
  eventIds: EventId[]
  /** Why this is looked for. */
  reason: string
}
