import { readRows } from '../../shared/case-tables/read-rows'
import { classifyEntry } from '../../shared/docket/classify-entry'
import { NO_HEADER, type DocketEntry, type ParsedDocket } from '../../shared/docket/parsed-docket'
import type { ParsedCourtPdf, ParsedFile, ParsedProposals, ProposedEvent } from '../../shared/docket/parsed-file'
import { applyMapping } from '../../shared/docket/table/apply-mapping'
import { guessMapping } from '../../shared/docket/table/guess-mapping'
import type { ParsedTable } from '../../shared/docket/table/parsed-table'
import { EMPTY_DOCUMENT } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import { parseLegalDate, type LegalDate } from '../../shared/model/legal-date'

/** The value that `docketline import --json` prints for a file; programs rely on its keys. */
export interface PrintedFile {
  format: string
  court: string | null
  docketNumber: string | null
  caseName: string | null
  dateFiled: string | null
  dateTerminated: string | null
  assignedTo: string | null
  referredTo: string | null
  parties: { name: string; role: string }[]
  entries: PrintedEntry[]
  warnings: string[]
}

interface PrintedEntry {
  number: string | null
  dateFiled: string | null
  dateEntered: string | null
  text: string
  documentId: string | null
  kind: CaseEvent['kind']
  subtype: string
  importance: string
}

const printedEntry = (
  { number, dateFiled, dateEntered, text, documentId }: DocketEntry,
  words = text,
): PrintedEntry => ({
  number,
  dateFiled,
  dateEntered,
  text: words,
  documentId,
  ...classifyEntry(text),
})

function printedHeader(header: Omit<ParsedDocket, 'format' | 'entries' | 'parties' | 'warnings'>) {
  const { court, docketNumber, caseName, dateFiled, dateTerminated, assignedTo, referredTo } = header
  return { court, docketNumber, caseName, dateFiled, dateTerminated, assignedTo, referredTo }
}

const printedDocket = (docket: ParsedDocket): PrintedFile => ({
  format: docket.format,
  ...printedHeader(docket),
  parties: docket.parties.map(({ name, role }) => ({ name, role })),
  entries: docket.entries.map((entry) => printedEntry(entry)),
  warnings: docket.warnings,
})

/** Entries of several cases in one list: each says of which case it is. */
function printedDockets(dockets: readonly ParsedDocket[]): PrintedFile {
  const courts = new Set(dockets.map(({ court }) => court))
  const heading = ({ docketNumber, caseName }: ParsedDocket): string =>
    [docketNumber, caseName].filter(Boolean).join(' ')
  return {
    format: dockets[0]?.format ?? 'pacer-rss',
    ...printedHeader({ ...NO_HEADER, court: courts.size === 1 ? (dockets[0]?.court ?? null) : null }),
    parties: [],
    entries: dockets.flatMap((docket) =>
      docket.entries.map((entry) => printedEntry(entry, `${heading(docket)}: ${entry.text}`)),
    ),
    warnings: [
      `The file holds entries of ${dockets.length} cases; into a case are taken those with its docket number.`,
      ...new Set(dockets.flatMap(({ warnings }) => warnings)),
    ],
  }
}

/** A date as an ISO day, where it is one day and no other. */
function dayOf(date: LegalDate | null): string | null {
  const parsed = date === null ? null : parseLegalDate(date)
  const isDay = parsed?.kind === 'point' && parsed.point.precision === 'day' && parsed.point.qualifier === ''
  return isDay ? date : null
}

const proposedEntry = (event: ProposedEvent): PrintedEntry => ({
  number: event.number,
  dateFiled: dayOf(event.date),
  dateEntered: dayOf(event.entered),
  text: event.quote,
  documentId: null,
  kind: event.kind,
  subtype: event.subtype,
  importance: event.importance,
})

function vagueDates(proposals: readonly ProposedEvent[]): string[] {
  const vague = proposals.filter(({ date }) => date !== null && dayOf(date) === null)
  return vague.map(
    ({ place, date, dateWords }) => `The date of ${place} (“${dateWords ?? ''}”) is read as ${date ?? ''}.`,
  )
}

const printedProposals = ({ format, title, dated, proposals, warnings }: ParsedProposals): PrintedFile => ({
  format,
  ...printedHeader({ ...NO_HEADER, caseName: title, dateFiled: dated }),
  parties: [],
  entries: proposals.map(proposedEntry),
  warnings: [...warnings, ...vagueDates(proposals)],
})

function printedTable(table: ParsedTable): PrintedFile {
  const mapping = guessMapping(table)
  const { proposals, problems } = applyMapping(table, mapping)
  const columns = mapping.flatMap((field, at) => (field === null ? [] : [`“${table.head[at] ?? ''}” as ${field}`]))
  return printedProposals({
    format: 'table',
    title: null,
    url: null,
    dated: null,
    proposals,
    warnings: [`Columns were taken so: ${columns.join(', ')}.`, ...table.warnings, ...problems.map(({ why }) => why)],
  })
}

function printedPdf({ stamp, pages, title, proposals, warnings }: ParsedCourtPdf): PrintedFile {
  const number = stamp === null ? null : [stamp.number, stamp.attachment].filter(Boolean).join('-') || null
  const name = title ?? (number === null ? 'Document' : `Document ${number}`)
  const text = `${name} (${pages} ${pages === 1 ? 'page' : 'pages'})`
  const entry: DocketEntry = {
    number,
    dateFiled: stamp?.dateFiled ?? null,
    dateEntered: stamp?.dateEntered ?? null,
    text,
    documentId: stamp?.documentId ?? null,
    sequence: null,
  }
  return {
    format: 'court-pdf',
    ...printedHeader({ ...NO_HEADER, docketNumber: stamp?.docketNumber ?? null }),
    parties: [],
    entries: [printedEntry(entry), ...proposals.map(proposedEntry)],
    warnings: [...warnings, ...vagueDates(proposals)],
  }
}

const eventEntry = ({
  ecf,
  date,
  filed,
  entered,
  title,
  summary,
  kind,
  subtype,
  importance,
}: CaseEvent): PrintedEntry => ({
  number: ecf,
  dateFiled: dayOf(filed) ?? dayOf(date),
  dateEntered: dayOf(entered),
  text: [title, summary].filter((words) => words !== '').join('. '),
  documentId: null,
  kind,
  subtype,
  importance,
})

function printedCaseTables(tables: Extract<ParsedFile, { kind: 'case-tables' }>['tables']): PrintedFile {
  const { patch, problems } = readRows(EMPTY_DOCUMENT, tables)
  return {
    format: 'docketline-tables',
    ...printedHeader(NO_HEADER),
    parties: patch.flatMap((change) =>
      change.table === 'party' && change.after !== null ? [{ name: change.after.name, role: change.after.role }] : [],
    ),
    entries: patch.flatMap((change) =>
      change.table === 'event' && change.after !== null ? [eventEntry(change.after)] : [],
    ),
    warnings: problems.map(({ line, why }) => `Row ${line}: ${why}`),
  }
}

/** What was read, in the one shape that all formats share. */
export function printedFile(file: ParsedFile): PrintedFile {
  switch (file.kind) {
    case 'docket':
      return printedDocket(file.docket)
    case 'dockets':
      return printedDockets(file.dockets)
    case 'court-pdf':
      return printedPdf(file.pdf)
    case 'table':
      return printedTable(file.table)
    case 'proposals':
      return printedProposals(file.proposals)
    case 'case-tables':
      return printedCaseTables(file.tables)
    default:
      return file satisfies never
  }
}
