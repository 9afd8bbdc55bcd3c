import type { EpochDay } from '../model/epoch-day'
import type { CaseEvent } from '../model/event'
import { isUncertain, spanOf } from '../model/legal-date'

/** The one certain day on which a paper was filed, and so served through CM/ECF, FRCP 5(b)(2)(E); null where it is not known. */
export function serviceDay({ filed, date }: CaseEvent): EpochDay | null {
  const day = filed ?? date
  if (day === null || isUncertain(day)) return null
  const { first, last } = spanOf(day)
  return first === last ? first : null
}
