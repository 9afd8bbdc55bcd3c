import { z } from 'zod'
import { LegalDate } from '../model/legal-date'
import { TableMapping } from './table/parsed-table'

/** How many rows of a preview, or changes of a patch, travel at once: more would hold up a frame of the window. */
export const IMPORT_SLICE = 200
/** How many rows of a spreadsheet are shown while its columns are told apart. */
export const SAMPLE_ROWS = 20

/** A spreadsheet whose columns the user is asked about. */
export const TableToMap = z.strictObject({
  /** Which of the files that were read. */
  file: z.number().int().nonnegative(),
  name: z.string(),
  sheet: z.string().nullable(),
  head: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  rows: z.number().int().nonnegative(),
  mapping: TableMapping,
  /** What the sample is under this mapping: date, title, and what is wrong with it. */
  read: z.array(z.strictObject({ date: z.string().nullable(), title: z.string(), problem: z.string() })),
})
export type TableToMap = z.infer<typeof TableToMap>

/** What the window is told of an import before its rows. */
export const ImportSummary = z.strictObject({
  /** The name of the case: that of the open one, or the one a new case would get. */
  caseTitle: z.string(),
  files: z.array(z.string()),
  rows: z.number().int().nonnegative(),
  warnings: z.array(z.strictObject({ file: z.string(), text: z.string() })),
  refused: z.array(z.strictObject({ file: z.string(), text: z.string() })),
  tables: z.array(TableToMap),
})
export type ImportSummary = z.infer<typeof ImportSummary>

/** Where an import comes from. */
export const ImportOrigin = z.discriminatedUnion('kind', [
  /** The user is asked for files. */
  z.strictObject({ kind: z.literal('choose') }),
  /** Files dropped on the window. */
  z.strictObject({
    kind: z.literal('files'),
    paths: z.array(z.string().min(1).max(4096)).min(1).max(1000),
    /** The day on the timeline where they were let go; null where it was elsewhere. */
    droppedOn: LegalDate.nullable(),
  }),
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(5_000_000) }),
])
export type ImportOrigin = z.infer<typeof ImportOrigin>
