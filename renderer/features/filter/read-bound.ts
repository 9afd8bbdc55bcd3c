import type { EpochDay } from '../../../shared/model/epoch-day'
import { spanOf } from '../../../shared/model/legal-date'
import { readLegalDate } from '../../../shared/model/legal-date-reader'
import { err, ok, type Result } from '../../../shared/result'

export type Bound = 'from' | 'to'

/**
 * Reads what was typed as the first or last day of a filter: "June 2023" is June 1 for the first and June 30 for the last.
 * Null for nothing typed; an error says what would be understood.
 */
export function readBound(text: string, bound: Bound): Result<EpochDay | null, string> {
  if (text.trim() === '') return ok(null)
  const date = readLegalDate(text)
  if (!date.ok) return err('Not a date. Try 6/5/2023, June 2023 or 2023.')
  const { first, last } = spanOf(date.value)
  const day = bound === 'from' ? first : last
  return Number.isFinite(day) ? ok(day) : err(`This has no ${bound === 'from' ? 'first' : 'last'} day. Try 6/5/2023.`)
}

/** Why two days leave nothing between them; null where they do not. */
export function orderError(from: EpochDay | null, to: EpochDay | null): string | null {
  return from !== null && to !== null && from > to ? 'This is before the first day.' : null
}
