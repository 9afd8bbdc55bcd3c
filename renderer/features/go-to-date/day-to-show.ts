import type { EpochDay } from '../../../shared/model/epoch-day'
import { spanOf, type LegalDate } from '../../../shared/model/legal-date'

/** The day to put in the middle of the timeline for a date: the middle of all it can mean, or its one end where the other is open. */
export function dayToShow(date: LegalDate): EpochDay {
  const { first, last } = spanOf(date)
  if (!Number.isFinite(first)) return last
  if (!Number.isFinite(last)) return first
  return Math.floor((first + last) / 2)
}
