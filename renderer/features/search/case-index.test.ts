import { sourceTitled } from '../../../shared/model/source'
import { partyNamed } from '../../../shared/model/party'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFrom, type CaseDocument } from '../../../shared/document'
import { emptyEvent, type CaseEvent } from '../../../shared/model/event'
import { EventId, PartyId, SourceId } from '../../../shared/model/ids'
import { LegalDate } from '../../../shared/model/legal-date'
import { splitAtHits } from '../../ui/split-at-hits'
import { CaseIndex } from './case-index'
import { inventedCase } from './invented-case'
import { aCase } from '../../../shared/testing/a-case'
import { sortedEvents } from '../../../shared/chronological-order'

const always = (): boolean => true

function indexOf(document: CaseDocument): CaseIndex {
  const index = new CaseIndex()
  index.follow(document)
  index.step(always)
  return index
}

const sec = PartyId.parse('party-sec')
const law = SourceId.parse('source-law')

const event = (id: string, fields: Partial<CaseEvent>): CaseEvent => ({
  ...emptyEvent(EventId.parse(id), 'filing'),
  ...fields,
})

const small = (events: CaseEvent[]): CaseDocument =>
  documentFrom({
    case: [aCase('A v. B')],
    party: [partyNamed(sec, 'Securities and Exchange Commission', 'plaintiff', 'SEC')],
    source: [sourceTitled(law, 'Société Générale memorandum')],
    event: events,
    link: [],
    deadline: [],
    accepted: [],
    view: [],
  })

const EVENTS = [
  event('complaint', {
    title: 'Complaint with jury demand',
    ecf: '1',
    filedBy: [sec],
    date: LegalDate.parse('2023-06-05'),
  }),
  event('order', { title: 'Consent order on Binance’s assets', ecf: '71', date: LegalDate.parse('2023-06-17') }),
  event('exhibit', { title: 'Exhibit B', ecf: '71-2', summary: 'Courtroom 710' }),
  event('reply', {
    title: 'Reply',
    summary: 'Replies to ECF No. 71 at 3.',
    tags: ['asset freeze'],
    cites: [{ source: law, pin: '¶ 14', quote: '' }],
  }),
  event('question', {
    kind: 'question',
    title: 'Is a stablecoin a security?',
    answer: { text: 'Not as alleged', outcome: 'answered', wonBy: [] },
    notes: 'Ask Muñoz',
  } as const),
  event('about', { title: 'Page 71 of the transcript', date: LegalDate.parse('2013~') }),
]

const index = indexOf(small(EVENTS))
const search = (query: string): string[] => {
  const found = index.find(query)
  return found === null ? [] : [...found.ids].toSorted((a, b) => found.scoreOf(b) - found.scoreOf(a))
}

describe('a search', () => {
  it.each([
    ['beginnings of words, in any order', 'dem jur', ['complaint']],
    ['every word', 'consent jury', []],
    ['the summary', 'courtroom', ['exhibit']],
    ['notes, without their accents', 'munoz', ['question']],
    ['tags', 'freeze', ['reply']],
    ['the answer to a question', 'alleged', ['question']],
    ['who filed it', 'exchange comm', ['complaint']],
    ['the titles of sources', 'societe', ['reply']],
    ['the date in words', 'june 17 2023', ['order']],
    ['the date in digits', '6/17/2023', ['order']],
    ['the beginning of a date in digits', '06/05', ['complaint']],
    ['the month in digits', '6/2023', ['complaint', 'order']],
    ['a year', '2013', ['about']],
    ['a docket entry', 'ecf 1', ['complaint']],
    ['an attachment', '71-2', ['exhibit']],
    ['a word with a slip', 'stabelcoin', ['question']],
    ['several words with slips', 'consnet ordr', ['order']],
  ])('finds %s: %s', (_, query, ids) => expect(search(query)).toEqual(ids))

  it('puts the docket entry first, then its attachments and references to it, then any other such number', () => {
    expect(search('71')).toEqual(['order', 'exhibit', 'reply', 'about'])
    expect(search('ecf 71')).toEqual(['order', 'exhibit', 'reply'])
  })
  it('takes a number for itself and not for a beginning, while there is such a number', () => {
    expect(search('71')).not.toContain('710')
    expect(search('710')).toEqual(['exhibit'])
    expect(search('ecf 7')).toEqual(['order', 'exhibit', 'reply'])
  })
  it('is none for nothing', () => {
    expect(index.find('  ')).toBeNull()
    expect(index.find('x')).toBeNull()
    expect(index.find('xylophone')?.ids.size).toBe(0)
  })
  it('gives words that can be marked where they stand', () => {
    const marked = (query: string, text: string): string =>
      splitAtHits(text, index.find(query)?.words ?? [])
        .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
        .join('')
    expect(marked('dem jur', 'Complaint with jury demand')).toBe('Complaint with [jur]y [dem]and')
    expect(marked('munoz', 'Ask Muñoz')).toBe('Ask [Muñoz]')
    expect(marked('binances', 'Binance’s assets')).toBe('[Binance’s] assets')
    expect(marked('stabelcoin', 'Is a stablecoin a security?')).toBe('Is a [stablecoin] a security?')
    expect(marked('6/17/2023', '06/17/2023')).toBe('[06/17/2023]')
  })
})

