import { describe, expect, it } from 'vitest'
import { theCase, type CaseDocument } from '../../document'
import { emptyEvent, type CaseEvent } from '../../model/event'
import { EventId } from '../../model/ids'
import { LegalDate } from '../../model/legal-date'
import { countsOf, docketOf, entry, fileOf, imported, NEW_CASE, planOf } from '../../testing/made-up-import'
import type { ProposedEvent } from '../parsed-file'
import type { ReadFile } from './plan-import'

const MOTION = entry(
  '2',
  '2024-01-02',
  'MOTION to Dismiss by Beacon Mills. (Attachments: # 1 Brief)(Bell, Ann) (Entered: 01/02/2024)',
)
const CHAIN = [
  entry('1', '2024-01-01', 'COMPLAINT against Beacon Mills filed by Ada Quill.'),
  MOTION,
  entry('3', '2024-01-16', 'RESPONSE in Opposition re 2 MOTION to Dismiss filed by Ada Quill.'),
  entry('4', '2024-01-23', 'REPLY to Response to Motion re 2 MOTION to Dismiss filed by Beacon Mills.'),
  entry(
    null,
    '2024-02-01',
    'MINUTE ORDER granting 2 Motion to Dismiss. Status Conference set for 3/5/2024 at 10:00 AM.',
  ),
]
const PARTIES = [
  { name: 'Ada Quill', role: 'Plaintiff' },
  { name: 'Beacon Mills, Inc.', role: 'Defendant' },
]
const page = docketOf(CHAIN, { parties: PARTIES })

const byTitle = (document: CaseDocument, start: string): CaseEvent => {
  const found = [...document.event.values()].find(({ title }) => title.startsWith(start))
  if (found === undefined) throw new Error(`no ${start}`)
  return found
}
const change = (document: CaseDocument, event: CaseEvent): CaseDocument => ({
  ...document,
  event: new Map([...document.event, [event.id, event]]),
})
const linksOf = (document: CaseDocument): string[] =>
  [...document.link.values()].map(({ from, to, type }) => {
    const name = (id: EventId): string => document.event.get(id)?.title.split(' ')[0] ?? ''
    return `${name(from)} ${type} ${name(to)}`
  })

describe('an import into a new case', () => {
  const made = imported(NEW_CASE, fileOf(page))

  it('makes an event of each entry, and one of what an entry sets for a later day', () => {
    expect([...made.event.values()].map(({ title, kind, ecf, date }) => [title, kind, ecf, date])).toEqual([
      ['Complaint against Beacon Mills filed by Ada Quill', 'filing', '1', '2024-01-01'],
      ['Motion to Dismiss by Beacon Mills', 'filing', '2', '2024-01-02'],
      ['Response in Opposition re 2 Motion to Dismiss filed by Ada Quill', 'filing', '3', '2024-01-16'],
      ['Reply to Response to Motion re 2 Motion to Dismiss filed by Beacon Mills', 'filing', '4', '2024-01-23'],
      ['Minute Order granting 2 Motion to Dismiss', 'order', null, '2024-02-01'],
      ['Status Conference', 'hearing', null, '2024-03-05'],
    ])
    expect(byTitle(made, 'Status').time).toEqual({ clock: '10:00', zone: 'America/New_York' })
  })

  it('links motion, opposition, reply and order', () => {
    expect(linksOf(made)).toEqual([
      'Status relates to Minute',
      'Response responds to Motion',
      'Minute rules on Motion',
      'Reply replies to Response',
    ])
  })

  it('says who filed what, and fills in the case', () => {
    const filer = (start: string) => byTitle(made, start).filedBy.map((id) => made.party.get(id)?.name)
    expect(filer('Complaint')).toEqual(['Ada Quill'])
    expect(filer('Motion')).toEqual(['Beacon Mills, Inc.'])
    expect(theCase(made)).toMatchObject({
      court: 'United States District Court for the Southern District of New York',
      docketNumber: '1:24-cv-00017-VS',
    })
  })

  it('brings back nothing that was taken away: a link, a party of another name', () => {
    const renamed = [...made.party.values()].map((party) => [party.id, { ...party, name: 'A', short: 'A' }] as const)
    const own = { ...made, link: new Map(), party: new Map(renamed) }
    expect(imported(own, fileOf(page))).toEqual(own)
  })
})

