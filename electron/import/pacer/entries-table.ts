import type { DefaultTreeAdapterTypes } from 'parse5'
import { cellsOf, elementsNamed, rowsOf } from '../html/find'
import type { Element } from '../html/parse-page'
import { shortText } from '../html/visible-text'

/** What the first column of the report is: it can be sorted by date entered, and that is not the filing date. */
export type FirstColumn = 'filed' | 'entered'

export interface EntriesTable {
  table: Element
  firstColumn: FirstColumn
}

const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/

/** The name of the last column, where the court may add "Select all / clear"; "Docket Text Order" is an entry. */
const HEAD = /^docket text(?:\s*(?:[:(/]|select|clear|view|download).*)?$/i

function headerOf(table: Element): FirstColumn | null {
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row).map(shortText)
    if (cells.length < 2 || !cells.some((cell) => HEAD.test(cell))) continue
    return /entered/i.test(cells[0] ?? '') ? 'entered' : 'filed'
  }
  return null
}

/** The receipt has a date as well, but with a time, and the list of related cases has none. */
function hasEntryRow(table: Element): boolean {
  return rowsOf(table).some((row) => {
    const cells = cellsOf(row)
    const first = cells[0]
    return cells.length >= 2 && first !== undefined && DAY.test(shortText(first))
  })
}

/**
 * The tables that hold the entries of a docket report: the one with "Docket Text" in its head, and those after it that
 * go on without a head, for a long docket may be broken into several.
 */
export function entriesTables(page: DefaultTreeAdapterTypes.Document): EntriesTable[] {
  const found: EntriesTable[] = []
  const inner = new Set<Element>()
  let column: FirstColumn | null = null
  for (const table of elementsNamed(page, 'table')) {
    if (inner.has(table)) continue
    const head = headerOf(table)
    column = head ?? column
    if (column === null || (head === null && !hasEntryRow(table))) continue
    found.push({ table, firstColumn: column })
    for (const nested of elementsNamed(table, 'table')) inner.add(nested)
  }
  return found
}
