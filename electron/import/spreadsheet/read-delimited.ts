import Papa from 'papaparse'
import type { ParsedTable } from '../../../shared/docket/table/parsed-table'
import { guessMapping } from '../../../shared/docket/table/guess-mapping'
import { tableOfGrid } from './table-of-grid'

const DELIMITERS = [',', '\t', ';', '|']
/** How many rows tell whether a text is a table at all. */
const SAMPLE = 60

/** Most rows of a table have as many cells as the widest of them; prose with commas in it has not. */
function isRegular(grid: readonly (readonly string[])[]): boolean {
  const widths = grid.slice(0, SAMPLE).map((row) => row.length)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [commonest = 0, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return commonest >= 2 && times >= Math.max(2, widths.length * 0.6)
}

/** A table in a text whose cells are set apart by commas, tabs or semicolons; null where the text is none or has no dates. */
export function readDelimited(text: string): ParsedTable | null {
  const sample = text.slice(0, 60_000)
  const probe = Papa.parse<string[]>(sample, {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
    preview: SAMPLE,
  })
  if (!isRegular(probe.data)) return null
  const { data, meta, errors } = Papa.parse<string[]>(text, { delimiter: probe.meta.delimiter })
  const last = data.at(-1)
  const grid = last !== undefined && last.every((cell) => cell.trim() === '') ? data.slice(0, -1) : data
  const warnings = errors.some(({ type }) => type === 'Quotes')
    ? ['A quotation mark in the file is not closed, so some rows may have run together.']
    : []
  const table = tableOfGrid({ format: meta.delimiter === '\t' ? 'tsv' : 'csv', sheet: null, warnings, grid })
  return table !== null && guessMapping(table).includes('date') ? table : null
}
