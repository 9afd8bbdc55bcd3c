import { z } from 'zod'
import { LegalDate } from '../model/legal-date'
import { EntryClass, IsoDay, ParsedDocket } from './parsed-docket'
import { ParsedTable } from './table/parsed-table'

/** Something with a date that a file tells of and no docket numbers: a sentence of an article, a calendar entry, a spreadsheet's row. */
export const ProposedEvent = EntryClass.extend({
  title: z.string().min(1),
  /** The words of the source that say it, whole. */
  quote: z.string(),
  /** Approximate (`~`) where the source is; null where it names no date that could be placed. */
  date: LegalDate.nullable(),
  /** How the source writes the date: "last week", "08/??/1999"; null where it names none. */
  dateWords: z.string().nullable(),
  /** The second date of a docket, where a spreadsheet has a column for it. */
  entered: LegalDate.nullable(),
  /** `71` or `71-2`, where the source names one. */
  number: z.string().nullable(),
  /** More that the source says of it: where it is held, a remark; '' where nothing. */
  note: z.string(),
  /** Where in the source, for people: "row 4", "page 1", "paragraph 3". */
  place: z.string(),
  /** What the source itself knows it by (the UID of a calendar entry, the id column of a sheet), or null. */
  key: z.string().nullable(),
})
export type ProposedEvent = z.infer<typeof ProposedEvent>

/** What a reader makes of a calendar, an article or a pasted text: proposals for the tray. */
export const ParsedProposals = z.strictObject({
  format: z.enum(['calendar', 'text', 'article', 'table']),
  /** The headline, the calendar's name; null where it has none. */
  title: z.string().nullable(),
  url: z.string().nullable(),
  /** When it was published or written: what "last week" is meant from. */
  dated: IsoDay.nullable(),
  proposals: z.array(ProposedEvent),
  warnings: z.array(z.string()),
})
export type ParsedProposals = z.infer<typeof ParsedProposals>

/** What a court's stamp on the first page of a PDF says. */
export const CourtStamp = z.strictObject({
  /** The stamp as it is printed. */
  words: z.string(),
  /** Without the initials of judges: `1:23-cv-01599`; null where the stamp names no case (appellate stamps may not). */
  docketNumber: z.string().nullable(),
  /** The entry it belongs to; null where the stamp names the document by its id only. */
  number: z.string().nullable(),
  /** Which attachment of the entry; null for the main document. */
  attachment: z.string().nullable(),
  /** The court's own id of the document, on appellate stamps. */
  documentId: z.string().nullable(),
  dateFiled: IsoDay.nullable(),
  dateEntered: IsoDay.nullable(),
})
export type CourtStamp = z.infer<typeof CourtStamp>

/** What a reader makes of a PDF. Without a stamp, the dates of its first page are proposed. */
export const ParsedCourtPdf = z.strictObject({
  stamp: CourtStamp.nullable(),
  pages: z.number().int().positive(),
  /** What the first page calls the paper ("MEMORANDUM OPINION"), or null. */
  title: z.string().nullable(),
  proposals: z.array(ProposedEvent),
  warnings: z.array(z.string()),
})
export type ParsedCourtPdf = z.infer<typeof ParsedCourtPdf>

/** What a file turned out to be. A feed or a notice can hold entries of several cases: the user's is picked by its number. */
export const ParsedFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('docket'), docket: ParsedDocket }),
  z.strictObject({ kind: z.literal('dockets'), dockets: z.array(ParsedDocket).min(2) }),
  z.strictObject({ kind: z.literal('court-pdf'), pdf: ParsedCourtPdf }),
  z.strictObject({ kind: z.literal('table'), table: ParsedTable }),
  /** Tables that Docketline exported itself; shared/case-tables reads them back. */
  z.strictObject({
    kind: z.literal('case-tables'),
    tables: z.array(z.strictObject({ head: z.array(z.string()), rows: z.array(z.array(z.string())) })),
  }),
  z.strictObject({ kind: z.literal('proposals'), proposals: ParsedProposals }),
])
export type ParsedFile = z.infer<typeof ParsedFile>
