import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentData, documentFrom, type CaseDocument } from '../document'
import { CaseEvent } from '../model/event'
import { SourceId } from '../model/ids'
import { LegalDate, spanOf } from '../model/legal-date'
import { arbitraryDocument } from '../testing/arbitraries'
import { eventOf, legalDate, link, linkedCase } from '../testing/linked-case'
import { certainlyBefore } from './possible-span'
import { sequenceFindings } from './sequence-findings'

const codes = (document: CaseDocument): string[] =>
  sequenceFindings(document).map(({ code, eventIds }) => `${code}: ${eventIds.join(', ')}`)

const filing = (id: string, date: string) => eventOf('filing', id, { date })
const order = (id: string, date: string) => eventOf('order', id, { date })

describe('links', () => {
  const responds = (response: string, motion: string): string[] =>
    codes(
      linkedCase([filing('response', response), filing('motion', motion)], [link('response', 'responds to', 'motion')]),
    )

  test('a response stands before its motion', () => {
    expect(responds('2023-06-05', '2023-06-06')).toEqual(['response-before-motion: response, motion'])
    expect(responds('2023-06-06', '2023-06-06')).toEqual([])
    expect(responds('2023-06-07', '2023-06-06')).toEqual([])
  })

  test('an uncertain date is a finding only where its whole span is out of order', () => {
    expect(responds('2023-06', '2023-06-30')).toEqual([])
    expect(responds('2023-06', '2023-07-01')).toEqual(['response-before-motion: response, motion'])
    expect(responds('2023-06-05~', '2023-06-20')).toEqual([])
    expect(responds('2023-06-05~', '2023-06-21')).toEqual(['response-before-motion: response, motion'])
    expect(responds('2023-06~', '2023-07-10')).toEqual([])
    expect(responds('../2023-06', '2023-07-10')).toEqual(['response-before-motion: response, motion'])
    expect(responds('2023-06/..', '2023-07-10')).toEqual([])
  })

  test('a reply or a ruling stands before its paper', () => {
    const events = [filing('reply', '2023-06-01'), order('ruling', '2023-06-02'), filing('motion', '2023-06-06')]
    const links = [
      link('reply', 'replies to', 'motion'),
      link('ruling', 'rules on', 'motion'),
      link('ruling', 'relates to', 'motion'),
    ]
    const twice = link('reply', 'responds to', 'motion')
    expect(sequenceFindings(linkedCase(events, [...links, twice]))).toEqual(
      sequenceFindings(linkedCase(events, [twice, ...links])),
    )
    expect(codes(linkedCase(events, [...links, twice]))).toEqual([
      'response-before-motion: reply, motion',
      'ruling-before-filing: ruling, motion',
    ])
  })

  test('a question is answered before anything raised it', () => {
    const events = [
      eventOf('question', 'question', { date: '2023-06-05/..' }),
      filing('complaint', '2023-06-05'),
      filing('motion', '2023-09-21'),
      order('early', '2023-06-01'),
      order('late', '2023-07-01'),
    ]
    const answers = [link('early', 'answers', 'question'), link('late', 'answers', 'question')]
    const raised = [...answers, link('motion', 'raises', 'question')]
    expect(codes(linkedCase(events, answers))).toEqual(['answered-before-raised: question, early'])
    expect(codes(linkedCase(events, raised))).toEqual([
      'answered-before-raised: question, early, motion',
      'answered-before-raised: question, late, motion',
    ])
    expect(codes(linkedCase(events, [...raised, link('complaint', 'raises', 'question')]))).toEqual([
      'answered-before-raised: question, early, complaint, motion',
    ])
  })
})

describe('an event’s own dates and sources', () => {
  test('entered before it was filed, filed on another day than it stands at', () => {
    const of = (kind: 'filing' | 'order', dates: Parameters<typeof eventOf>[2]) =>
      codes(linkedCase([eventOf(kind, 'a', dates)]))
    expect(of('order', { filed: '2023-06-06', entered: '2023-06-05' })).toEqual(['entered-before-filed: a'])
    expect(of('order', { filed: '2023-06-06', entered: '2023-06-06' })).toEqual([])
    expect(of('filing', { date: '2023-06-05', filed: '2023-06-06' })).toEqual(['conflicting-dates: a'])
    expect(of('filing', { date: '2023-06', filed: '2023-06-06' })).toEqual([])
    expect(of('order', { date: '2023-06-05', filed: '2023-06-06' })).toEqual([])
  })

  test('a key event with one source', () => {
    const cites = (...sources: string[]) => sources.map((id) => ({ source: SourceId.parse(id), pin: '', quote: '' }))
    const key = (...sources: string[]) =>
      codes(linkedCase([eventOf('context', 'a', { importance: 'key', cites: cites(...sources) })]))
    expect(key('x')).toEqual(['single-source: a'])
    expect(key('x', 'x')).toEqual(['single-source: a'])
    expect(key('x', 'y')).toEqual([])
    expect(codes(linkedCase([eventOf('context', 'a', { cites: cites('x') })]))).toEqual([])
  })
})

