import type { CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import type { EventId } from '../model/ids'
import { recordCite } from './record-cite'

/** True where nothing supports an event: no source, and no paper of the docket that it could be cited to. */
export const isUncited = (event: CaseEvent): boolean => event.cites.length === 0 && recordCite(event) === null

/** The events that would be printed without any cite, for a look before export. */
export const uncitedEvents = (document: CaseDocument): EventId[] =>
  [...document.event.values()].filter(isUncited).map(({ id }) => id)
