import { describe, expect, it } from 'vitest'
import type { CaseEvent, EventKind } from '../../shared/model/event'
import { dateLead } from './date-lead'
import { briefContext, read } from './made-up/brief-context'
import { legalDate, madeUpCase, madeUpEvent, madeUpParty, madeUpSource, type EventFacts } from './made-up/made-up-case'
import { onSameDay, proceduralSentence } from './procedural-sentence'
import { textOf } from './text-run'

const document = madeUpCase([])
const told = (event: CaseEvent, sameDay = false): string =>
  read(textOf(proceduralSentence(event, briefContext(document), sameDay)))
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

describe('a hearing', () => {
  it.each([
    ['Status hearing', 'Judge Marsh held a status hearing.'],
    ['TRO hearing: judge declines the freeze', 'Judge Marsh held a TRO hearing: judge declines the freeze.'],
    ['Argument on the motions to dismiss', 'Judge Marsh heard argument on the motions to dismiss.'],
    ['First mediation session before Judge Li', 'a first mediation session before Judge Li was held.'],
    ['Rivera testifies', 'Judge Marsh held a hearing: Rivera testifies.'],
    ['', 'Judge Marsh held a hearing.'],
  ])('that is called %j', (title, words) => {
    expect(sentence('hearing', title, { filedBy: ['judge', 'rivera'] })).toBe(`On March 4, 2019, ${words}`)
  })

  it('is held by nobody where nobody is named', () => {
    expect(sentence('hearing', 'Status hearing')).toBe('On March 4, 2019, a status hearing was held.')
  })

  it('is merely listed where it lies ahead or was not held', () => {
    expect(sentence('hearing', 'Status hearing', { date: '2031-03-04', filedBy: ['judge'] })).toBe(
      'March 4, 2031 — Status hearing (before Judge Marsh).',
    )
    expect(sentence('hearing', 'Hearing postponed')).toBe('March 4, 2019 — Hearing postponed.')
    expect(sentence('hearing', '', { date: '2031-03-04~' })).toBe('On or about March 4, 2031 — Untitled hearing.')
  })
})

describe('a paper whose title says what its party does', () => {
  it.each([
    ['Northgate opposes', 'the NWC opposed (ECF No. 7-2).'],
    ['The NWC opposes the freeze', 'the NWC opposed the freeze (ECF No. 7-2).'],
    ['Defendants move to stay', 'the NWC moved to stay (ECF No. 7-2).'],
  ])('%j', (title, words) => {
    expect(sentence('filing', title, { filedBy: ['northgate'], ecf: '7-2' })).toBe(`On March 4, 2019, ${words}`)
  })
})

describe('any other title stands whole after its kind', () => {
  it('with who acted before it', () => {
    expect(sentence('filing', 'What a mess', { filedBy: ['northgate'], ecf: '7-2' })).toBe(
      'On March 4, 2019, the NWC made a filing: What a mess (ECF No. 7-2).',
    )
    expect(sentence('filing', 'What a mess')).toBe('On March 4, 2019, a filing was made: What a mess.')
    expect(sentence('order', 'Motion denied', { filedBy: ['judge'] })).toBe(
      'On March 4, 2019, Judge Marsh entered an order: Motion denied.',
    )
    expect(sentence('order', '')).toBe('On March 4, 2019, the Court entered an order.')
    expect(sentence('hearing', 'Is it over?', { date: '2019-03-04~' })).toBe(
      'On or about March 4, 2019, a hearing was held: Is it over?',
    )
  })
})

describe('what is disputed', () => {
  it('is told as an allegation', () => {
    expect(sentence('filing', 'Complaint', { filedBy: ['rivera'], dispute: 'disputed by them' })).toBe(
      'On March 4, 2019, Rivera allegedly filed a complaint.',
    )
    expect(sentence('order', 'Motion denied', { dispute: 'unsure', ecf: '3' })).toBe(
      'On March 4, 2019, the Court entered an order: Motion denied (alleged) (ECF No. 3).',
    )
  })
})

describe('what the docket has no number for', () => {
  it('is cited to what supports it, each a link to the index', () => {
    const cited = madeUpEvent('filing', 'Complaint', {
      date: '2019-03-04',
      cites: [
        { source: 'news', pin: 'p. 3' },
        { source: 'dep', pin: '45:3-12' },
        { source: 'paper', pin: '3' },
      ],
    })
    const sources = [
      madeUpSource('news', 'The Daily News', null),
      madeUpSource('dep', 'Deposition of Lin Zhu', null),
      madeUpSource('paper', 'ECF No. 71-2', null),
    ]
    const runs = proceduralSentence(cited, briefContext(madeUpCase([cited], { sources }), 'dkt'))
    expect(read(textOf(runs))).toBe(
      'On March 4, 2019, a complaint was filed ([1] at 3, Zhu Dep. 45:3-12, Dkt. 71-2 at 3).',
    )
    expect(runs.filter(({ source }) => source !== null).map(({ source }) => source)).toEqual([1, 2, 3])
  })

  it('is cited to the page of its own paper where that is known', () => {
    const cited = madeUpEvent('filing', 'Complaint', {
      date: '2019-03-04',
      ecf: '1',
      cites: [{ source: 's', pin: '¶ 14' }],
    })
    const document = madeUpCase([cited], { sources: [madeUpSource('s', 'ECF No. 1 (complaint)', null)] })
    expect(read(textOf(proceduralSentence(cited, briefContext(document))))).toBe(
      'On March 4, 2019, a complaint was filed (ECF No. 1 ¶ 14).',
    )
  })
})

it('says "the parties" where all of more than two act', () => {
  const zhu = madeUpParty('zhu', 'Lin Zhu', 'Zhu', 'defendant')
  const three = madeUpCase([], { parties: [...document.party.values(), zhu] })
  const event = madeUpEvent('filing', 'Joint motion to stay', {
    date: '2019-03',
    filedBy: ['zhu', 'rivera', 'northgate'],
  })
  expect(textOf(proceduralSentence(event, briefContext(three)))).toBe(
    'In March 2019, the parties filed a joint motion to stay.',
  )
})

it('does not name a certain day twice', () => {
  const [a, b, c] = ['2019-03-04', '2019-03-04', '2019-03'].map((date) => madeUpEvent('filing', 'Complaint', { date }))
  expect(a && b && onSameDay(a, b)).toBe(true)
  expect(c && onSameDay(c, c)).toBe(false)
  expect(a && told(a, true)).toBe('The same day, a complaint was filed.')
})
