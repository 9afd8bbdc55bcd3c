import { describe, expect, it } from 'vitest'
import type { CaseEvent, EventKind } from '../../shared/model/event'
import { dateLead } from './date-lead'
import { legalDate, madeUpCase, madeUpEvent, madeUpParty, type EventFacts } from './made-up/made-up-case'
import { textPrinter } from './printable-text'
import { onSameDay, proceduralSentence } from './procedural-sentence'

const document = madeUpCase([])
const told = (event: CaseEvent, sameDay = false): string =>
  proceduralSentence(event, { document, print: textPrinter(() => true) }, sameDay).replaceAll('\u00a0', ' ')
const sentence = (kind: EventKind, title: string, facts: EventFacts = {}): string =>
  told(madeUpEvent(kind, title, { date: '2019-03-04', ...facts }))

describe('dates that begin a sentence', () => {
  it.each([
    ['2019-03-04', 'On March 4, 2019'],
    ['2019-03', 'In March 2019'],
    ['2019', 'In 2019'],
    ['2019-03-04~', 'On or about March 4, 2019'],
    ['2019~', 'In or about 2019'],
    ['2019-03-04?', 'On March 4, 2019 (uncertain)'],
    ['2019-03-04%', 'On or about March 4, 2019 (uncertain)'],
    ['2019-03-04/2019-03-09', 'From March 4, 2019 to March 9, 2019'],
    ['../2019-03', 'Before March 2019'],
    ['2019-03-04/..', 'Since March 4, 2019'],
  ])('%s', (date, words) => {
    expect(dateLead(legalDate(date))).toBe(words)
  })
})

describe('a paper whose title is its name', () => {
  it('is filed by whoever filed it', () => {
    expect(sentence('filing', 'Complaint', { ecf: '1', filedBy: ['rivera'] })).toBe(
      'On March 4, 2019, Rivera filed a complaint (ECF No. 1).',
    )
    expect(sentence('filing', 'NWC motion to dismiss.', { filedBy: ['northgate'] })).toBe(
      'On March 4, 2019, the NWC filed a motion to dismiss.',
    )
    expect(sentence('filing', 'Joint status report', { filedBy: ['rivera', 'northgate'] })).toBe(
      'On March 4, 2019, Rivera and the NWC filed a joint status report.',
    )
  })

  it('is filed, where nobody is named', () => {
    expect(sentence('filing', 'Motions to seal')).toBe('On March 4, 2019, motions to seal were filed.')
    expect(sentence('filing', 'Answer', { date: null })).toBe('An answer was filed.')
  })

  it('is entered by the court', () => {
    expect(sentence('order', 'Order granting leave', { ecf: '9' })).toBe(
      'On March 4, 2019, the Court entered an order granting leave (ECF No. 9).',
    )
    expect(sentence('order', 'Minute order', { filedBy: ['judge'], confidence: 'low' })).toBe(
      'On March 4, 2019, Judge Marsh entered a minute order (Minute Order of March 4, 2019; date not verified).',
    )
  })
})

describe('any other title stands as it is', () => {
  it('with who acted in brackets', () => {
    expect(sentence('filing', 'Northgate opposes', { filedBy: ['northgate'], ecf: '7-2' })).toBe(
      'March 4, 2019 — Northgate opposes (filed by the NWC; ECF No. 7-2).',
    )
    expect(sentence('order', 'Motion denied', { filedBy: ['judge'] })).toBe(
      'March 4, 2019 — Motion denied (Judge Marsh).',
    )
    expect(sentence('hearing', 'Is it over?', { filedBy: ['judge', 'rivera'] })).toBe(
      'March 4, 2019 — Is it over? (before Judge Marsh).',
    )
    expect(sentence('hearing', 'Is it over?', { date: '2019-03-04~' })).toBe('On or about March 4, 2019 — Is it over?')
    expect(sentence('hearing', '')).toBe('March 4, 2019 — Untitled hearing.')
  })
})

it('says "the parties" where all of more than two act', () => {
  const zhu = madeUpParty('zhu', 'Lin Zhu', 'Zhu', 'defendant')
  const three = madeUpCase([], { parties: [...document.party.values(), zhu] })
  const event = madeUpEvent('filing', 'Joint motion to stay', {
    date: '2019-03',
    filedBy: ['zhu', 'rivera', 'northgate'],
  })
  expect(proceduralSentence(event, { document: three, print: textPrinter(() => true) })).toBe(
    'In March 2019, the parties filed a joint motion to stay.',
  )
})

it('does not name a certain day twice', () => {
  const [a, b, c] = ['2019-03-04', '2019-03-04', '2019-03'].map((date) => madeUpEvent('filing', 'Complaint', { date }))
  expect(a && b && onSameDay(a, b)).toBe(true)
  expect(c && onSameDay(c, c)).toBe(false)
  expect(a && told(a, true)).toBe('The same day, a complaint was filed.')
})
