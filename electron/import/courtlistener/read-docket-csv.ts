import Papa from 'papaparse'
import { NO_HEADER, type DocketEntry, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../../shared/result'
import { docketDate } from '../docket-date'
import { plainText } from '../html/plain-text'
import type { NotADocket } from '../not-a-docket'
import { enteredDate } from '../pacer/entry-row'
import { unreadRows, type UnreadRow } from '../pacer/unread-rows'
import { withoutSecrets } from '../without-secrets'
import { ecfNumber, pacerDocumentId } from './api-entry'

type Row = Partial<Record<string, string>>

const ID = 'docketentry_id'
const MALFORMED: NotADocket = {
  code: 'malformed-csv',
  message: 'This looks like a CourtListener docket as CSV, but no row of it could be read. Export it again.',
}

/** True where the first line of a file names the columns of the CSV that a CourtListener docket page exports. */
export function isDocketCsv(text: string): boolean {
  const end = text.indexOf('\n')
  return text.slice(0, end < 0 ? 4000 : Math.min(end, 4000)).includes(ID)
}

/** The rows of one entry; the file has a row for each document of it. */
function entryOf(rows: readonly Row[]): DocketEntry | null {
  const first = rows[0]
  if (first === undefined) return null
  const main = rows.find((row) => (row['recapdocument_attachment_number'] ?? '') === '') ?? first
  const text = plainText(first['docketentry_description'] ?? '') || plainText(main['recapdocument_description'] ?? '')
  const dateFiled = docketDate(first['docketentry_date_filed'] ?? '')
  const number = ecfNumber(first['docketentry_entry_number']) ?? ecfNumber(main['recapdocument_document_number'])
  if (text === '' && dateFiled === null && number === null) return null
  return {
    number,
    dateFiled,
    dateEntered: enteredDate(text),
    text: withoutSecrets(text),
    documentId: pacerDocumentId(main['recapdocument_pacer_doc_id']),
    sequence: first['docketentry_pacer_sequence_number'] || null,
  }
}

function courtOf(rows: readonly Row[]): string | null {
  for (const row of rows) {
    const path = `${row['recapdocument_filepath_local'] ?? ''} ${row['recapdocument_filepath_ia'] ?? ''}`
    const court = /gov\.uscourts\.(\w+)\./.exec(path)?.[1]
    if (court !== undefined) return court
  }
  return null
}

/** Reads the CSV of a CourtListener docket page, also after a spreadsheet saved it again; columns go by name. */
export function readDocketCsv(text: string): Result<ParsedDocket, NotADocket> {
  const parsed = Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t'] })
  const groups = new Map<string, Row[]>()
  const strange: UnreadRow[] = []
  for (const [at, row] of parsed.data.entries()) {
    const id = row[ID]?.trim() ?? ''
    const group = groups.get(id)
    if (id === '') strange.push({ row: at + 2, why: 'it has no docketentry_id' })
    else if (group === undefined) groups.set(id, [row])
    else group.push(row)
  }
  const entries: DocketEntry[] = []
  for (const [id, rows] of groups) {
    const entry = entryOf(rows)
    if (entry === null)
      strange.push({
        row: parsed.data.findIndex((row) => row[ID] === id) + 2,
        why: 'it has no date, no number and no text',
      })
    else entries.push(entry)
  }
  if (entries.length === 0) return err(MALFORMED)
  return ok({
    format: 'courtlistener-csv',
    ...NO_HEADER,
    court: courtOf(parsed.data),
    parties: [],
    entries,
    warnings: [
      'A CourtListener CSV names neither case nor parties, and leaves out entries that have no document.',
      ...unreadRows(strange, 'file'),
    ],
  })
}
