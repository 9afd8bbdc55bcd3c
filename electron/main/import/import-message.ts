import { z } from 'zod'
import { ImportSummary } from '../../../shared/docket/import-view'
import { PlanRow } from '../../../shared/docket/merge/import-plan'
import { TableMapping } from '../../../shared/docket/table/parsed-table'
import { DocumentData } from '../../../shared/document'
import { Case } from '../../../shared/model/case'
import { LegalDate } from '../../../shared/model/legal-date'
import { Sha256 } from '../../../shared/history'
import type { Patch } from '../../../shared/patch'

const count = z.number().int().nonnegative()

/** What the process that imports can be asked. It keeps what it has read, and the plan, until it is ended. */
export const ImportAsk = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    /** Absolute paths, or one pasted text. */
    paths: z.array(z.string()),
    text: z.string().nullable(),
    droppedOn: LegalDate.nullable(),
    /** Null where a new case is to be made. */
    document: DocumentData.nullable(),
    /** By the heads of a spreadsheet, what its columns were last time. */
    mappings: z.record(z.string(), TableMapping),
  }),
  z.strictObject({ kind: z.literal('map'), file: count, mapping: TableMapping }),
  z.strictObject({ kind: z.literal('rows'), from: count }),
  z.strictObject({ kind: z.literal('take'), rows: z.array(count) }),
  z.strictObject({ kind: z.literal('changes'), from: count }),
  z.strictObject({ kind: z.literal('record') }),
])
export type ImportAsk = z.infer<typeof ImportAsk>

/** What each is answered with. Changes are parsed where they are saved, like all others. */
export const IMPORT_ANSWERS = {
  read: ImportSummary,
  map: z.strictObject({ summary: ImportSummary, headerKey: z.string() }),
  rows: z.array(PlanRow),
  take: z.strictObject({ changes: count, papers: z.array(z.strictObject({ path: z.string(), sha256: Sha256 })) }),
  changes: z.custom<Patch>((value) => Array.isArray(value)),
  record: Case,
} as const satisfies Record<ImportAsk['kind'], z.ZodType>
export type ImportAnswer<K extends ImportAsk['kind']> = z.infer<(typeof IMPORT_ANSWERS)[K]>

export const ImportReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), fraction: z.number().min(0).max(1), step: z.string() }),
  z.strictObject({ kind: z.literal('answer'), value: z.unknown() }),
  /** A bug, as a log may hold it: no text of a file. */
  z.strictObject({ kind: z.literal('broke'), name: z.string(), stack: z.string() }),
])
export type ImportReply = z.infer<typeof ImportReply>