describe('flags and counsel', () => {
  const [QUILL] = PARTIES.map((party) => ({ ...party, counsel: ['Ann Bell, Bell LLP'] }))
  const marked = docketOf(CHAIN, { parties: QUILL ? [QUILL] : [], flags: ['ECF'] })
  const made = imported(NEW_CASE, fileOf(marked))
  const newer = fileOf(
    docketOf(CHAIN, {
      parties: [
        { name: 'Ada Quill', role: 'Plaintiff', counsel: ['Ann Bell, Bell LLP'] },
        { name: 'Ada Quill', role: 'Counter Defendant', counsel: ['Cy Dorn'] },
      ],
      flags: ['CLOSED', 'ECF'],
    }),
  )
  const quill = (document: CaseDocument) => [...document.party.values()].find(({ name }) => name === 'Ada Quill')
  const withEdits = (): CaseDocument => ({
    ...made,
    case: new Map([...made.case].map(([id, record]) => [id, { ...record, flags: ['OURS'] }])),
    party: new Map([...made.party].map(([id, party]) => [id, { ...party, counsel: [] }])),
  })

  it('come with the docket, and follow it while nobody has edited them', () => {
    expect(theCase(made).flags).toEqual(['ECF'])
    expect(quill(made)?.counsel).toEqual(['Ann Bell, Bell LLP'])
    const after = imported(made, newer)
    expect(theCase(after).flags).toEqual(['CLOSED', 'ECF'])
    expect(quill(after)?.counsel).toEqual(['Ann Bell, Bell LLP', 'Cy Dorn'])
    expect(imported(after, newer)).toEqual(after)
  })

  it('stay as the user has them, also where the user has taken them out', () => {
    const own = withEdits()
    expect(imported(own, fileOf(marked))).toEqual(own)
    expect(countsOf(planOf(own, newer))).toMatchObject({ attention: 2 })
    const after = imported(own, newer)
    expect(theCase(after).flags).toEqual(['OURS'])
    expect(quill(after)?.counsel).toEqual([])
    expect(imported(after, newer)).toEqual(after)
  })

  it('are left alone by a docket that names none, and by the docket of another case', () => {
    expect(imported(made, fileOf(page))).toMatchObject({ case: made.case })
    expect(quill(imported(made, fileOf(page)))).toEqual(quill(made))
    const other = docketOf([], {
      docketNumber: '1:23-cv-00099',
      parties: [{ name: 'Ada Quill', role: 'Plaintiff', counsel: ['Cy Dorn'] }],
    })
    expect(quill(imported(made, fileOf(other)))).toEqual(quill(made))
  })

  it('of a party made by hand are kept', () => {
    const own = {
      ...made,
      party: new Map([...made.party].map(([id, one]) => [id, { ...one, counsel: ['Mine'], docketCounsel: [] }])),
    }
    expect(quill(imported(own, fileOf(marked)))?.counsel).toEqual(['Mine'])
  })
})

describe('a newer docket', () => {
  const made = imported(NEW_CASE, fileOf(page))
  const withNews = docketOf([
    CHAIN[0] ?? MOTION,
    { ...MOTION, text: MOTION.text.replace('(Entered', 'Modified on 1/5/2024 (ab). (Entered') },
    ...CHAIN.slice(2, 4).map((one) => ({ ...one, dateFiled: '2024-01-24' })),
    ...CHAIN.slice(4),
    entry('9', '2024-02-02', 'NOTICE of Appeal by Ada Quill'),
  ])

  it('shows what is new and what changed, field by field', () => {
    expect(countsOf(planOf(made, fileOf(withNews)))).toEqual({ same: 3, changed: 3, new: 1 })
    const plan = planOf(made, fileOf(withNews))
    const moved = plan.items.find(({ row }) => row.number === '3')?.row
    expect(moved?.differences.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['date', '2024-01-16', '2024-01-24'],
      ['filed', '2024-01-16', '2024-01-24'],
    ])
  })

  it('leaves an edited event as it is and puts its news beside it', () => {
    const own = change(made, { ...byTitle(made, 'Response'), title: 'Our opposition' })
    const after = imported(own, fileOf(withNews, 'newer.html'))
    const event = byTitle(after, 'Our opposition')
    expect(event).toMatchObject({ date: '2024-01-16', filed: '2024-01-16' })
    expect(event.proposals).toEqual([
      { field: 'date', value: '2024-01-24', from: 'newer.html' },
      { field: 'filed', value: '2024-01-24', from: 'newer.html' },
    ])
    expect(imported(after, fileOf(withNews, 'newer.html'))).toEqual(after)
  })

  it('takes nothing away where a source says less', () => {
    const terse = docketOf([entry('2', '2024-01-02', 'Motion to Dismiss', { dateEntered: null })], {
      format: 'pacer-history',
      assignedTo: null,
    })
    expect(imported(made, fileOf(terse))).toEqual(made)
  })

  it('joins an event made by hand to its entry, and leaves it as it is', () => {
    const hand = {
      ...emptyEvent(EventId.parse('mine'), 'filing'),
      title: 'MTD',
      ecf: '2',
      date: LegalDate.parse('2024-01-02'),
    }
    const own = change(NEW_CASE, hand)
    const after = imported(own, fileOf(page))
    expect(after.event.get(hand.id)).toMatchObject({ title: 'MTD', filed: '2024-01-02', docket: { number: '2' } })
    expect(after.event.size).toBe(6)
    expect(linksOf(after)).toContain('Response responds to MTD')
  })

  it('asks about an entry that may be an event made by hand, whose date differs', () => {
    const hand = {
      ...emptyEvent(EventId.parse('mine'), 'filing'),
      title: 'MTD',
      ecf: '2',
      date: LegalDate.parse('2024-01'),
    }
    const row = planOf(change(NEW_CASE, hand), fileOf(page)).items.find(({ row }) => row.number === '2')?.row
    expect(row).toMatchObject({ status: 'attention', picked: false })
  })

  it('warns of a docket of another case', () => {
    const other = docketOf([MOTION], { docketNumber: '1:24-cv-00099' })
    expect(planOf(made, fileOf(other)).warnings.map(({ text }) => text)).toEqual([
      'This is docket 1:24-cv-00099. The case is 1:24-cv-00017-VS. Import it only if it belongs there.',
    ])
    expect(planOf(made, fileOf(page)).warnings).toEqual([])
  })
})

