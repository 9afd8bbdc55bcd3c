import type { CaseEvent } from '../model/event'
import { LegalDate, parsed, writePoint, type DatePoint } from '../model/legal-date'

const dateOf = (point: DatePoint | null): LegalDate | null => point && LegalDate.parse(writePoint(point))

/** The ends of a question's life by its own date, each with its precision and marks; null where an end is open or not known. */
export function ownLife({ date }: CaseEvent): { raised: LegalDate | null; ended: LegalDate | null } {
  if (date === null) return { raised: null, ended: null }
  const value = parsed(date)
  return value.kind === 'point'
    ? { raised: dateOf(value.point), ended: null }
    : { raised: dateOf(value.from), ended: dateOf(value.to) }
}
