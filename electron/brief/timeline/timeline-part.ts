import type { BriefOptions } from '../../../shared/brief/brief-options'
import type { EventId } from '../../../shared/model/ids'
import type { NumberedEvent } from '../chronology-order'
import { turnedRoom, uprightRoom, type PageSetup } from '../page-setup'
import type { TextPrinter } from '../printable-text'
import { timelineDrawing } from './timeline-drawing'
import { timelineEntry, type MarkCites, type TimelineEntry } from './timeline-entry'
import { timelineLayout, type PlacedMark, type PlacedText, type SheetSize, type TimelineSheet } from './timeline-layout'
import { APART, type TimelineFonts } from './type-sizes'

/** A sheet as the template sets it: shapes as SVG, texts at their places. */
export interface PrintedSheet {
  title: string
  width: number
  height: number
  drawing: string
  description: string
  note: string
  texts: PlacedText[]
  /** Where each mark lies with its text, so that a click on it finds its event; nothing is printed of it. */
  marks: MarkBox[]
}

/** A mark with its text, in points from the top left of its sheet. */
export interface MarkBox {
  event: EventId
  left: number
  top: number
  right: number
  bottom: number
}

/** The timeline: a small one among the text, any other on pages of its own. Without sheets there is nothing dated. */
export interface TimelinePart {
  kind: 'timeline'
  setting: 'among-text' | 'turned-pages' | 'upright-pages'
  sheets: PrintedSheet[]
  /** What the drawing uses and the legend must therefore explain. */
  legend: { uncertain: boolean; open: boolean; continued: boolean; cut: boolean }
}

/** What heading, title, notes and legend of a sheet take of its page. */
const around = ({ textSize }: PageSetup): number => 64 + 2 * textSize

/** A timeline among the text is no higher than half a page. */
const HIGHEST_AMONG_TEXT = 300

/** More entries than these are not even tried among the text. */
const MOST_AMONG_TEXT = 40

/** What the timeline is made with beside the events. */
export interface TimelineMaking {
  fonts: TimelineFonts
  print: TextPrinter
  page: PageSetup
  cites: MarkCites
  sheets: BriefOptions['sheets']
}

/** The more there is, the shorter may labels be cut, and the fewer bars are repeated: the number of the row leads to the rest. */
function ownPage(count: number, room: { width: number; height: number }): SheetSize {
  if (count <= 150) return { ...room, leastLabel: 100, mostCarried: 14 }
  return count <= 600 ? { ...room, leastLabel: 80, mostCarried: 10 } : { ...room, leastLabel: 64, mostCarried: 7 }
}

/** The one small sheet that is enough for a few entries, or null. */
function smallSheet(entries: readonly TimelineEntry[], { fonts, page, sheets }: TimelineMaking): TimelineSheet | null {
  if (sheets !== 'auto' || entries.length > MOST_AMONG_TEXT) return null
  const { width } = uprightRoom(page)
  const size = { width, height: HIGHEST_AMONG_TEXT, leastLabel: 150, mostCarried: 6 }
  const [sheet, ...more] = timelineLayout(entries, fonts, size)
  return sheet === undefined || more.length > 0 ? null : sheet
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Room beside a mark that is its own as well: no other is as near. */
const BESIDE = APART / 2

const markBox = ({ entry, extent, y, height }: PlacedMark, { plotLeft, width }: TimelineSheet): MarkBox => ({
  event: entry.event,
  left: rounded(Math.max(plotLeft + extent.left - BESIDE, 0)),
  top: rounded(y),
  right: rounded(Math.min(plotLeft + extent.right + BESIDE, width)),
  bottom: rounded(y + height),
})

function printed(sheet: TimelineSheet): PrintedSheet {
  const { title, width, height, description, note } = sheet
  const texts = sheet.texts.map((text) => ({
    ...text,
    x: rounded(text.x),
    y: rounded(text.y),
    width: rounded(text.width),
  }))
  const marks = sheet.marks.map((mark) => markBox(mark, sheet))
  return { title, width, height: rounded(height), drawing: timelineDrawing(sheet), description, note, texts, marks }
}

/** What the legend must explain of these sheets. */
export function legendOf(sheets: readonly TimelineSheet[]): TimelinePart['legend'] {
  const marks = sheets.flatMap((sheet) => sheet.marks)
  const bars = marks.filter(({ entry }) => entry.shape === 'bar')
  return {
    uncertain: marks.some(({ entry }) => entry.isUncertain),
    open: bars.some(({ start, end }) => start === 'open' || end === 'open'),
    continued: bars.some(({ start, end }) => start === 'continued' || end === 'continued'),
    cut: sheets.some(({ pieces }) => pieces.length > 1),
  }
}

export function timelinePart(events: readonly NumberedEvent[], making: TimelineMaking): TimelinePart {
  const { fonts, print, page } = making
  const entries = events
    .map((numbered) => timelineEntry(numbered, print, fonts, making.cites))
    .filter((entry) => entry !== null)
  const small = smallSheet(entries, making)
  const isTurned = making.sheets !== 'portrait'
  const { width, height } = isTurned ? turnedRoom(page) : uprightRoom(page)
  const room = { width, height: height - around(page) }
  const sheets = small === null ? timelineLayout(entries, fonts, ownPage(entries.length, room)) : [small]
  return {
    kind: 'timeline',
    setting: small !== null || entries.length === 0 ? 'among-text' : isTurned ? 'turned-pages' : 'upright-pages',
    sheets: sheets.map(printed),
    legend: legendOf(sheets),
  }
}
