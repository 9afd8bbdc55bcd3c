import type { z } from 'zod'
import type { CaseDocument } from '../document'
import { AcceptedFinding } from '../model/accepted-finding'
import { Case } from '../model/case'
import { CourtDeadline } from '../model/court-deadline'
import { CaseEvent, Cite, emptyEvent } from '../model/event'
import { EventId } from '../model/ids'
import { Link } from '../model/link'
import { Party } from '../model/party'
import { Source } from '../model/source'
import type { Patch } from '../patch'
import { sameValue } from '../same-value'
import { COLUMNS, ID_HEAD, RECORD_HEAD, ROW_KINDS, type Column, type RowKind } from './columns'
import { gathered } from './gathered'
import { tableRows, type TableRow } from './table-row'
import type { TextTable } from './write-rows'

/** A row that could not be read, with its line in its table (the head is line 1) and why, as a sentence. */
export interface RowProblem {
  line: number
  why: string
}

/** What tables of ours would change in a case, and what of them could not be read. */
export interface ReadRows {
  patch: Patch
  /** The ids of records whose rows were typed in by hand. */
  added: ReadonlySet<string>
  /** Whether the tables were written from this very case. */
  isOfCase: boolean
  problems: readonly RowProblem[]
}

/** Whether a table was written by `caseTables` or `caseTable`. */
export const isCaseTable = ({ head }: TextTable): boolean => head.includes(RECORD_HEAD) && head.includes(ID_HEAD)

/**
 * A column that somebody has taken out of the file says nothing: what the case has stays. Of a row that was typed in by hand an
 * empty cell says nothing either.
 */
function fieldsOf<R>(row: TableRow, columns: readonly Column<R>[], known: R | undefined): Record<string, unknown> {
  const unsaid = ({ write }: Column<R>): string => (known === undefined ? '' : write(known))
  const cellOf = (column: Column<R>): string => {
    const cell = row.cell(column.head)
    return cell === null || (row.isAdded && cell.trim() === '') ? unsaid(column) : cell
  }
  return gathered(columns.map((column) => column.read(cellOf(column))))
}

/** How the rows of one kind become records: over which fields, by which schema, and what else must hold of them. */
interface Reading<R> {
  kind: RowKind
  columns: readonly Column<R>[]
  schema: z.ZodType<R>
  known: ReadonlyMap<string, R>
  blank?: R
  /** Why the record may not stand, or null. */
  objection?(record: R): string | null
}

function readKind<R>(rows: readonly TableRow[], reading: Reading<R>, problems: RowProblem[]): Map<string, R> {
  const { kind, columns, schema, known, blank, objection } = reading
  const found = new Map<string, R>()
  for (const row of rows.filter((one) => one.kind === kind)) {
    const before = known.get(row.id)
    const read = schema.safeParse({ ...(before ?? blank), ...fieldsOf(row, columns, before ?? blank), id: row.id })
    const [issue] = read.success ? [] : read.error.issues
    const why = read.success
      ? (objection?.(read.data) ?? null)
      : `The ${kind} cannot be read: ${issue?.path.join('.') ?? ''} (${issue?.message ?? ''}).`
    if (why !== null) problems.push({ line: row.line, why })
    else if (read.success) found.set(row.id, read.data)
  }
  return found
}

type Has = (id: string) => boolean
const inEither =
  (known: ReadonlyMap<string, unknown>, found: ReadonlyMap<string, unknown>): Has =>
  (id) =>
    known.has(id) || found.has(id)

function citesIn(rows: readonly TableRow[], isEvent: Has, isSource: Has, problems: RowProblem[]): Map<string, Cite[]> {
  const cites = new Map<string, Cite[]>()
  for (const row of rows.filter(({ kind }) => kind === 'cite')) {
    const { event: named, ...fields } = fieldsOf(row, COLUMNS.cite, undefined)
    const event = String(named)
    const cite = Cite.safeParse(fields)
    if (!cite.success || !isEvent(event) || !isSource(cite.data.source))
      problems.push({ line: row.line, why: 'The cite names an event or a source that is not there.' })
    else cites.set(event, [...(cites.get(event) ?? []), cite.data])
  }
  return cites
}

