import type { EventKind } from '../../../shared/model/event'
import { calendarDay } from '../../../shared/model/epoch-day'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { monthName } from '../../../shared/model/legal-date-words'
import { axisTicks, type AxisTick } from './axis-ticks'
import { growLabels } from './lane-rows'
import type { Mark, SheetWindow } from './mark'
import { KIND_LANES, type PrintLane } from './print-lane'
import { sheetEntries } from './sheet-entries'
import { sheetRows, type SheetEntries, type SheetRows } from './sheet-rows'
import type { ScalePiece } from './time-scale'
import type { TimelineEntry } from './timeline-entry'
import { fitted, NEAR, TEXT_SIZE, type TimelineFonts } from './type-sizes'

/** Text at its place on a sheet, in points from the top left; it is set in a box of this size and nowhere else. */
export interface PlacedText {
  x: number
  y: number
  width: number
  height: number
  /** Set in bold before the text; empty for none. */
  number: string
  text: string
  /** Set after the text; empty for none. */
  cite: string
  bold: boolean
}

/** A mark with its row's place: `y` is the top of the row, `height` its height. */
export interface PlacedMark extends Mark {
  y: number
  height: number
}

export interface PlacedLane {
  kind: EventKind | null
  name: string
  y: number
  height: number
  /** Top of the lane's name, which stands in its first row. */
  nameTop: number
}

/** One page of the timeline with everything on it placed. The plot begins at `plotLeft`; marks, ticks and pieces count from there. */
export interface TimelineSheet {
  title: string
  width: number
  height: number
  plotLeft: number
  plotTop: number
  lanes: PlacedLane[]
  pieces: ScalePiece[]
  ticks: AxisTick[]
  marks: PlacedMark[]
  texts: PlacedText[]
  /** What the sheet cannot draw again, as a sentence; empty where there is nothing. */
  note: string
  /** What the drawing shows, for a reader who cannot see it. */
  description: string
}

/** A sheet's size in points, the rows it may have, and the least room it must give every label. */
export interface SheetSize {
  width: number
  height: number
  /** A label is cut no shorter than this unless its row has no more. */
  leastLabel: number
  /** Bars from earlier sheets that are drawn again, at most. */
  mostCarried: number
  /** The lanes of the kinds unless others are given. */
  lanes?: readonly PrintLane[]
  /** Width of the names of the lanes, in points. */
  gutter?: number
  /** Cuts no long silence out of the axis. */
  unbroken?: boolean
}

const GUTTER = 64
/** Height of the axis: two lines of labels and the line itself. */
const AXIS = 26
const LANE_PADDING = 3
const TIGHT_ROW = 11.5
const LOOSE_ROW = 17
/** Room for a label that is tried, in points. */
const LABEL_CAPS = [115, 140, 180, 240, Infinity]

/** Numbers that the note of a sheet has room for. */
const MOST_NAMED = 18

const gutterOf = ({ gutter = GUTTER }: SheetSize): number => gutter
const lanesOf = ({ lanes = KIND_LANES }: SheetSize): readonly PrintLane[] => lanes

const heightOf = (rowCount: number, row: number, size: SheetSize): number =>
  AXIS + rowCount * row + lanesOf(size).length * 2 * LANE_PADDING

const rowsFor = (sheet: SheetEntries, size: SheetSize, cap: number): SheetRows =>
  sheetRows(sheet, {
    plotWidth: size.width - gutterOf(size),
    lanes: lanesOf(size),
    cap,
    unbroken: size.unbroken ?? false,
  })

/** The widest labels with which everything fits on the sheet; with the narrowest it does. */
function bestRows(sheet: SheetEntries, size: SheetSize): SheetRows {
  const rowsWith = (cap: number): SheetRows => rowsFor(sheet, size, cap)
  const caps = LABEL_CAPS.filter((cap) => cap > size.leastLabel)
  let best: SheetRows | null = null
  let [low, high] = [0, caps.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const rows = rowsWith(caps[middle] ?? Infinity)
    const isFitting = heightOf(rows.rowCount, TIGHT_ROW, size) <= size.height
    if (isFitting) [best, low] = [rows, middle + 1]
    else high = middle
  }
  return best ?? rowsWith(size.leastLabel)
}

function titleOf({ from, to }: SheetWindow): string {
  const [first, last] = [calendarDay(from), calendarDay(to - 1)]
  const words = ({ year, month }: { year: number; month: number }): string => `${monthName(month)} ${year}`
  if (to - from <= 1) return `${monthName(first.month)} ${first.day}, ${first.year}`
  return words(first) === words(last) ? words(first) : `${words(first)} – ${words(last)}`
}

