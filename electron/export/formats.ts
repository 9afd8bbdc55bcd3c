import { proposedDeadlines } from '../../shared/deadlines/proposed-deadlines'
import { documentData, type CaseDocument } from '../../shared/document'
import type { LegalDate } from '../../shared/model/legal-date'
import { numberedEvents } from '../brief/chronology-order'
import { SCHEMA } from '../store/case-file'
import { calendarOf } from './calendar'
import { csvOf } from './csv'
import { workbookOf } from './workbook'

/** The forms a case is written in beside the brief: their file extensions. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'ics', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface Exported {
  bytes: Uint8Array
  /** What is not in the file and the user should know, as sentences. */
  notes: readonly string[]
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Returns the whole case in a format, private notes included: it is for its owner. The same case and day give the same text. */
export async function exportCase(document: CaseDocument, format: ExportFormat, today: LegalDate): Promise<Exported> {
  const events = numberedEvents(document).map(({ event }) => event)
  switch (format) {
    case 'csv':
      return { bytes: csvOf(document, events), notes: [] }
    case 'xlsx':
      return { bytes: await workbookOf(document, events), notes: [] }
    case 'ics': {
      const { text, withoutDay } = calendarOf(document, events, proposedDeadlines(document, today), today)
      const left = count(withoutDay.length, 'hearing has', 'hearings have')
      return {
        bytes: utf8(text),
        notes: withoutDay.length === 0 ? [] : [`${left} no certain day and could not be put into the calendar.`],
      }
    }
    case 'json': {
      const data = { format: 'docketline.export', schema: SCHEMA, data: documentData(document) }
      return { bytes: utf8(`${JSON.stringify(data, null, 2)}\n`), notes: [] }
    }
    default:
      return format satisfies never
  }
}
