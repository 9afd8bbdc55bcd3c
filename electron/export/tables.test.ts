import fc from 'fast-check'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../shared/case-tables/read-rows'
import type { TextTable } from '../../shared/case-tables/write-rows'
import { documentData, documentFrom, EMPTY_DOCUMENT, type CaseDocument } from '../../shared/document'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { applyPatch } from '../../shared/patch'
import { aCase } from '../../shared/testing/a-case'
import { arbitraryDocument } from '../../shared/testing/arbitraries'
import { caseTableOfCsv, caseTablesOfWorkbook } from '../import/case-tables/read-case-tables'
import { csvOf } from './csv'
import { workbookOf } from './workbook'
import { CELL_CHARS } from './workbook-text'

const eventsOf = (document: CaseDocument) => [...document.event.values()]
const csv = (document: CaseDocument): string => new TextDecoder().decode(csvOf(document, eventsOf(document)))

/** The sheets as an independent reader finds them. */
async function sheetsOf(document: CaseDocument) {
  const bytes = Buffer.from(await workbookOf(document, eventsOf(document)))
  const sheets = await readExcelFile(bytes, { trim: false })
  return sheets.map(({ sheet, data }) => ({
    sheet,
    rows: data.map((row) => row.map((value) => (value === null ? '' : String(value)))),
  }))
}

function broughtBack(document: CaseDocument, tables: readonly TextTable[]): CaseDocument {
  const blank = { ...EMPTY_DOCUMENT, case: document.case, view: document.view }
  const { patch, problems } = readRows(blank, tables)
  expect(problems).toEqual([])
  const applied = patch.length === 0 ? { ok: true as const, value: blank } : applyPatch(blank, patch)
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value
}

const titled = (title: string): CaseDocument =>
  documentFrom({ case: [aCase()], event: [{ ...emptyEvent(EventId.parse('e'), 'filing'), title, summary: ' end ' }] })

const NASTY = [
  '=HYPERLINK("https://evil.example","x")',
  '+1',
  "'=1",
  '@SUM(A1)',
  '-1',
  '\t=1',
  '\r\nx',
  'a\r\nb',
  '_x0041_',
]

describe('a case as CSV', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const table = caseTableOfCsv(csv(document))
        expect(documentData(broughtBack(document, table === null ? [] : [table]))).toEqual(documentData(document))
      }),
      { numRuns: 100 },
    )
  })

  it.each(NASTY)('has no formula in it, and still says %j', (title) => {
    const text = csv(titled(title))
    const { data } = Papa.parse<string[]>(text.slice(1))
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    const table = caseTableOfCsv(text)
    expect(broughtBack(titled(''), table === null ? [] : [table]).event.get(EventId.parse('e'))?.title).toBe(title)
  })

  it('is not taken for ours where it is not', () => {
    expect(caseTableOfCsv('Date,Title\n6/5/2023,Complaint')).toBeNull()
  })
})

describe('a case as a workbook', () => {
  it('comes back whole through an independent reader', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const tables = caseTablesOfWorkbook(await sheetsOf(document))
        expect(documentData(broughtBack(document, tables))).toEqual(documentData(document))
      }),
      { numRuns: 15 },
    )
  })

  it.each([
    ...NASTY,
    'x'.repeat(3 * CELL_CHARS),
    '\u{1f600}'.repeat(CELL_CHARS),
    '\u0000\u001f',
    'valueOf',
    '__proto__',
  ])('holds a title that is hard to hold (%#)', async (title) => {
    const tables = caseTablesOfWorkbook(await sheetsOf(titled(title)))
    expect(broughtBack(titled(''), tables).event.get(EventId.parse('e'))?.title).toBe(title)
  })
})