function markText(mark: PlacedMark, plotLeft: number, fonts: TimelineFonts): PlacedText {
  const { number, fixedWidth, cite, label: title, isKey: bold } = mark.entry
  const font = bold ? fonts.bold : fonts.regular
  const text = mark.room === 0 ? '' : fitted(title, mark.room, font)
  const width = fixedWidth + (text === '' ? 0 : NEAR + font.width(text, TEXT_SIZE))
  const x = plotLeft + (mark.side === 'left' ? mark.text.right - width : mark.text.left)
  const y = mark.y + (mark.height - TEXT_SIZE) / 2
  return { x, y, width, height: TEXT_SIZE, number: String(number), text, cite, bold }
}

const plain = (x: number, y: number, width: number, text: string, bold = false): PlacedText => ({
  x,
  y,
  width,
  height: TEXT_SIZE,
  number: '',
  cite: '',
  text,
  bold,
})

/** A lane's name stands after the glyph of its kind, where it is of one. */
const nameLeft = ({ kind }: { kind: EventKind | null }): number => (kind === null ? 2 : 14)

const nameIn = (lane: PrintLane, gutter: number, { bold }: TimelineFonts): string =>
  fitted(lane.name, gutter - nameLeft(lane) - 2, bold)

function describe(sheet: SheetEntries, title: string): string {
  const counts = new Map<EventKind, number>()
  for (const { kind } of sheet.entries) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].map(
    ([kind, count]) =>
      `${count} ${count === 1 ? KIND_LOOKS[kind].label.toLowerCase() : KIND_LOOKS[kind].plural.toLowerCase()}`,
  )
  return `Timeline, ${title}: ${parts.join(', ')}. Every mark is described in the chronology in the row of its number.`
}

/** Named in one line; of many the last. */
function noteOf(unseen: readonly number[]): string {
  if (unseen.length === 0) return ''
  const shown = unseen.slice(-MOST_NAMED)
  const more = unseen.length > shown.length ? ` and ${unseen.length - shown.length} more` : ''
  return `Also running, drawn on earlier sheets: Nos. ${shown.join(', ')}${more}.`
}

/** Lays out one sheet. Where its entries do not fit with the least of labels, it grows beyond the height that was asked for. */
export function timelineSheet(sheet: SheetEntries, fonts: TimelineFonts, size: SheetSize): TimelineSheet {
  const rows = bestRows(sheet, size)
  const gutter = gutterOf(size)
  const plotWidth = size.width - gutter
  const row = Math.min(Math.max((size.height - heightOf(0, 0, size)) / rows.rowCount, TIGHT_ROW), LOOSE_ROW)
  const ticks = axisTicks(rows.scale, fonts, TEXT_SIZE)
  const lanes: PlacedLane[] = []
  const marks: PlacedMark[] = []
  let y = AXIS
  for (const { lane, rows: packedRows } of rows.lanes) {
    const height = Math.max(packedRows.length, 1) * row + 2 * LANE_PADDING
    lanes.push({
      kind: lane.kind,
      name: nameIn(lane, gutter, fonts),
      y,
      height,
      nameTop: y + LANE_PADDING + (row - TEXT_SIZE) / 2,
    })
    for (const [index, packed] of packedRows.entries()) {
      const top = y + LANE_PADDING + index * row
      marks.push(...growLabels(packed, plotWidth).map((mark) => ({ ...mark, y: top, height: row })))
    }
    y += height
  }
  const title = titleOf(sheet.window)
  return {
    title,
    width: size.width,
    height: y,
    plotLeft: gutter,
    plotTop: AXIS,
    lanes,
    pieces: rows.scale.pieces,
    ticks,
    marks,
    texts: [
      ...ticks
        .filter(({ label }) => label !== '')
        .map((tick) => plain(gutter + tick.x + 2, tick.tier === 0 ? 1 : 12, tick.width, tick.label, tick.tier === 0)),
      ...lanes.map((lane) => plain(nameLeft(lane), lane.nameTop, gutter - nameLeft(lane) - 2, lane.name, true)),
      ...marks.toSorted((a, b) => a.entry.number - b.entry.number).map((mark) => markText(mark, gutter, fonts)),
    ],
    note: noteOf(sheet.unseen),
    description: describe(sheet, title),
  }
}

/**
 * Lays out the timeline of a case: its entries divided among sheets, each with its own scale, every text at a place where it
 * touches no other and within the sheet. Pure; the same entries always give the same sheets.
 */
export function timelineLayout(
  entries: readonly TimelineEntry[],
  fonts: TimelineFonts,
  size: SheetSize,
): TimelineSheet[] {
  const fits = (sheet: SheetEntries): boolean =>
    heightOf(rowsFor(sheet, size, size.leastLabel).rowCount, TIGHT_ROW, size) <= size.height
  return sheetEntries(entries, fits, size.mostCarried).map((sheet) => timelineSheet(sheet, fonts, size))
}
