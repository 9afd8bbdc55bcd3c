import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareLegalDates } from '../../shared/model/legal-date'
import { chronologyPart } from './chronology'
import { compareEvents, numberedEvents } from './chronology-order'
import { briefContext, read } from './made-up/brief-context'
import { anyCase } from './made-up/any-case'
import { madeUpCase, madeUpEvent, madeUpSource } from './made-up/made-up-case'
import { textOf } from './text-run'

function chronologyOf(document: ReturnType<typeof madeUpCase>) {
  const context = briefContext(document)
  return { index: context.sources, part: chronologyPart(context.events, { ...context, audience: 'internal' }) }
}

it('lists events by date under their years, undated ones last, with cites and sources', () => {
  const document = madeUpCase(
    [
      madeUpEvent('filing', 'Letter', { date: null }),
      madeUpEvent('filing', 'Complaint', {
        date: '2019-03-04',
        ecf: '1',
        filedBy: ['rivera'],
        summary: 'Says much.',
        cites: [
          { source: 's2', pin: '3' },
          { source: 's1', pin: '' },
        ],
      }),
      madeUpEvent('order', 'Minute order', {
        date: '2020-01-07',
        confidence: 'medium',
        cites: [{ source: 's2', pin: '¶ 14' }],
      }),
      madeUpEvent('context', 'A storm', { date: '../2018' }),
      madeUpEvent('question', 'Who pays?', { date: '2019-03-04/..' }),
    ],
    {
      sources: [
        madeUpSource('s1', 'News', 'https://example.com/n'),
        madeUpSource('s2', 'Docket', 'file:///etc/passwd'),
        madeUpSource('s3', 'Unused', null),
      ],
    },
  )
  const { part, index } = chronologyOf(document)
  const rows = part.groups.map(({ heading, rows }) => [
    heading,
    ...rows.map((row) => [
      row.number,
      row.date,
      row.label,
      row.cites.map((runs) => read(textOf(runs))).join(' | '),
      row.verified,
    ]),
  ])
  expect(rows).toEqual([
    ['Earlier', [1, 'before 2018', 'Context', '', true]],
    [
      '2019',
      [2, '03/04/2019', 'Filing · Rivera', 'ECF No. 1 | [1] at 3, [2]', true],
      [3, '03/04/2019 –\u00a0open', 'Question 1 · Open since March 4, 2019', '', true],
    ],
    ['2020', [4, '01/07/2020', 'Order', 'Minute Order (January 7, 2020) | [1] ¶ 14', false]],
    ['Undated', [5, '', 'Filing', '', true]],
  ])
  expect(part.groups[1]?.rows[0]).toMatchObject({
    title: 'Complaint',
    summary: 'Says much.',
    long: false,
  })
  expect(index.part.sources.map(({ number, title, link }) => [number, title, link])).toEqual([
    [1, 'Docket', null],
    [2, 'News', 'https://example.com/n'],
  ])
})

it('lets only a row that may be longer than a page be divided', () => {
  const { part } = chronologyOf(
    madeUpCase([
      madeUpEvent('filing', 'x'.repeat(10_000), { id: 'a', date: '2019' }),
      madeUpEvent('filing', 'x'.repeat(1500), { id: 'b', date: '2020' }),
    ]),
  )
  expect(part.groups.flatMap(({ rows }) => rows.map(({ long }) => long))).toEqual([true, false])
})

it('lets years of a long chronology begin a page, none after a few rows alone', () => {
  const dated = (count: number) =>
    madeUpCase(
      Array.from({ length: count }, (_, index) =>
        madeUpEvent('filing', `Motion ${index}`, { id: `e${index}`, date: String(2000 + Math.floor(index / 25)) }),
      ),
    )
  const starts = (count: number): string[] =>
    chronologyOf(dated(count))
      .part.groups.filter(({ startsPage }) => startsPage)
      .map(({ heading }) => heading)
  expect(starts(150)).toEqual([])
  expect(starts(200)).toEqual(['2002', '2004', '2006'])
})

it('has every event of any case once, numbered from 1, dated ones in order and before the others', () => {
  fc.assert(
    fc.property(anyCase({ maxEvents: 60 }), (document) => {
      const rows = chronologyOf(document).part.groups.flatMap((group) => group.rows)
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
      const events = numberedEvents(document).map(({ event }) => event)
      expect(new Set(events.map(({ id }) => id))).toEqual(new Set(document.event.keys()))
      expect(rows).toHaveLength(document.event.size)
      const dates = events.map(({ date }) => date)
      const dated = dates.filter((date) => date !== null)
      expect(dates.slice(0, dated.length)).toEqual(dated.toSorted(compareLegalDates))
    }),
    { numRuns: 40 },
  )
})

it('keeps one order whatever order the events come in', () => {
  fc.assert(
    fc.property(anyCase({ maxEvents: 30 }), (document) => {
      const events = [...document.event.values()]
      expect(events.toReversed().toSorted(compareEvents)).toEqual(events.toSorted(compareEvents))
    }),
    { numRuns: 40 },
  )
})
