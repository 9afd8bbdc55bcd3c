import fc from 'fast-check'
import type { CaseDocument } from '../../../shared/document'
import { CONFIDENCES, EVENT_KINDS, IMPORTANCES } from '../../../shared/model/event'
import { daysInMonth } from '../../../shared/model/epoch-day'
import { parseLegalDate, type Qualifier } from '../../../shared/model/legal-date'
import { madeUpCase, madeUpEvent } from './made-up-case'

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
const qualifier = fc.constantFrom<Qualifier>('', '', '', '~', '?', '%')

const point = fc
  .record({
    precision: fc.constantFrom('day', 'day', 'day', 'month', 'year'),
    year: fc.integer({ min: 1789, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    mark: qualifier,
  })
  .map(({ precision, year, month, day, mark }) => {
    const parts = [pad(year, 4), pad(month, 2), pad(Math.min(day, daysInMonth(year, month)), 2)]
    return parts.slice(0, precision === 'day' ? 3 : precision === 'month' ? 2 : 1).join('-') + mark
  })

const interval = fc
  .tuple(fc.oneof(point, fc.constant('..')), fc.oneof(point, fc.constant('..')))
  .map(([from, to]) => (parseLegalDate(`${from}/${to}`) !== null ? `${from}/${to}` : `${to}/${from}`))
  .filter((text) => parseLegalDate(text) !== null)

/** A day that many events share, as a docket has them. */
const crowded = fc.constantFrom('2023-06-05', '2023-06-06', '2023-06')

/** Dates of every form from 1789 to 2100, with days on which everything happens at once. */
export const anyDate = fc.oneof(
  point,
  interval,
  crowded,
  fc.integer({ min: 1, max: 28 }).map((day) => `2023-06-${pad(day, 2)}`),
)

const titles = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom(
    '',
    '北京市人民法院 v. 李',
    'عقد الاستثمار',
    'חוזה השקעה',
    '👩‍⚖️ rules 🚀',
    'x'.repeat(10_000),
    'W'.repeat(400),
    'long words '.repeat(900),
    // A letter of no width in the typeface.
    '꜠',
  ),
)

const facts = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  title: titles,
  date: fc.option(anyDate, { freq: 12 }),
  ecf: fc.option(fc.constantFrom('1', '71-2', '248')),
  importance: fc.constantFrom(...IMPORTANCES),
  confidence: fc.constantFrom(...CONFIDENCES),
})

/** Any case at all: long and empty titles, many scripts, crowds on a day, dates of every form. */
export const anyCase = ({ maxEvents }: { maxEvents: number }): fc.Arbitrary<CaseDocument> =>
  fc
    .array(facts, { maxLength: maxEvents, size: 'max' })
    .map((all) =>
      madeUpCase(
        all.map(({ kind, title, ...more }, index) => madeUpEvent(kind, title, { id: `e${pad(index, 4)}`, ...more })),
      ),
    )
