import { describe, expect, it } from 'vitest'
import type { CaseDocument } from '../../document'
import type { CaseEvent } from '../../model/event'
import { LegalDate } from '../../model/legal-date'
import { docketOf, entry, fileOf, ids, imported, NEW_CASE } from '../../testing/made-up-import'
import type { ProposedEvent } from '../parsed-file'
import { planDocuments } from './plan-documents'
import type { ReadFile } from './plan-import'

const page = docketOf([
  entry('1', '2024-01-01', 'COMPLAINT against Beacon Mills filed by Ada Quill.'),
  entry('2', '2024-01-02', 'MOTION to Dismiss by Beacon Mills. (Attachments: # 1 Brief)(Bell, Ann)'),
])

const byTitle = ({ event }: CaseDocument, words: string): CaseEvent => {
  const found = [...event.values()].find(({ title }) => title.includes(words))
  if (found === undefined) throw new Error(`No event called ${words}`)
  return found
}

const DATED: ProposedEvent = {
  title: 'Dated January 2, 2024',
  quote: 'Dated January 2, 2024',
  date: LegalDate.parse('2024-01-02'),
  dateWords: null,
  entered: null,
  number: null,
  note: '',
  place: 'page 1',
  key: null,
  kind: 'context',
  subtype: 'fact',
  importance: 'normal',
}

const paper = (name: string, stamp: { number: string; attachment?: string; dateFiled: string } | null): ReadFile => ({
  name,
  mapping: null,
  kept: { sha256: name.charCodeAt(0).toString(16).padStart(64, '0'), name, bytes: 9, pages: 12 },
  parsed: {
    kind: 'court-pdf',
    pdf: {
      stamp: stamp && {
        words: '',
        docketNumber: '1:24-cv-00017',
        documentId: null,
        dateEntered: null,
        attachment: null,
        ...stamp,
      },
      pages: 12,
      title: 'MEMORANDUM OF LAW',
      proposals: [DATED],
      warnings: [],
    },
  },
})

describe('court PDFs', () => {
  const made = imported(NEW_CASE, fileOf(page))

  it('are attached to their entry, once', () => {
    const file = paper('2.pdf', { number: '2', dateFiled: '2024-01-02' })
    const after = imported(made, file)
    const [cite] = byTitle(after, 'Motion').cites
    expect(after.event.size).toBe(made.event.size)
    expect(cite && after.source.get(cite.source)?.file).toMatchObject({ name: '2.pdf', pages: 12 })
    expect(imported(after, file)).toEqual(after)
  })

  it('come to the entry of the same import, attachments too', () => {
    const after = imported(
      NEW_CASE,
      fileOf(page),
      paper('a.pdf', { number: '2', dateFiled: '2024-01-02' }),
      paper('b.pdf', { number: '2', attachment: '1', dateFiled: '2024-01-02' }),
    )
    expect(byTitle(after, 'Motion').cites.map(({ source }) => after.source.get(source)?.title)).toEqual([
      'ECF No. 2: MEMORANDUM OF LAW',
      'ECF No. 2-1: MEMORANDUM OF LAW',
    ])
  })

  it('become a filing where the entry is not there, which a later docket finds', () => {
    const after = imported(NEW_CASE, paper('2.pdf', { number: '2', dateFiled: '2024-01-02' }))
    expect([...after.event.values()]).toMatchObject([{ kind: 'filing', ecf: '2', date: '2024-01-02' }])
    const later = imported(after, fileOf(page))
    expect(later.event.size).toBe(2)
    expect(byTitle(later, 'Motion').cites.length).toBe(1)
  })

  it('go to the tray without a stamp, with the dates of the first page', () => {
    const [event] = imported(NEW_CASE, paper('x.pdf', null)).event.values()
    expect(event).toMatchObject({ date: null, proposals: [{ field: 'date', value: '2024-01-02', from: 'x.pdf' }] })
  })

  describe('let go on the timeline', () => {
    const planned = (file: ReadFile, day: string) => {
      const { parsed, kept } = file
      if (parsed.kind !== 'court-pdf' || kept === null) throw new Error('no paper')
      const ports = { ids, droppedOn: LegalDate.parse(day) }
      return planDocuments(made, [{ pdf: parsed.pdf, file: kept }], [...made.event.values()], ports)[0]?.item.row
    }

    it('say the day of the place beside the dates of the page', () => {
      expect(planned(paper('x.pdf', null), '2024-03-05')?.why).toBe(
        'It has no court stamp: it goes to the tray, with the dates of its first page and March 5, 2024, where it was dropped, to choose from.',
      )
    })

    it('say a day once that the page itself says', () => {
      expect(planned(paper('x.pdf', null), '2024-01-02')?.why).toBe(
        'It has no court stamp: it goes to the tray, with the dates of its first page, to choose from.',
      )
    })

    it('keep to their stamp', () => {
      const row = planned(paper('2.pdf', { number: '2', dateFiled: '2024-01-02' }), '2024-03-05')
      expect(row).toMatchObject({ date: '2024-01-02', why: '' })
    })
  })
})