interface Edit {
  id: string
  title: string
  ecf: string | null
  gone: boolean
  bySec: boolean
}

describe('the index', () => {
  const words = ['motion', 'order', 'seal', '71', '71-2', 'Muñoz', 'stay']
  const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' '))
  const edit: fc.Arbitrary<Edit> = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    title: text,
    ecf: fc.option(fc.constantFrom('71', '71-2', '9')),
    gone: fc.boolean(),
    bySec: fc.boolean(),
  })
  const edits = fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 6 })
  const queries = [...words, 'mo', 'ecf 71', 'motion seal', 'securities', 'sec', 'ordre', 'commission stay']

  /** The case after some events were put or taken out, and a party was renamed. */
  const edited = (document: CaseDocument, edit: readonly Edit[]): CaseDocument => {
    const table = new Map(document.event)
    for (const { id, title, ecf, gone, bySec } of edit) {
      const changed = event(id, { title, ecf, filedBy: bySec ? [sec] : [] })
      if (gone) table.delete(changed.id)
      else table.set(changed.id, changed)
    }
    const name = edit.length % 2 === 0 ? 'Commission' : 'Securities'
    const party = new Map([...document.party].map(([id, known]) => [id, { ...known, name }]))
    return { ...document, event: table, party }
  }

  it('after any edits finds what an index made anew finds, with the same scores', () => {
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.boolean()), (edits, timeLeft) => {
        const kept = new CaseIndex()
        let document = small([])
        for (const edit of edits) {
          document = edited(document, edit)
          kept.follow(document)
          kept.step(() => timeLeft.next().value ?? true)
        }
        kept.step(always)
        const fresh = indexOf(document)
        for (const query of queries) {
          const [left, right] = [kept.find(query), fresh.find(query)]
          expect(new Set(left?.ids)).toEqual(new Set(right?.ids))
          for (const id of document.event.keys()) expect(left?.scoreOf(id)).toBe(right?.scoreOf(id))
        }
      }),
    )
  })

  it('begins anew where most of a large case changed, and ends the same', () => {
    const kept = indexOf(inventedCase(3000, 1))
    const other = inventedCase(2500, 2)
    kept.follow(other)
    expect(kept.upToDate).toBe(false)
    kept.step(always)
    const fresh = indexOf(other)
    for (const query of ['motion', 'harbinger', 'ecf 71', 'june 2017']) {
      expect(new Set(kept.find(query)?.ids)).toEqual(new Set(fresh.find(query)?.ids))
    }
  })

  it('agrees with reading every title', () => {
    const document = inventedCase(1000)
    const index = indexOf(document)
    for (const word of ['dismiss', 'seal', 'barclays']) {
      const ids = index.find(word)?.ids ?? new Set()
      for (const { id, title } of document.event.values())
        if (title.toLowerCase().includes(word)) expect(ids.has(id)).toBe(true)
    }
  })
})

describe('what was found', () => {
  it('gives the same events in the order of the case as asking for each does, and stays what it was after edits', () => {
    const document = inventedCase(600)
    const index = new CaseIndex()
    index.follow(document)
    index.step(() => true)
    const before = sortedEvents(document.event)
    for (const query of ['motion', 'order stay', 'barclays', 'settlment', 'hearing']) {
      const ids = index.find(query)?.ids
      if (ids === undefined) throw new Error('nothing was asked')
      expect(ids.among?.(before)).toEqual(before.filter(({ id }) => ids.has(id)))
      expect([...ids]).toHaveLength(ids.size)
      const plain = new Set(ids)
      const gone = new Set([...plain].slice(0, 3))
      const fresh = { ...emptyEvent(EventId.parse(`evt-fresh-${query}`), 'order'), title: query }
      const rest = [...document.event.values()].filter(({ id }) => !gone.has(id))
      index.follow({ ...document, event: new Map([...rest, fresh].map((event) => [event.id, event])) })
      index.step(() => true)
      expect(ids.has(fresh.id)).toBe(false)
      expect(new Set(ids)).toEqual(plain)
      index.follow(document)
      index.step(() => true)
    }
  })
})
