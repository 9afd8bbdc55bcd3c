import type { ParsedTable } from '../../../shared/docket/table/parsed-table'
import { sheetDate } from '../../../shared/docket/table/sheet-date'

/** A title and remarks may stand above the names of the columns, but not many. */
const MOST_ABOVE = 10
const LONGEST_NAME = 60

const filled = (row: readonly string[]): string[] => row.map((cell) => cell.trim()).filter((cell) => cell !== '')

/** A row of names: several short cells, none a date or a number. */
function isHead(row: readonly string[]): boolean {
  const cells = filled(row)
  return (
    cells.length >= 2 &&
    cells.length * 2 > row.length &&
    cells.every(
      (cell) => cell.length <= LONGEST_NAME && !/^[\d.,$]+$/.test(cell) && sheetDate(cell, 'month first') === null,
    )
  )
}

/** "Column A" … "Column Z", "Column AA" …, as a spreadsheet names it. */
function columnName(index: number): string {
  const letters = (at: number): string =>
    (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
  return `Column ${letters(index)}`
}

/** Where the names of the columns stand, or -1 where a row of dates comes before any. */
function headAt(grid: readonly (readonly string[])[]): number {
  for (const [at, row] of grid.slice(0, MOST_ABOVE).entries()) {
    if (isHead(row)) return at
    if (filled(row).some((cell) => sheetDate(cell, 'month first') !== null)) return -1
  }
  return -1
}

export type TableGrid = Pick<ParsedTable, 'format' | 'sheet' | 'warnings'> & { grid: readonly (readonly string[])[] }

/** A grid of cells as a table: its columns named, its rows of one width. Null where no row has anything. */
export function tableOfGrid({ grid, ...about }: TableGrid): ParsedTable | null {
  const at = headAt(grid)
  const rows = grid.slice(at + 1)
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  if (!rows.some((row) => filled(row).length > 0)) return null
  const names = at < 0 ? [] : (grid[at] ?? [])
  return {
    ...about,
    head: Array.from({ length: width }, (_, column) => names[column]?.trim() || columnName(column)),
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    firstLine: at + 2,
  }
}
