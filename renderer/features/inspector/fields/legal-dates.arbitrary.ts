import * as fc from 'fast-check'
import { daysInMonth } from '../../../../shared/model/epoch-day'
import {
  firstDay,
  lastDay,
  writeLegalDate,
  type DatePoint,
  type LegalDate,
  type Qualifier,
} from '../../../../shared/model/legal-date'

const qualifier = fc.constantFrom<Qualifier>('', '~', '?', '%')
const year = fc.integer({ min: 1900, max: 2100 })

const point: fc.Arbitrary<DatePoint> = fc.oneof(
  fc.record({ precision: fc.constant('year' as const), year, qualifier }),
  fc.record({ precision: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }), qualifier }),
  fc
    .record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }), qualifier })
    .map(({ year, month, day, qualifier }) => ({
      precision: 'day' as const,
      year,
      month,
      day: Math.min(day, daysInMonth(year, month)),
      qualifier,
    })),
)

/** Any legal date of the years 1900 to 2100: points of every precision and intervals, closed and open. */
export const anyLegalDate: fc.Arbitrary<LegalDate> = fc.oneof(
  point.map((point) => writeLegalDate({ kind: 'point', point })),
  point.map((from) => writeLegalDate({ kind: 'interval', from, to: null })),
  point.map((to) => writeLegalDate({ kind: 'interval', from: null, to })),
  fc
    .tuple(point, point)
    .filter(([from, to]) => firstDay(from) <= lastDay(to))
    .map(([from, to]) => writeLegalDate({ kind: 'interval', from, to })),
)
