import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentData, documentFrom, EMPTY_DOCUMENT, type CaseDocument } from '../document'
import { emptyAnswer, emptyEvent } from '../model/event'
import { EventId, PartyId, SourceId } from '../model/ids'
import { LegalDate } from '../model/legal-date'
import { partyNamed } from '../model/party'
import { sourceTitled } from '../model/source'
import { applyPatch } from '../patch'
import { aCase } from '../testing/a-case'
import { arbitraryDocument } from '../testing/arbitraries'
import { safeCell, textOfCell } from './cell-text'
import { isCaseTable, readRows } from './read-rows'
import { caseTable, caseTables, type TextTable } from './write-rows'

const eventsOf = (document: CaseDocument) => [...document.event.values()]
const oneTable = (document: CaseDocument): TextTable => caseTable(document, eventsOf(document))
const tablesOf = (document: CaseDocument): TextTable[] => Object.values(caseTables(document, eventsOf(document)))

/** A case that has only the record of the document. */
const blankOf = (document: CaseDocument): CaseDocument => ({ ...EMPTY_DOCUMENT, case: document.case })

function after(document: CaseDocument, tables: readonly TextTable[]): CaseDocument {
  const { patch, problems } = readRows(document, tables)
  expect(problems).toEqual([])
  const applied = applyPatch(document, patch)
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value
}

const jane = PartyId.parse('jane')
const record = SourceId.parse('record')
const CASE = documentFrom({
  case: [aCase('Roe v. Mill')],
  party: [{ ...partyNamed(jane, 'Jane Roe', 'plaintiff'), counsel: ['A. Field, Field & Co.', '[sic]'] }],
  source: [
    {
      ...sourceTitled(record, 'Deposition of J. Roe'),
      file: { sha256: 'a'.repeat(64), name: 'roe.pdf', bytes: 12, pages: null },
    },
  ],
  event: [
    {
      ...emptyEvent(EventId.parse('question'), 'question'),
      title: '=1+1',
      date: LegalDate.parse('2023-06~/..'),
      ecf: '',
      time: { clock: '10:00', zone: 'America/New_York' },
      answer: { ...emptyAnswer('mooted'), wonBy: [jane] },
      cites: [{ source: record, pin: '45:3-12', quote: '"So,\r\nit was"' }],
      tags: ['a\nb', 'c'],
    },
  ],
})

describe('a case as tables', () => {
  it('comes back whole, in one table and in several', () => {
    for (const tables of [[oneTable(CASE)], tablesOf(CASE)])
      expect(documentData(after(blankOf(CASE), tables))).toEqual(documentData(CASE))
  })

  it('comes back whole, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        // Saved views are how the window shows a case and no facts of it: `case.json` keeps them, tables for people do not.
        const back = after(blankOf(document), [oneTable(document)])
        expect(documentData({ ...back, view: document.view })).toEqual(documentData(document))
        expect(readRows(document, tablesOf(document)).patch).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('changes only what the file says differently, and adds what is new', () => {
    const { head, rows } = oneTable(CASE)
    const title = head.indexOf('Title')
    const changed = rows.map((row) => (row[0] === 'event' ? row.with(title, 'Is it a mill?') : row))
    const extra = head.map(
      (name) => ({ Record: 'event', 'Docketline id': 'new', Kind: 'order', Date: '6/5/2023' })[name] ?? '',
    )
    const now = after(CASE, [
      {
        head,
        rows: [
          ...changed,
          extra
            .with(head.indexOf('Importance'), 'normal')
            .with(head.indexOf('Confidence'), 'high')
            .with(head.indexOf('Dispute'), 'undisputed'),
        ],
      },
    ])
    expect([...now.event.values()].map(({ title, date }) => [title, date])).toEqual([
      ['Is it a mill?', '2023-06~/..'],
      ['', '2023-06-05'],
    ])
  })

  it('keeps what a column that was taken out would have said', () => {
    const { head, rows } = oneTable(CASE)
    const kept = head
      .map((name, index) => ({ name, index }))
      .filter(({ name }) => !['Tags', 'Answer', 'Outcome', 'Won by', 'Pin cite'].includes(name))
    const narrow = {
      head: kept.map(({ name }) => name),
      rows: rows.filter(([kind]) => kind !== 'cite').map((row) => kept.map(({ index }) => row[index] ?? '')),
    }
    expect(readRows(CASE, [narrow])).toMatchObject({ patch: [], problems: [] })
  })

  it('names each row that cannot be read, and takes the others', () => {
    const { head, rows } = oneTable(CASE)
    const row = (cells: Record<string, string>) => head.map((name) => cells[name] ?? '')
    const { patch, problems } = readRows(CASE, [
      {
        head,
        rows: [
          ...rows,
          row({ Record: 'event', 'Docketline id': 'bad', Kind: 'brief' }),
          row({ Record: 'link', 'Docketline id': 'l', From: 'question', To: 'nowhere', Type: 'relates to' }),
          row({ Record: 'cite', Event: 'nowhere', Source: 'record' }),
          row({ Record: 'what?' }),
          row({ Record: 'party', 'Docketline id': 'new', Name: 'Mill', 'Short name': 'Mill', Role: 'defendant' }),
        ],
      },
    ])
    expect(patch.map(({ table, id }) => [table, id])).toEqual([['party', 'new']])
    expect(problems.map(({ line }) => line)).toEqual([7, 8, 9, 10])
  })

  it('is told from any other table by its heads', () => {
    expect(isCaseTable(oneTable(CASE))).toBe(true)
    expect(isCaseTable({ head: ['Date', 'Title'], rows: [] })).toBe(false)
  })
})

describe('a cell', () => {
  it('is never a formula, and gives its text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' ') }), (text) => {
        const cell = safeCell(text)
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        expect(textOfCell(cell)).toBe(text)
      }),
    )
  })
})