describe('several files at once', () => {
  it('give each entry once, with the most that any of them says', () => {
    const saved = docketOf(CHAIN.slice(0, 3).map((one) => ({ ...one, documentId: `0450${one.number}` })))
    const history = docketOf([entry('2', '2024-01-02', 'Motion to Dismiss'), entry('5', '2024-02-03', 'Notice')], {
      format: 'pacer-history',
    })
    const made = imported(NEW_CASE, fileOf(saved, 'a'), fileOf(page, 'b'), fileOf(history, 'c'))
    expect([...made.event.values()].filter(({ docket }) => docket?.part === 'entry').length).toBe(6)
    expect(byTitle(made, 'Motion').docket).toMatchObject({ documentId: '04502', text: MOTION.text })
  })
})

const sentence = (quote: string, date: string, key: string | null = null): ProposedEvent => ({
  kind: 'context',
  subtype: 'fact',
  importance: 'normal',
  title: quote,
  quote,
  date: LegalDate.parse(date),
  dateWords: 'last week',
  entered: null,
  number: null,
  note: '',
  place: 'paragraph 1',
  key,
})
const article = (...proposals: ProposedEvent[]): ReadFile => ({
  name: 'article.txt',
  kept: null,
  mapping: null,
  parsed: {
    kind: 'proposals',
    proposals: { format: 'article', title: 'The mill', url: null, dated: null, proposals, warnings: [] },
  },
})

describe('passages of an article', () => {
  const file = article(sentence('The mill burned last week.', '2024-01-01~'), sentence('It was rebuilt.', '2024-02'))
  const made = imported(NEW_CASE, file)

  it('go to the tray with their words, their source and their date as a proposal', () => {
    const [first] = made.event.values()
    expect(first).toMatchObject({
      date: null,
      proposals: [{ field: 'date', value: '2024-01-01~', from: 'article.txt' }],
      cites: [{ pin: 'paragraph 1', quote: 'The mill burned last week.' }],
    })
    expect([...made.source.values()].map(({ title }) => title)).toEqual(['The mill'])
  })

  it('come once, also after they were placed, edited or deleted', () => {
    expect(imported(made, file)).toEqual(made)
    const placed = change(made, { ...byTitle(made, 'The mill'), date: LegalDate.parse('2024-01-03'), proposals: [] })
    expect(imported(placed, file)).toEqual(placed)
  })

  it('propose the new date of a calendar entry that was moved', () => {
    const calendar = imported(NEW_CASE, article(sentence('Trial', '2024-05-01', 'uid-1')))
    const after = imported(calendar, article(sentence('Trial', '2024-06-01', 'uid-1')))
    expect([...after.event.values()].map(({ proposals }) => proposals)).toEqual([
      [{ field: 'date', value: '2024-06-01', from: 'article.txt' }],
    ])
  })
})
