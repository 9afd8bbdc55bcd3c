import type { CaseDocument } from '../../../shared/document'
import { EVENT_KINDS, questionStatus, type EventKind } from '../../../shared/model/event'
import type { EventId, PartyId } from '../../../shared/model/ids'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { sortedEvents } from '../../../shared/chronological-order'
import { tagsInUse } from '../../store/event-selectors'
import { remember } from '../../store/remember'
import { STATUS_WORDS } from '../chronology/status-words'

/** One thing that can be filtered by. */
export interface Choice<T> {
  value: T
  label: string
  /** Said beside the label, in a softer voice. */
  detail?: string
}

export const KIND_CHOICES: readonly Choice<EventKind>[] = EVENT_KINDS.map((value) => ({
  value,
  label: KIND_LOOKS[value].plural,
}))

/** Everyone who filed anything, those who filed most first. */
export const partyChoices = remember(
  (events: CaseDocument['event'], parties: CaseDocument['party']): readonly Choice<PartyId>[] => {
    const filings = new Map<PartyId, number>()
    for (const { filedBy } of events.values()) for (const id of filedBy) filings.set(id, (filings.get(id) ?? 0) + 1)
    return [...parties.values()]
      .filter(({ id }) => filings.has(id))
      .map(({ id, short }) => ({ value: id, label: short }))
      .toSorted((a, b) => (filings.get(b.value) ?? 0) - (filings.get(a.value) ?? 0) || (a.label < b.label ? -1 : 1))
  },
)

export const tagChoices = remember((events: CaseDocument['event']): readonly Choice<string>[] =>
  tagsInUse(events).map((tag) => ({ value: tag, label: tag })),
)

/** Every question in the order it was raised. */
export const questionChoices = remember((events: CaseDocument['event']): readonly Choice<EventId>[] =>
  sortedEvents(events).flatMap((event) => {
    const status = questionStatus(event)
    return status === null ? [] : [{ value: event.id, label: event.title || 'Untitled', detail: STATUS_WORDS[status] }]
  }),
)
