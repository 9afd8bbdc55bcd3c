/**
 * Spreadsheets take a cell that begins so for a formula, and run it (CWE-1236); in East Asian settings the wide forms as well. An apostrophe before it makes it text; the
 * apostrophes that a text begins with itself before such a character are doubled by one as well, so that nothing is lost on the way back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** The text as a spreadsheet cell that is never a formula. */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text that `safeCell` made the cell of. */
export const textOfCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell

/** How a value of a record stands in a cell: `read` gives back what `write` was given, or what a schema will refuse. */
export interface CellForm<V> {
  write(value: V): string
  read(cell: string): unknown
}

export const plainText: CellForm<string> = { write: (text) => text, read: (cell) => cell }

/** One of a few words, however people write them. */
export const word: CellForm<string> = { write: (text) => text, read: (cell) => cell.trim().toLowerCase() }

const ONLY_QUOTES = /^"*$/

/** Nothing is an empty cell; an empty text, which is rare, is two quotation marks, and a text of n of them is one of n + 2. */
export const optionalText: CellForm<string | null> = {
  write: (text) => (text === null ? '' : ONLY_QUOTES.test(text) ? `""${text}` : text),
  read: (cell) => (cell === '' ? null : ONLY_QUOTES.test(cell) ? cell.slice(2) : cell),
}

/** One item a line, as people read lists; a JSON array where an item would not survive that. */
export const lines: CellForm<readonly string[]> = {
  write: (items) =>
    items.some((item) => item === '' || /[\r\n]/.test(item)) || items[0]?.startsWith('[') === true
      ? JSON.stringify(items)
      : items.join('\n'),
  read: (cell) => {
    if (cell === '') return []
    if (!cell.startsWith('[')) return cell.split(/\r?\n/)
    try {
      return JSON.parse(cell)
    } catch {
      return [cell]
    }
  },
}

/** Yes, or nothing. */
export const yes: CellForm<boolean> = {
  write: (value) => (value ? 'yes' : ''),
  read: (cell) => /^(?:yes|true|x|1)$/i.test(cell.trim()),
}

export const wholeNumber: CellForm<number | null> = {
  write: (value) => (value === null ? '' : String(value)),
  read: (cell) => (cell.trim() === '' ? null : Number(cell)),
}

/** What no spreadsheet has a form for, as JSON; nothing is an empty cell. */
export const jsonText: CellForm<unknown> = {
  write: (value) => (value === null || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value)),
  read: (cell) => {
    if (cell.trim() === '') return undefined
    try {
      return JSON.parse(cell)
    } catch {
      return cell
    }
  },
}
