import { unzipSync } from 'fflate'
import { guessMapping } from '../../../shared/docket/table/guess-mapping'
import type { ParsedTable } from '../../../shared/docket/table/parsed-table'
import { err, ok, type Result } from '../../../shared/result'
import type { SheetText } from '../case-tables/read-case-tables'
import type { NotADocket } from '../not-a-docket'
import { tableOfGrid } from './table-of-grid'

/** What a workbook may grow to when it is unpacked; a sheet of 100,000 events has a fifth of this. */
const MOST_UNPACKED = 256 * 1024 * 1024

const DAMAGED: NotADocket = {
  code: 'malformed-workbook',
  message: 'This looks like an Excel workbook, but it is damaged or protected by a password. Save it again as .xlsx.',
}
const OTHER_ZIP: NotADocket = {
  code: 'other-file',
  message: 'This is a zip archive and no Excel workbook. Unpack it and import the files in it.',
}

const BUNDLE: NotADocket = {
  code: 'case-bundle',
  message: 'This is a whole case that Docketline exported. Open it with File > Import case bundle….',
}

/** True for bytes that begin as a zip archive does; a workbook is one. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03

/** What the archive's list of contents says, before anything of it is unpacked. */
function contentsOf(bytes: Uint8Array): { names: Set<string>; unpacked: number } | null {
  const names = new Set<string>()
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name)
        unpacked += originalSize
        return false
      },
    })
    return { names, unpacked }
  } catch {
    return null
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  // A workbook knows days, not zones: its dates come as midnight UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** The sheets of a workbook as text. */
export async function sheetsOfWorkbook(bytes: Uint8Array): Promise<Result<SheetText[], NotADocket>> {
  const contents = contentsOf(bytes)
  if (contents === null) return err(DAMAGED)
  if (contents.names.has('manifest.json') && contents.names.has('case.json')) return err(BUNDLE)
  if (![...contents.names].some((name) => name.startsWith('xl/'))) return err(OTHER_ZIP)
  if (contents.unpacked > MOST_UNPACKED) {
    return err({ code: 'too-large', message: 'This workbook unpacks to more than 256 MB and was not read.' })
  }
  const { default: readXlsx } = await import('read-excel-file/universal')
  try {
    const sheets = await readXlsx(new Blob([Uint8Array.from(bytes)]), { trim: false })
    return ok(sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(textOf)) })))
  } catch {
    return err(DAMAGED)
  }
}

/** The sheet with most rows among those that have dates; the others are named in a warning. */
export function tableOfSheets(sheets: readonly SheetText[]): Result<ParsedTable, NotADocket> {
  const tables = sheets
    .flatMap(({ sheet, rows }) => tableOfGrid({ format: 'xlsx', sheet, warnings: [], grid: rows }) ?? [])
    .filter((table) => guessMapping(table).includes('date'))
    .toSorted((a, b) => b.rows.length - a.rows.length)
  const [best, ...others] = tables
  if (best === undefined) {
    return err({ code: 'other-file', message: 'No sheet of this workbook has a column of dates.' })
  }
  const left = others.map(({ sheet, rows }) => `“${sheet ?? ''}” (${rows.length} rows)`).join(', ')
  return ok(left === '' ? best : { ...best, warnings: [`Other sheets with dates were left out: ${left}.`] })
}
