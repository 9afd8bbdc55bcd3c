import Papa from 'papaparse'
import { safeCell } from '../../shared/case-tables/cell-text'
import { caseTable } from '../../shared/case-tables/write-rows'
import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\u{feff}'

/**
 * Returns the case as one CSV table (RFC 4180, UTF-8): events in the order given, then cites, parties, sources and links, so that nothing
 * is lost on the way back. No cell is a formula to a spreadsheet.
 */
export function csvOf(document: CaseDocument, events: readonly CaseEvent[]): Uint8Array {
  const { head, rows } = caseTable(document, events)
  const text = Papa.unparse([[...head], ...rows.map((row) => row.map(safeCell))], { newline: '\r\n' })
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`)
}