describe('the docket as a whole', () => {
  test('one number for different entries', () => {
    const entry = (id: string, date: string, title: string) => eventOf('filing', id, { date, title, ecf: '71' })
    expect(codes(linkedCase([entry('a', '2023-06-05', 'Motion'), entry('b', '2023-06-06', 'Motion')]))).toEqual([
      'duplicate-number: a, b',
    ])
    expect(codes(linkedCase([entry('a', '2023-06-05', 'Motion'), entry('b', '2023-06-05', 'Notice')]))).toHaveLength(1)
    expect(codes(linkedCase([entry('a', '2023-06', 'Motion'), entry('b', '2023-06-06', 'Motion')]))).toEqual([])
    const attachment = eventOf('filing', 'c', { date: '2023-06-05', ecf: '71-2' })
    const asked = eventOf('question', 'd', { date: '2023-06-05/..', ecf: '71' })
    expect(codes(linkedCase([entry('a', '2023-06-05', 'Motion'), attachment, asked]))).toEqual([])
  })

  test('events after the case was closed, but for what follows a judgment', () => {
    const closed = { closed: legalDate('2025-05-29') }
    const on = (date: string, title: string) => codes(linkedCase([eventOf('filing', 'a', { date, title })], [], closed))
    expect(on('2025-05-29', 'Joint stipulation of dismissal')).toEqual([])
    expect(on('2025-06', 'Notice')).toEqual(['after-close: a'])
    expect(on('2025-05', 'Notice')).toEqual([])
    expect(on('2025-06-20', 'Notice of appeal')).toEqual([])
    expect(codes(linkedCase([eventOf('context', 'a', { date: '2026-01-01' })], [], closed))).toEqual([])
    expect(codes(linkedCase([filing('a', '2026-01-01')]))).toEqual([])
  })

  test('a long silence while the case is open', () => {
    const gap = (from: string, to: string, closed: string | null = null) =>
      codes(
        linkedCase([filing('a', from), order('b', to), eventOf('context', 'c', { date: '2023-04-01' })], [], {
          closed: closed === null ? null : legalDate(closed),
        }),
      )
    expect(gap('2023-01-01', '2023-06-30')).toEqual([])
    expect(gap('2023-01-01', '2023-07-01')).toEqual(['silent-gap: a, b'])
    expect(gap('2023-01', '2023-07-01')).toEqual([])
    expect(gap('2023-01-01', '2023-06/2023-12')).toEqual([])
    // An event that may last into the gap fills it, whatever came meanwhile.
    const long = [filing('a', '2023-01-01/2023-08-01'), filing('b', '2023-02-01'), filing('c', '2023-09-01')]
    expect(codes(linkedCase(long))).toEqual([])
    expect(gap('2023-01-01', '2023-09-01', '2023-03-01')).toEqual(['after-close: b'])
  })
})

const uncertain = (date: LegalDate | null): LegalDate | null => date && LegalDate.parse(widened(date))

/** The date as an interval of whole years around it. */
function widened(date: LegalDate): string {
  const { first, last } = spanOf(date)
  const year = (days: number): number => 1970 + Math.round(days / 365.2425)
  const pad = (value: number): string => String(value).padStart(4, '0')
  const from = Number.isFinite(first) ? pad(year(first) - 2) : '..'
  const to = Number.isFinite(last) ? pad(year(last) + 2) : '..'
  return `${from}/${to}`
}

describe('laws', () => {
  test('the order in which records lie makes no difference, and each finding comes once', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const data = documentData(document)
        const turned = documentFrom({ ...data, event: data.event.toReversed(), link: data.link.toReversed() })
        expect(sequenceFindings(turned)).toEqual(sequenceFindings(document))
        const keys = codes(document)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('wider dates never give more findings of order', () => {
    const order = /^(?:response|ruling|entered|conflicting|answered|after)/u
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const events = [...document.event.values()].map((event) =>
          CaseEvent.parse({ ...event, date: uncertain(event.date) }),
        )
        const wide = documentFrom({ ...documentData(document), event: events })
        const before = new Set(codes(document))
        expect(codes(wide).filter((one) => order.test(one) && !before.has(one))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('certainly before is an order: never both ways, and passed on', () => {
    const dates = [
      '2023',
      '2023-06',
      '2023-06-05',
      '2023-06-05~',
      '2024-01~',
      '2023-06/2024-02',
      '../2023',
      '2024/..',
      '2021?',
    ]
    const any = fc.constantFrom(...dates.map(legalDate))
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        if (certainlyBefore(a, b)) expect(certainlyBefore(b, a)).toBe(false)
        if (certainlyBefore(a, b) && certainlyBefore(b, c)) expect(certainlyBefore(a, c)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

test('30,000 events, the largest docket planned for, take less than five seconds', () => {
  const events = Array.from({ length: 30_000 }, (_, n) =>
    eventOf('filing', `f${String(n).padStart(5, '0')}`, {
      date: `20${String(10 + (n % 15))}-0${1 + (n % 9)}-1${n % 10}`,
      ecf: String(n % 20_000),
    }),
  )
  const links = events.slice(1).map(({ id }, n) => link(id, 'responds to', `f${String(n).padStart(5, '0')}`))
  const document = linkedCase(events, links)
  const start = performance.now()
  expect(sequenceFindings(document).length).toBeGreaterThan(1000)
  expect(performance.now() - start).toBeLessThan(5000)
})
