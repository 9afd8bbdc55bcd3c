import { sheetDate } from './sheet-date'
import type { ParsedTable, TableField, TableMapping } from './parsed-table'

/** What the name of a column says it holds; the first that fits a name wins, the first column that fits wins the field. */
const NAMES: readonly (readonly [TableField, RegExp])[] = [
  ['date entered', /^(?:date |docket )?entered(?: (?:on|date))?$|^date (?:entered|of entry)$|^entry date$/],
  ['end date', /^(?:end|ends|until|through|to|thru|finish)(?: date)?$|^date (?:to|end|until)$/],
  ['date', /^(?:date|when|day|filed|from|start|starts|began|begin)(?: (?:date|on|filed))?$/],
  [
    'date',
    /^(?:event|filing|document|doc|start|file|hearing|due|occurrence|incident|order) ?date$|^date (?:filed|of (?:event|filing|document|incident)|and time|time|from|start)$|^(?:date|day) ?\/ ?time$/,
  ],
  ['id', /^(?:id|uid|uuid|key|record id|event id|row id|guid)$/],
  [
    'number',
    /^(?:#|no|nr|num|number|ecf|dkt|doc|docket|entry|item)(?: ?(?:#|no|nr|num|number|id))?$|^(?:docket|ecf|document|dkt|doc) (?:entry|entry no|entry number|document no)$/,
  ],
  [
    'text',
    /^(?:docket )?(?:text|description|details?|facts?|narrative|docket entry|entry text|full text|body|allegations?)$/,
  ],
  [
    'text',
    /^(?:event|fact|filing|document|entry|docket) (?:description|text|details?)$|^(?:what happened|description of .+)$/,
  ],
  [
    'title',
    /^(?:title|event|subject|headline|name|what|event title|event name|short (?:title|description)|caption|summary|matter)$/,
  ],
  ['kind', /^(?:type|kind|category|class|event (?:type|kind|category)|document type|filing type)$/],
  [
    'source',
    /^(?:sources?|cites?|citations?|authority|bates(?: (?:no|number|range))?|exhibits?|evidence|documents?|support|record cite|proof)$/,
  ],
  ['note', /^(?:notes?|comments?|remarks?|memo|our notes|significance|relevance|importance|status|location|place)$/],
]

/** A name as it is compared: lower case, words apart by one space, no dots and brackets. */
const plainName = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[._:*()[\]]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What a table is known by when its mapping is remembered: the names of its columns, however they are spelt. */
export const headerKey = (head: readonly string[]): string => head.map(plainName).join('|')

const SAMPLE = 50
/** How the text of a docket entry ends. */
const ENTERED = /\(Entered: \d/
/** Two columns may hold these. */
const REPEATABLE = new Set<TableField>(['note'])

function byName(head: readonly string[]): TableMapping {
  const taken = new Set<TableField>()
  const mapping: TableMapping = head.map(() => null)
  for (const [field, pattern] of NAMES) {
    for (const [column, name] of head.entries()) {
      if (mapping[column] !== null || taken.has(field) || !pattern.test(plainName(name))) continue
      mapping[column] = field
      if (!REPEATABLE.has(field)) taken.add(field)
    }
  }
  return mapping
}

function share(table: ParsedTable, column: number, test: (cell: string) => boolean): number {
  const cells = table.rows.slice(0, SAMPLE).map((row) => (row[column] ?? '').trim())
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length
}

function meanLength(table: ParsedTable, column: number): number {
  const cells = table.rows.slice(0, SAMPLE).map((row) => (row[column] ?? '').trim())
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
}

/** The free column that scores highest, where any scores at all. */
function bestColumn(mapping: TableMapping, score: (column: number) => number): number | null {
  const free = [...mapping.keys()].filter((column) => mapping[column] === null)
  const ranked = free.map((column) => ({ column, score: score(column) })).toSorted((a, b) => b.score - a.score)
  const best = ranked[0]
  return best === undefined || best.score <= 0 ? null : best.column
}

/**
 * What the columns of a table probably hold: by their names, and where these do not say it, by what is in them: the dates,
 * and the longest text. A guess for the user to correct.
 */
export function guessMapping(table: ParsedTable): TableMapping {
  const mapping = byName(table.head)
  const give = (field: TableField, column: number | null): void => {
    if (column !== null) mapping[column] = field
  }
  if (!mapping.includes('date')) {
    const isDate = (cell: string): boolean => sheetDate(cell, 'month first') !== null
    give(
      'date',
      bestColumn(mapping, (column) => {
        const dates = share(table, column, isDate)
        return dates >= 0.6 ? dates : 0
      }),
    )
  }
  if (!mapping.includes('date'))
    give('date', mapping.indexOf('date entered') < 0 ? null : mapping.indexOf('date entered'))
  if (!mapping.includes('text') && !mapping.includes('title')) {
    give(
      'text',
      bestColumn(mapping, (column) => meanLength(table, column)),
    )
  }
  const text = mapping.indexOf('text')
  // Rows copied from a docket: the short whole numbers beside them are those of its entries, not a count of the rows.
  if (!mapping.includes('number') && text >= 0 && share(table, text, (cell) => ENTERED.test(cell)) > 0.3) {
    const numbers = (column: number): number => share(table, column, (cell) => /^\d{1,5}$/.test(cell))
    give(
      'number',
      bestColumn(mapping, (column) => (numbers(column) > 0.5 ? numbers(column) : 0)),
    )
  }
  return mapping
}