const changesOf = <R extends { id: string }>(
  known: ReadonlyMap<string, R>,
  found: ReadonlyMap<string, R>,
): { id: R['id']; before: R | null; after: R }[] =>
  [...found.values()]
    .map((after): { id: R['id']; before: R | null; after: R } => ({
      id: after.id,
      before: known.get(after.id) ?? null,
      after,
    }))
    .filter(({ before, after }) => !sameValue(before, after))

type Read = <R>(reading: Reading<R>) => Map<string, R>

/** What the user has reviewed of the case: the days that orders set, and the findings that are right as they stand. */
function readReview(read: Read, document: CaseDocument, isEvent: Has) {
  const deadline = read({
    kind: 'deadline',
    columns: COLUMNS.deadline,
    schema: CourtDeadline,
    known: document.deadline,
    objection: ({ setBy, trigger }) =>
      [setBy, trigger ?? setBy].every(isEvent) ? null : 'The deadline names an event that is not there.',
  })
  const accepted = read({
    kind: 'accepted',
    columns: COLUMNS.accepted,
    schema: AcceptedFinding,
    known: document.accepted,
  })
  return { deadline, accepted }
}

/**
 * Reads tables that `caseTables` or `caseTable` wrote, edited since or not, against a case: known by its id, a record that differs is
 * changed, a new one added, and one that is not in the file is left alone. The record of another case is not taken. Changes nothing itself.
 */
export function readRows(document: CaseDocument, tables: readonly TextTable[]): ReadRows {
  const problems: RowProblem[] = []
  const rows = tables.flatMap(tableRows)
  for (const { kind, line } of rows) {
    if (!ROW_KINDS.some((known) => known === kind)) problems.push({ line, why: 'The row does not say what it is.' })
  }
  const read: Read = (reading) => readKind(rows, reading, problems)
  const party = read({ kind: 'party', columns: COLUMNS.party, schema: Party, known: document.party })
  const source = read({ kind: 'source', columns: COLUMNS.source, schema: Source, known: document.source })
  const isParty = inEither(document.party, party)
  const event = read({
    kind: 'event',
    columns: COLUMNS.event,
    schema: CaseEvent,
    known: document.event,
    blank: emptyEvent(EventId.parse('new'), 'filing'),
    objection: ({ filedBy, answer }) =>
      [...filedBy, ...(answer?.wonBy ?? [])].every(isParty) ? null : 'The event names a party that is not there.',
  })
  const isEvent = inEither(document.event, event)
  const link = read({
    kind: 'link',
    columns: COLUMNS.link,
    schema: Link,
    known: document.link,
    objection: ({ from, to }) => (isEvent(from) && isEvent(to) ? null : 'The link names an event that is not there.'),
  })
  const { deadline, accepted } = readReview(read, document, isEvent)
  const added = new Set(rows.filter(({ isAdded }) => isAdded).map(({ id }) => id))
  const record = read({ kind: 'case', columns: COLUMNS.case, schema: Case, known: document.case })
  const cites = citesIn(rows, isEvent, inEither(document.source, source), problems)
  const withCites = tables.some(({ head }) => head.includes('Pin cite'))
  const cited = [...event].map(([id, one]) => [id, withCites ? { ...one, cites: cites.get(id) ?? [] } : one] as const)
  const patch: Patch = [
    ...changesOf(document.party, party).map((change) => ({ table: 'party' as const, ...change })),
    ...changesOf(document.source, source).map((change) => ({ table: 'source' as const, ...change })),
    ...changesOf(document.event, new Map(cited)).map((change) => ({ table: 'event' as const, ...change })),
    ...changesOf(document.link, link).map((change) => ({ table: 'link' as const, ...change })),
    ...changesOf(document.deadline, deadline).map((change) => ({ table: 'deadline' as const, ...change })),
    ...changesOf(document.accepted, accepted).map((change) => ({ table: 'accepted' as const, ...change })),
    ...changesOf(document.case, record)
      .filter(({ before }) => before !== null)
      .map((change) => ({ table: 'case' as const, ...change })),
  ]
  return {
    // A row typed in by hand that became a record at an import before says nothing new.
    patch: patch.filter(({ id, before }) => before === null || !added.has(id)),
    added,
    isOfCase: rows.some(({ kind, id }) => kind === 'case' && [...document.case.keys()].some((own) => own === id)),
    problems: problems.toSorted((a, b) => a.line - b.line),
  }
}
