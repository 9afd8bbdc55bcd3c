import { theCase, type CaseDocument } from '../../../shared/document'
import type { PictureView } from '../../../shared/brief/picture-view'
import { EVENT_KINDS, type CaseEvent } from '../../../shared/model/event'
import type { EpochDay } from '../../../shared/model/epoch-day'
import { numberedEvents } from '../../brief/chronology-order'
import { textPrinter, type TextPrinter } from '../../brief/printable-text'
import { svgNumber } from '../../brief/timeline/mark-drawing'
import type { PrintLane } from '../../brief/timeline/print-lane'
import { timelineDrawing } from '../../brief/timeline/timeline-drawing'
import { timelineEntry, type TimelineEntry } from '../../brief/timeline/timeline-entry'
import { timelineLayout, timelineSheet, type SheetSize, type TimelineSheet } from '../../brief/timeline/timeline-layout'
import { legendOf } from '../../brief/timeline/timeline-part'
import type { TimelineFonts } from '../../brief/timeline/type-sizes'
import { pictureLegend } from './picture-legend'
import { placedText, svgText, xmlText } from './svg-text'

/** Letters as the layout has reckoned them, in whatever has their widths. */
export const PICTURE_STYLE = `font-family="Tinos, 'Times New Roman', 'Liberation Serif', Times, serif" style="font-kerning:none;font-variant-ligatures:none"`

/** A picture in points. */
export interface TimelinePicture {
  svg: string
  width: number
  height: number
}

const WIDTH = 960
const MARGIN = 24
/** Heights that a sheet is tried at, in points: about a slide first, then as much as it takes. */
const HEIGHTS = [430, 620, 900, 1300, 2000, 3200]
const LEAST_LABEL = 110
const LANE_NAME = 120

interface Seen {
  entries: TimelineEntry[]
  lanes: readonly PrintLane[] | null
}

function seenOf(document: CaseDocument, view: PictureView, print: TextPrinter, fonts: TimelineFonts): Seen {
  const numbered = numberedEvents(document)
  const shown = view.lanes === null ? null : new Set(view.lanes.flatMap(({ events }) => events))
  const isShown = ({ id }: CaseEvent): boolean => shown?.has(id) ?? true
  const entries = numbered
    .filter(({ event }) => isShown(event))
    .map((each) => timelineEntry(each, print, fonts))
    .filter((entry) => entry !== null)
  if (view.lanes === null) return { entries, lanes: null }
  const numbers = new Map(numbered.map(({ event, number }) => [event.id, number]))
  const lanes = view.lanes.map(({ name, kind, events }): PrintLane => {
    const own = new Set(events.map((id) => numbers.get(id)))
    return { name: print.line(name), kind, holds: ({ number }) => own.has(number) }
  })
  return { entries, lanes }
}

function sizeFor({ lanes }: Seen, height: number): SheetSize {
  const size = { width: WIDTH - 2 * MARGIN, height, leastLabel: LEAST_LABEL, mostCarried: 30 }
  if (lanes === null) return size
  return { ...size, lanes, gutter: lanes.every(({ kind }) => kind !== null) ? 64 : LANE_NAME }
}

/** One sheet of exactly these days, each as wide as any other, as on screen. */
function sheetOfDays(seen: Seen, { from, to }: { from: EpochDay; to: EpochDay }, fonts: TimelineFonts): TimelineSheet {
  const inWindow = seen.entries.filter(({ days }) => days.from < to && days.to > from)
  const sheet = {
    window: { from, to, isLast: true },
    entries: inWindow.filter(({ days }) => days.from >= from || !Number.isFinite(days.from)),
    carried: inWindow.filter(({ days }) => days.from < from && Number.isFinite(days.from)),
    unseen: [],
  }
  const at = (height: number): TimelineSheet =>
    timelineSheet(sheet, fonts, { ...sizeFor(seen, height), unbroken: true })
  return HEIGHTS.map(at).find(({ height }, index) => height <= (HEIGHTS[index] ?? 0)) ?? at(Infinity)
}

