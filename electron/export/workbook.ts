import writeExcelFile from 'write-excel-file/node'
import type { RowKind } from '../../shared/case-tables/columns'
import { caseTables, type TextTable } from '../../shared/case-tables/write-rows'
import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import { pieces, workbookText } from './workbook-text'

/** The sheets, by what their rows are; `LONG_TEXT` is there where a text did not fit its cell. */
export const SHEETS: Readonly<Record<RowKind, string>> = {
  event: 'Chronology',
  cite: 'Cites',
  party: 'Parties',
  source: 'Sources',
  link: 'Links',
  deadline: 'Deadlines',
  accepted: 'Accepted',
  case: 'Case',
}
export const LONG_TEXT = 'Long texts'
export const LONG_TEXT_HEAD = ['Sheet', 'Row', 'Column', 'Text'] as const

/** Widths in characters of what people read; the rest are as wide as their heads. */
const WIDTHS: Readonly<Record<string, number>> = {
  Title: 60,
  Summary: 60,
  Notes: 40,
  Quote: 60,
  Answer: 60,
  Name: 40,
  Address: 40,
  Counsel: 40,
}

const cell = (value: string) => ({ value, type: String, alignVertical: 'top' as const, wrap: true })
const headCell = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })

const sheetOf = (sheet: string, head: readonly string[], rows: readonly (readonly string[])[]) => ({
  sheet,
  data: [head.map(headCell), ...rows.map((row) => row.map((text) => (text === '' ? null : cell(text))))],
  columns: head.map((name) => ({ width: WIDTHS[name] ?? Math.max(12, name.length + 2) })),
  stickyRowsCount: 1,
})

/** The rows of a sheet with each text cut to its first piece, and the other pieces as rows of the sheet of long texts. */
function cut(sheet: string, { head, rows }: TextTable): { rows: string[][]; rest: string[][] } {
  const rest: string[][] = []
  const short = rows.map((row, line) =>
    row.map((text, at) => {
      const [first = '', ...more] = pieces(text)
      for (const piece of more) rest.push([sheet, String(line + 2), workbookText(head[at] ?? ''), piece])
      return first
    }),
  )
  return { rows: short, rest }
}

/** Returns the case as an Excel workbook with a sheet for each kind of record. Nothing is lost on the way back; no cell is a formula. */
export async function workbookOf(document: CaseDocument, events: readonly CaseEvent[]): Promise<Uint8Array> {
  const tables = caseTables(document, events)
  const rest: string[][] = []
  const sheets = Object.entries(SHEETS).map(([kind, name]) => {
    const table = tables[kind as RowKind]
    const parts = cut(name, table)
    rest.push(...parts.rest)
    return sheetOf(name, table.head, parts.rows)
  })
  if (rest.length > 0) sheets.push(sheetOf(LONG_TEXT, LONG_TEXT_HEAD, rest))
  return new Uint8Array(await writeExcelFile(sheets).toBuffer())
}
