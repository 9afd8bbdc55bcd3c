import { LegalDate, parseLegalDate } from '../../model/legal-date'
import { classifyEntry, ruleFor } from '../classify-entry'
import type { EntryClass } from '../parsed-docket'
import type { ProposedEvent } from '../parsed-file'
import { shortTitle } from '../short-title'
import type { ParsedTable, TableField, TableMapping } from './parsed-table'
import { dayOrder, sheetDate, type DayOrder } from './sheet-date'

/** A row that was left out, or taken without something that it says; with its line in the file, and why. */
export interface TableProblem {
  line: number
  why: string
}

/** What the rows of a table are under a mapping. */
export interface MappedTable {
  proposals: ProposedEvent[]
  problems: TableProblem[]
}

const NO_DATE = /^(?:n\/?a|none|unknown|tbd|undated|no date|\?+|-+)?$/i
const KINDS: Readonly<Record<string, EntryClass>> = {
  filing: { kind: 'filing', subtype: 'filing', importance: 'normal' },
  order: { kind: 'order', subtype: 'order', importance: 'normal' },
  hearing: { kind: 'hearing', subtype: 'hearing', importance: 'normal' },
  deadline: { kind: 'context', subtype: 'deadline', importance: 'normal' },
}
const CONTEXT: EntryClass = { kind: 'context', subtype: 'fact', importance: 'normal' }

/** What a row is: by its column of kinds, else by its words. A row without a number whose words no rule knows is a fact. */
function classOf(kind: string, text: string, number: string | null): EntryClass {
  const named = KINDS[kind.toLowerCase()]
  if (named !== undefined) return named
  const said = [kind, text].find((words) => words !== '' && ruleFor(words) !== null)
  if (said !== undefined) return classifyEntry(said)
  return number === null ? CONTEXT : classifyEntry(text)
}

/** From one date to another, where both are known and in order; else the first. */
function spanned(from: LegalDate | null, to: LegalDate | null): LegalDate | null {
  if (from === null || to === null || from === to || from.includes('/') || to.includes('/')) return from ?? to
  const span = `${from}/${to}`
  return parseLegalDate(span) === null ? from : LegalDate.parse(span)
}

/** Text copied from a docket says at its end when it was entered. */
const enteredIn = (text: string): LegalDate | null =>
  sheetDate(/\(Entered: (\d{1,2}\/\d{1,2}\/\d{4})/.exec(text)?.[1] ?? '', 'month first')

interface RowReader {
  cell(field: TableField): string
  date(field: TableField): LegalDate | null
  notes: string
}

function readerOf(row: readonly string[], mapping: TableMapping, order: DayOrder): RowReader {
  const all = (field: TableField): string[] =>
    mapping.flatMap((mapped, column) => (mapped === field ? [(row[column] ?? '').trim()] : []))
  const cell = (field: TableField): string => all(field).find((text) => text !== '') ?? ''
  return {
    cell,
    date: (field) => sheetDate(cell(field), order),
    notes: [...all('note'), ...all('source').map((source) => source && `Source: ${source}`)].filter(Boolean).join('\n'),
  }
}

function proposalOf(reader: RowReader, line: number): ProposedEvent | null {
  const text = reader.cell('text')
  const title = reader.cell('title') || shortTitle(text)
  if (title === '') return null
  const number = /^\d{1,6}(?:-\d{1,4})?$/.exec(
    reader.cell('number').replace(/^(?:ecf|dkt|doc)?\.? ?(?:no\.?|#)? ?/i, ''),
  )
  const dateCell = reader.cell('date')
  return {
    ...classOf(reader.cell('kind'), text || title, number?.[0] ?? null),
    title: title.slice(0, 2000),
    quote: text || title,
    date: spanned(reader.date('date'), reader.date('end date')),
    dateWords: dateCell === '' ? null : dateCell,
    entered: reader.date('date entered') ?? enteredIn(text),
    number: number?.[0] ?? null,
    note: reader.notes,
    place: `row ${line}`,
    key: reader.cell('id') || null,
  }
}

/** Reads the rows of a table by what its columns were said to hold; lists what could not be read, row by row. */
export function applyMapping(table: ParsedTable, mapping: TableMapping): MappedTable {
  const dateColumns = [...mapping.keys()].filter((column) => /date/.test(mapping[column] ?? ''))
  const order = dayOrder(table.rows.flatMap((row) => dateColumns.map((column) => row[column] ?? '')))
  const mapped: MappedTable = { proposals: [], problems: [] }
  for (const [index, row] of table.rows.entries()) {
    const line = table.firstLine + index
    if (row.every((cell) => cell.trim() === '')) continue
    const reader = readerOf(row, mapping, order)
    const proposal = proposalOf(reader, line)
    if (proposal === null) {
      mapped.problems.push({ line, why: `Row ${line} has neither a title nor a text and was left out.` })
      continue
    }
    mapped.proposals.push(proposal)
    if (proposal.date === null && !NO_DATE.test(reader.cell('date'))) {
      const cell = reader.cell('date').slice(0, 60)
      mapped.problems.push({
        line,
        why: `Row ${line}: “${cell}” is not a date that can be read. It was taken without one.`,
      })
    }
  }
  return mapped
}
