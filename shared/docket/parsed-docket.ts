import { z } from 'zod'
import { EVENT_KINDS, IMPORTANCES } from '../model/event'
import { SUBTYPES } from './subtypes'

/** What a file may be and be read as a docket. */
export const DOCKET_FORMATS = [
  'pacer-district',
  'pacer-bankruptcy',
  'pacer-appellate',
  'pacer-history',
  'pacer-rss',
  'pacer-notice',
  'courtlistener-api',
  'courtlistener-search',
  'courtlistener-csv',
  'courtlistener-page',
  'archive-json',
  'archive-xml',
] as const

/** A calendar day, `2023-06-05`. */
export const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const DocketParty = z.strictObject({
  name: z.string().min(1),
  role: z.string(),
  /** Who speaks for it, each as one line: "Jane Roe, Roe & Partners LLP". Absent where the source lists no lawyers. */
  counsel: z.array(z.string().min(1)).optional(),
})
export type DocketParty = z.infer<typeof DocketParty>

/** One line of a docket as it stands in the file. `number` is a label and never an identity: it can be missing or used twice. */
export const DocketEntry = z.strictObject({
  number: z.string().nullable(),
  dateFiled: IsoDay.nullable(),
  dateEntered: IsoDay.nullable(),
  /** White space collapsed, no markup. */
  text: z.string(),
  /** The court's own id of the document, its fourth digit made 0 (a court shows it as 0 or 1 for the same document). */
  documentId: z.string().nullable(),
  /** The court's running number of the entry within the case (`de_seq_num`), where the file gives it. */
  sequence: z.string().nullable(),
})
export type DocketEntry = z.infer<typeof DocketEntry>

export const DocketHeader = z.strictObject({
  /** The court's short id: `nysd`, `azb`, `cit`. */
  court: z.string().nullable(),
  /** Without the initials of judges, which change during a case: `1:08-md-01963`. */
  docketNumber: z.string().nullable(),
  /** As the court prints it: `1:08-md-01963-RWS`. */
  printedNumber: z.string().nullable(),
  caseName: z.string().nullable(),
  dateFiled: IsoDay.nullable(),
  dateTerminated: IsoDay.nullable(),
  assignedTo: z.string().nullable(),
  referredTo: z.string().nullable(),
  cause: z.string().nullable(),
  natureOfSuit: z.string().nullable(),
  /** "CLOSED", "TYPE-E": how the court marks the case. Absent where the source has no such marks. */
  flags: z.array(z.string().min(1)).optional(),
})
export type DocketHeader = z.infer<typeof DocketHeader>

/** What a reader makes of a file. Warnings are sentences for the user, without case text. */
export const ParsedDocket = DocketHeader.extend({
  format: z.enum(DOCKET_FORMATS),
  parties: z.array(DocketParty),
  entries: z.array(DocketEntry),
  warnings: z.array(z.string()),
})
export type ParsedDocket = z.infer<typeof ParsedDocket>

/** What an entry is taken to be; see `classifyEntry`. */
export const EntryClass = z.strictObject({
  kind: z.enum(EVENT_KINDS).exclude(['question']),
  subtype: z.enum(SUBTYPES),
  importance: z.enum(IMPORTANCES),
})
export type EntryClass = z.infer<typeof EntryClass>

/** A header of which nothing is known yet. */
export const NO_HEADER: DocketHeader = {
  court: null,
  docketNumber: null,
  printedNumber: null,
  caseName: null,
  dateFiled: null,
  dateTerminated: null,
  assignedTo: null,
  referredTo: null,
  cause: null,
  natureOfSuit: null,
}
