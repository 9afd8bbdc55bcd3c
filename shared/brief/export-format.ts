/** The forms a case is written in beside the PDF, which are their file extensions as well. */
export const EXPORT_FORMATS = ['docx', 'md', 'csv', 'xlsx', 'ics', 'svg', 'png', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What each is called, and what the file is of: the word before its ending ("SEC v. Binance timeline.svg"). */
export const FORMAT_NAMES: Readonly<Record<ExportFormat | 'pdf', { name: string; of: string }>> = {
  pdf: { name: 'PDF', of: 'brief' },
  docx: { name: 'Word document', of: 'brief' },
  md: { name: 'Markdown', of: 'brief' },
  csv: { name: 'CSV table', of: 'chronology' },
  xlsx: { name: 'Excel workbook', of: 'chronology' },
  ics: { name: 'Calendar', of: 'calendar' },
  svg: { name: 'SVG picture', of: 'timeline' },
  png: { name: 'PNG picture', of: 'timeline' },
  json: { name: 'Plain data (JSON)', of: 'case' },
}

/** True for a file that says what a brief says, for its audience; any other has the whole case. */
export const isBrief = (format: ExportFormat | 'pdf'): boolean =>
  format === 'pdf' || format === 'docx' || format === 'md'
