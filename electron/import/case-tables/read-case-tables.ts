import Papa from 'papaparse'
import { textOfCell } from '../../../shared/case-tables/cell-text'
import { isCaseTable } from '../../../shared/case-tables/read-rows'
import type { TextTable } from '../../../shared/case-tables/write-rows'
import { LONG_TEXT } from '../../export/workbook'

/** The table in the text of a CSV file that `docketline export` wrote, or null where it is some other file. */
export function caseTableOfCsv(text: string): TextTable | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\u{feff}/u, ''), { skipEmptyLines: 'greedy' })
  const [head = [], ...rows] = data
  const table = { head: head.map(textOfCell), rows: rows.map((row) => row.map(textOfCell)) }
  return isCaseTable(table) ? table : null
}

/** A sheet of a workbook as text: its name and its rows, the head first. */
export interface SheetText {
  sheet: string
  rows: readonly (readonly string[])[]
}

/** What the sheet of long texts says goes on in which cell, by sheet, line and column. */
function continuations(sheets: readonly SheetText[]): ReadonlyMap<string, string> {
  const more = new Map<string, string>()
  const [, ...rows] = sheets.find(({ sheet }) => sheet === LONG_TEXT)?.rows ?? []
  for (const [sheet = '', line = '', column = '', text = ''] of rows) {
    const key = `${sheet}\n${line}\n${column}`
    more.set(key, (more.get(key) ?? '') + text)
  }
  return more
}

/** The tables in the sheets of a workbook that `docketline export` wrote; empty where it is some other workbook. */
export function caseTablesOfWorkbook(sheets: readonly SheetText[]): TextTable[] {
  const more = continuations(sheets)
  return sheets
    .map(({ sheet, rows: [head = [], ...rows] }) => ({
      head,
      rows: rows.map((row, line) =>
        row.map((text, at) => text + (more.get(`${sheet}\n${line + 2}\n${head[at] ?? ''}`) ?? '')),
      ),
    }))
    .filter(isCaseTable)
}
