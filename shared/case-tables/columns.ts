import type { AcceptedFinding } from '../model/accepted-finding'
import type { Case } from '../model/case'
import type { CourtDeadline } from '../model/court-deadline'
import type { CaseEvent, Cite } from '../model/event'
import type { Link } from '../model/link'
import type { Party } from '../model/party'
import type { Source } from '../model/source'
import { legalDate } from './legal-date-cell'
import { jsonText, lines, optionalText, plainText, wholeNumber, word, yes, type CellForm } from './cell-text'

/** A cite as a row of its own: of which event, and the how manieth. */
export type CiteRow = Cite & { event: string }

/** What a row of an exported table can be. */
export interface RowRecords {
  event: CaseEvent
  cite: CiteRow
  party: Party
  source: Source
  link: Link
  deadline: CourtDeadline
  accepted: AcceptedFinding
  case: Case
}
export type RowKind = keyof RowRecords
export const ROW_KINDS = [
  'event',
  'cite',
  'party',
  'source',
  'link',
  'deadline',
  'accepted',
  'case',
] as const satisfies readonly RowKind[]

/** The head of the column that says what a row is, and of the one with its id: together they mark a file as ours. */
export const RECORD_HEAD = 'Record'
export const ID_HEAD = 'Docketline id'

/** A column of one kind of row. `fields` are what `read` gives for the record, by name. */
export interface Column<R> {
  head: string
  write(record: R): string
  read(cell: string): Readonly<Record<string, unknown>>
}

const column = <R, F extends keyof R & string>(head: string, field: F, form: CellForm<R[F]>): Column<R> => ({
  head,
  write: (record) => form.write(record[field]),
  read: (cell) => ({ [field]: form.read(cell) }),
})

/** A field that holds several, spread over columns of their own; `read` names them `field.part` and `gathered` puts them together again. */
const part = <R, V>(head: string, name: string, of: (record: R) => V, form: CellForm<V>): Column<R> => ({
  head,
  write: (record) => form.write(of(record)),
  read: (cell) => ({ [name]: form.read(cell) }),
})

const EVENT: readonly Column<CaseEvent>[] = [
  column('Date', 'date', legalDate),
  column('Kind', 'kind', word),
  column('Subtype', 'subtype', plainText),
  column('Title', 'title', plainText),
  column('ECF No.', 'ecf', optionalText),
  column('Filed', 'filed', legalDate),
  column('Entered', 'entered', legalDate),
  part('Time', 'time.clock', ({ time }) => time?.clock ?? null, optionalText),
  part('Time zone', 'time.zone', ({ time }) => time?.zone ?? '', plainText),
  column('Filed by', 'filedBy', lines),
  column('Summary', 'summary', plainText),
  column('Notes', 'notes', plainText),
  column('Tags', 'tags', lines),
  column('Importance', 'importance', word),
  column('Confidence', 'confidence', word),
  column('Dispute', 'dispute', word),
  column('Confidential', 'confidential', yes),
  part('Outcome', 'answer.outcome', ({ answer }) => answer?.outcome ?? null, optionalText),
  part('Answer', 'answer.text', ({ answer }) => answer?.text ?? '', plainText),
  part('Won by', 'answer.wonBy', ({ answer }) => answer?.wonBy ?? [], lines),
  column('Docket entry', 'docket', jsonText),
  column('Proposals', 'proposals', jsonText),
]

const SOURCE: readonly Column<Source>[] = [
  column('Title', 'title', plainText),
  column('Address', 'url', optionalText),
  column('Notes', 'note', plainText),
  part('File SHA-256', 'file.sha256', ({ file }) => file?.sha256 ?? null, optionalText),
  part('File name', 'file.name', ({ file }) => file?.name ?? '', plainText),
  part('File bytes', 'file.bytes', ({ file }) => file?.bytes ?? null, wholeNumber),
  part('File pages', 'file.pages', ({ file }) => file?.pages ?? null, wholeNumber),
]

const CASE: readonly Column<Case>[] = [
  column('Title', 'caption', plainText),
  column('Short name', 'shortTitle', plainText),
  column('Court', 'court', plainText),
  column('Docket number', 'docketNumber', plainText),
  column('Assigned to', 'assignedTo', plainText),
  column('Referred to', 'referredTo', plainText),
  column('Cause', 'cause', plainText),
  column('Nature of suit', 'natureOfSuit', plainText),
  column('Flags', 'flags', lines),
  column('Filed', 'filed', legalDate),
  column('Closed', 'closed', legalDate),
  column('State holidays', 'stateHolidays', optionalText),
  column('Notes', 'notes', plainText),
  column('Docket', 'docket', jsonText),
  column('News in the docket', 'docketNews', lines),
  column('Left out', 'leftOut', jsonText),
  column('Brief templates', 'briefTemplates', jsonText),
]

/** The columns of each kind of row, beside `ID_HEAD`. A head that two kinds share is one column of a file that holds both. */
export const COLUMNS: { readonly [K in RowKind]: readonly Column<RowRecords[K]>[] } = {
  event: EVENT,
  cite: [
    column('Event', 'event', plainText),
    column('Source', 'source', plainText),
    column('Pin cite', 'pin', plainText),
    column('Quote', 'quote', plainText),
  ],
  party: [
    column('Name', 'name', plainText),
    column('Short name', 'short', plainText),
    column('Role', 'role', word),
    column('Counsel', 'counsel', lines),
    column('Name in the docket', 'docketName', plainText),
    column('Counsel in the docket', 'docketCounsel', lines),
    column('Counsel to decide on', 'counselNews', yes),
  ],
  source: SOURCE,
  link: [column('From', 'from', plainText), column('To', 'to', plainText), column('Type', 'type', word)],
  deadline: [
    column('Act', 'act', plainText),
    column('Due', 'due', legalDate),
    column('Set by', 'setBy', plainText),
    column('Counts from', 'trigger', optionalText),
    column('Notes', 'note', plainText),
  ],
  accepted: [
    column('Finding', 'code', plainText),
    column('Events', 'eventIds', lines),
    column('Notes', 'note', plainText),
  ],
  case: CASE,
}
