import type { NumberedEvent } from '../chronology-order'
import type { TextPrinter } from '../printable-text'
import { timelineDrawing } from './timeline-drawing'
import { timelineEntry } from './timeline-entry'
import { timelineLayout, type PlacedText, type SheetSize, type TimelineSheet } from './timeline-layout'
import type { TimelineFonts } from './type-sizes'

/** A sheet as the template sets it: shapes as SVG, texts at their places. */
export interface PrintedSheet {
  title: string
  width: number
  height: number
  drawing: string
  description: string
  note: string
  texts: PlacedText[]
}

/** The timeline: a small one among the text, any other on landscape pages of its own. Without sheets there is nothing dated. */
export interface TimelinePart {
  kind: 'timeline'
  setting: 'among-text' | 'own-pages'
  sheets: PrintedSheet[]
  /** What the drawing uses and the legend must therefore explain. */
  legend: { uncertain: boolean; open: boolean; continued: boolean; cut: boolean }
}

/** Letter pages with margins of an inch: 468 by 648 points upright, 648 by 468 turned. Titles and legend take the rest. */
const AMONG_TEXT: SheetSize = { width: 468, height: 300, leastLabel: 150, mostCarried: 6 }
const OWN_PAGE = { width: 648, height: 402 }

/** More entries than these are not even tried among the text. */
const MOST_AMONG_TEXT = 40

/** The more there is, the shorter may labels be cut, and the fewer bars are repeated: the number of the row leads to the rest. */
function ownPage(count: number): SheetSize {
  if (count <= 150) return { ...OWN_PAGE, leastLabel: 100, mostCarried: 14 }
  return count <= 600
    ? { ...OWN_PAGE, leastLabel: 80, mostCarried: 10 }
    : { ...OWN_PAGE, leastLabel: 64, mostCarried: 7 }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

function printed(sheet: TimelineSheet): PrintedSheet {
  const { title, width, height, description, note } = sheet
  const texts = sheet.texts.map((text) => ({
    ...text,
    x: rounded(text.x),
    y: rounded(text.y),
    width: rounded(text.width),
  }))
  return { title, width, height: rounded(height), drawing: timelineDrawing(sheet), description, note, texts }
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

export function timelinePart(events: readonly NumberedEvent[], fonts: TimelineFonts, print: TextPrinter): TimelinePart {
  const entries = events.map((numbered) => timelineEntry(numbered, print, fonts)).filter((entry) => entry !== null)
  const small = entries.length <= MOST_AMONG_TEXT ? timelineLayout(entries, fonts, AMONG_TEXT) : []
  const isSmall = small.length === 1 || entries.length === 0
  const sheets = isSmall ? small : timelineLayout(entries, fonts, ownPage(entries.length))
  return {
    kind: 'timeline',
    setting: isSmall ? 'among-text' : 'own-pages',
    sheets: sheets.map(printed),
    legend: legendOf(sheets),
  }
}
