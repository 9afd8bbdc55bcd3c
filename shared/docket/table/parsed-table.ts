import { z } from 'zod'

/** What a column of somebody's spreadsheet may hold. */
export const TABLE_FIELDS = [
  'date',
  'end date',
  'date entered',
  'number',
  'title',
  'text',
  'kind',
  'note',
  'source',
  'id',
] as const
export type TableField = (typeof TABLE_FIELDS)[number]

/** What each column holds, by its place; null for a column that is left out. No field but 'note' and 'text' stands twice. */
export const TableMapping = z.array(z.enum(TABLE_FIELDS).nullable())
export type TableMapping = z.infer<typeof TableMapping>

/** A spreadsheet of which it is not yet known what its columns mean. Cells are text; dates of a workbook are ISO days. */
export const ParsedTable = z.strictObject({
  format: z.enum(['csv', 'tsv', 'xlsx']),
  /** The sheet it is, where a workbook has several. */
  sheet: z.string().nullable(),
  /** The names of the columns; "Column A" and so on where the file has no row of names. */
  head: z.array(z.string()),
  /** As wide as the head, each. */
  rows: z.array(z.array(z.string())),
  /** The line of the file that the first row stands on. */
  firstLine: z.number().int().positive(),
  warnings: z.array(z.string()),
})
export type ParsedTable = z.infer<typeof ParsedTable>
