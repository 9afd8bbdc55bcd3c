import type { CaseEvent, EventKind } from '../../../shared/model/event'
import { parsed, writeLegalDate, type LegalDate } from '../../../shared/model/legal-date'

/** A question lives from its date on, still open; anything else that was open since a date happened on it. */
function dateForKind(date: LegalDate | null, kind: EventKind): LegalDate | null {
  if (date === null) return null
  const value = parsed(date)
  if (kind === 'question') {
    return value.kind === 'point' ? writeLegalDate({ kind: 'interval', from: value.point, to: null }) : date
  }
  return value.kind === 'interval' && value.to === null && value.from !== null
    ? writeLegalDate({ kind: 'point', point: value.from })
    : date
}

/** The event as another kind. Only a question keeps an answer. */
export function withKind(event: CaseEvent, kind: EventKind): CaseEvent {
  if (kind === event.kind) return event
  return {
    ...event,
    kind,
    date: dateForKind(event.date, kind),
    answer: kind === 'question' ? event.answer : null,
  }
}