/** All of time on one sheet where it has room for it, else on as many as it takes, one below the other. */
function sheetsOfCase(seen: Seen, fonts: TimelineFonts): TimelineSheet[] {
  for (const height of HEIGHTS) {
    const sheets = timelineLayout(seen.entries, fonts, sizeFor(seen, height))
    if (sheets.length <= 1) return sheets
  }
  return timelineLayout(seen.entries, fonts, sizeFor(seen, HEIGHTS.at(-1) ?? 0))
}

function sheetDrawing(sheet: TimelineSheet, top: number, fonts: TimelineFonts): string {
  const texts = sheet.texts.map((text) => placedText(text, fonts)).join('')
  // The drawing reaches a point above its own top, for the stroke there.
  return `<g transform="translate(${MARGIN} ${svgNumber(top)})"><g transform="translate(0 -1)">${timelineDrawing(sheet)}</g>${texts}</g>`
}

/** A line of text at the left margin. */
const lineAt = (fonts: TimelineFonts, y: number, text: string, size: number, bold = false): string =>
  svgText({ x: MARGIN, y, text, bold, size }, fonts)

/** Something drawn from the top down, and where the next thing begins. */
interface Drawn {
  parts: string[]
  bottom: number
}

function headOf(title: string, number: string, fonts: TimelineFonts): Drawn {
  const parts = [lineAt(fonts, MARGIN, title, 15, true)]
  if (number === '') return { parts, bottom: MARGIN + 20 }
  return { parts: [...parts, lineAt(fonts, MARGIN + 20, `No. ${number}`, 10)], bottom: MARGIN + 36 }
}

/** The sheets one below the other; of none what is said instead. */
function sheetsFrom(top: number, sheets: readonly TimelineSheet[], fonts: TimelineFonts): Drawn {
  if (sheets.length === 0)
    return { parts: [lineAt(fonts, top + 6, 'No event has a date yet.', 10.5)], bottom: top + 30 }
  const parts: string[] = []
  let y = top
  for (const sheet of sheets) {
    parts.push(lineAt(fonts, y + 6, sheet.title, 10.5, true), sheetDrawing(sheet, y + 24, fonts))
    y += 24 + sheet.height + 6
    if (sheet.note !== '') parts.push(lineAt(fonts, y, sheet.note, 8.5))
    y += sheet.note === '' ? 0 : 14
  }
  return { parts, bottom: y + 8 }
}

/** The whole file: what it shows in words, the letters, white ground and the drawing. */
function svgFile(
  parts: readonly string[],
  height: number,
  { title, description, faces }: Record<'title' | 'description' | 'faces', string>,
): string {
  const head = `<title>${xmlText(title)}: timeline</title><desc>${xmlText(description)}</desc><style>${faces}</style>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" ${PICTURE_STYLE}>${head}<rect width="${WIDTH}" height="${height}" fill="#fff"/>${parts.join('')}</svg>`
}

/** Draws the timeline of a case as SVG, from the data and never from the screen. The same input gives the same text. */
export function timelinePicture(
  document: CaseDocument,
  view: PictureView,
  { fonts, faces }: { fonts: TimelineFonts; faces: string },
): TimelinePicture {
  const print = textPrinter((codePoint) => fonts.regular.has(codePoint) && fonts.bold.has(codePoint))
  const seen = seenOf(document, view, print, fonts)
  const sheets = view.days === null ? sheetsOfCase(seen, fonts) : [sheetOfDays(seen, view.days, fonts)]
  const { shortTitle, docketNumber } = theCase(document)
  const title = print.line(shortTitle)
  const head = headOf(title, print.line(docketNumber), fonts)
  const drawn = sheetsFrom(head.bottom, sheets, fonts)
  const kinds = seen.lanes?.some(({ kind }) => kind === null) === true ? EVENT_KINDS : []
  const legend = pictureLegend(legendOf(sheets), kinds, WIDTH - 2 * MARGIN, fonts)
  const legendGroup = `<g transform="translate(${MARGIN} ${svgNumber(drawn.bottom)})">${legend.drawing}</g>`
  const height = Math.ceil(drawn.bottom + legend.height + MARGIN - 6)
  const description = sheets.map((sheet) => sheet.description).join(' ')
  const svg = svgFile([...head.parts, ...drawn.parts, legendGroup], height, { title, description, faces })
  return { svg, width: WIDTH, height }
}
