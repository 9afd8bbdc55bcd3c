import type { BriefOptions } from '../../shared/brief/brief-options'
import type { ExportFormat } from '../../shared/brief/export-format'
import { WHOLE_CASE, type PictureView } from '../../shared/brief/picture-view'
import { proposedDeadlines } from '../../shared/deadlines/proposed-deadlines'
import { documentData, type CaseDocument } from '../../shared/document'
import type { LegalDate } from '../../shared/model/legal-date'
import { briefContent } from '../brief/brief-content'
import { numberedEvents } from '../brief/chronology-order'
import { typefaceFor, type AssetFolder } from '../brief/typeface'
import { SCHEMA } from '../store/case-file'
import { calendarOf } from './calendar'
import { csvOf } from './csv'
import { pictureFonts } from './picture/picture-fonts'
import { pngOf } from './picture/png'
import { timelinePicture } from './picture/timeline-picture'
import { markdownOf } from './text/markdown'
import { wordOf } from './word/word-document'
import { workbookOf } from './workbook'

export interface Exported {
  bytes: Uint8Array
  /** What is not in the file and the user should know, as sentences. */
  notes: readonly string[]
}

/** What an export needs beside the case. */
export interface ExportSetting {
  /** The day it is made: the same case and day give the same file. */
  preparedOn: LegalDate
  version: string
  /** The choices for a brief, which Word and Markdown say in their own way. */
  options: BriefOptions
  assets: AssetFolder
  /** What of the timeline a picture shows. */
  view?: PictureView
}

/** Pixels to a point: sharp on paper and on a projector. */
const PNG_SCALE = 2

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

function calendar(document: CaseDocument, today: LegalDate): Exported {
  const events = numberedEvents(document).map(({ event }) => event)
  const { text, withoutDay } = calendarOf(document, events, proposedDeadlines(document, today), today)
  const left = count(withoutDay.length, 'hearing has', 'hearings have')
  const note = `${left} no certain day and could not be put into the calendar.`
  return { bytes: utf8(text), notes: withoutDay.length === 0 ? [] : [note] }
}

async function brief(document: CaseDocument, format: 'docx' | 'md', setting: ExportSetting): Promise<Exported> {
  const [typeface, faces] = await Promise.all([typefaceFor(document, setting.assets), pictureFonts(setting.assets)])
  const content = briefContent({ ...setting, document }, typeface)
  const bytes = format === 'md' ? utf8(markdownOf(content)) : await wordOf(content, { typeface, faces })
  return { bytes, notes: [] }
}

async function picture(
  document: CaseDocument,
  format: 'svg' | 'png',
  { assets, view = WHOLE_CASE }: ExportSetting,
): Promise<Exported> {
  // The rasteriser has the letters already.
  const [typeface, faces] = await Promise.all([
    typefaceFor(document, assets),
    format === 'png' ? '' : pictureFonts(assets),
  ])
  const drawn = timelinePicture(document, view, { fonts: typeface, faces })
  const undated = [...document.event.values()].filter(({ date }) => date === null).length
  const note = `${count(undated, 'event has', 'events have')} no date and could not be drawn.`
  return {
    bytes: format === 'svg' ? utf8(drawn.svg) : await pngOf(drawn, typeface, PNG_SCALE),
    notes: undated === 0 || view.lanes !== null ? [] : [note],
  }
}

/**
 * Returns the case in a format: as a brief what its options say, in any other whole, private notes included, for it is for its owner. The
 * same case and day give the same text.
 */
export async function exportCase(
  document: CaseDocument,
  format: ExportFormat,
  setting: ExportSetting,
): Promise<Exported> {
  const events = numberedEvents(document).map(({ event }) => event)
  switch (format) {
    case 'docx':
    case 'md':
      return brief(document, format, setting)
    case 'csv':
      return { bytes: csvOf(document, events), notes: [] }
    case 'xlsx':
      return { bytes: await workbookOf(document, events), notes: [] }
    case 'ics':
      return calendar(document, setting.preparedOn)
    case 'svg':
    case 'png':
      return picture(document, format, setting)
    case 'json': {
      const data = { format: 'docketline.export', schema: SCHEMA, data: documentData(document) }
      return { bytes: utf8(`${JSON.stringify(data, null, 2)}\n`), notes: [] }
    }
    default:
      return format satisfies never
  }
}
