import type { FindingCode } from '../model/accepted-finding'
import type { EventId } from '../model/ids'

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
