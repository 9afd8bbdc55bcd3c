import { parsed, spanOf, type DatePoint, type DaySpan, type LegalDate } from '../model/legal-date'

/** Extended Date/Time Format gives "approximate" no width; so many days to each side are taken as possible. */
const SLACK: Record<DatePoint['precision'], number> = { day: 15, month: 31, year: 366 }

const slack = (point: DatePoint | null): number =>
  point === null || point.qualifier === '' ? 0 : SLACK[point.precision]

/** Every day that a date can mean, with room around points that are marked approximate or uncertain. */
export function possibleSpan(date: LegalDate): DaySpan {
  const { first, last } = spanOf(date)
  const value = parsed(date)
  return value.kind === 'point'
    ? { first: first - slack(value.point), last: last + slack(value.point) }
    : { first: first - slack(value.from), last: last + slack(value.to) }
}

/** True where the first date is earlier than the second whatever days the two mean. */
export const certainlyBefore = (a: LegalDate, b: LegalDate): boolean => possibleSpan(a).last < possibleSpan(b).first

/** True where no day fits both dates. */
export const cannotBeTheSame = (a: LegalDate, b: LegalDate): boolean => certainlyBefore(a, b) || certainlyBefore(b, a)
