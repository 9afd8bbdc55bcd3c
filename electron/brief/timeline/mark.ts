import type { TimeScale } from './time-scale'
import type { Days, TimelineEntry } from './timeline-entry'
import { APART, GLYPH_SIZE, NEAR } from './type-sizes'

/** A stretch of the plot in points from its left edge. */
export interface Extent {
  left: number
  right: number
}

/** How a bar ends: the date is an end, it is open in law, or it merely goes on beyond this sheet. */
export type BarEnd = 'closed' | 'open' | 'continued'

/** The drawing of one entry on one sheet, before it has a row. */
export interface Mark {
  entry: TimelineEntry
  /** What is drawn, glyph included, without the text. */
  body: Extent
  /** Left edge of the glyph; null where the entry began on an earlier sheet. */
  glyph: number | null
  vague: Extent[]
  start: BarEnd
  end: BarEnd
  /** Where number and label stand; inside is over the hatching where a date is so vague that there is nothing beside it. */
  side: 'inside' | 'right' | 'left'
  /** Where the text may be at the most. */
  text: Extent
  /** Width that is kept for the label, in points. */
  room: number
  /** Everything the mark takes of its row, text included. */
  extent: Extent
}

/** The part of time that a sheet shows. */
export interface SheetWindow extends Days {
  isLast: boolean
}

/** Room that an arrow or a mark of continuation takes at the end of a bar. */
export const TIP = 7

function endOf(to: number, window: SheetWindow): BarEnd {
  if (to <= window.to) return 'closed'
  return window.isLast && !Number.isFinite(to) ? 'open' : 'continued'
}

type Shape = Pick<Mark, 'body' | 'glyph'>

/** A mark before its text has a place. */
type Unplaced = Omit<Mark, 'side' | 'text' | 'room' | 'extent'>

/** A mark stands in the middle of its day, or of the days that it may mean; these are part of the drawing only where hatched. */
function pointShape(left: number, right: number, isVague: boolean, isBegun: boolean, width: number): Shape {
  const middle = (left + right) / 2
  const glyph = Math.min(Math.max(middle - GLYPH_SIZE / 2, 0), width - GLYPH_SIZE)
  const alone = { left: glyph, right: glyph + GLYPH_SIZE }
  const body = isVague ? { left: Math.min(left, alone.left), right: Math.max(right, alone.right) } : alone
  return { body, glyph: isBegun ? null : glyph }
}

/** The shortest bar still holds its glyph and the tips of open ends. */
function barShape(left: number, right: number, start: BarEnd, end: BarEnd, width: number): Shape {
  const tips = (start === 'closed' ? 0 : TIP) + (end === 'closed' ? 0 : TIP)
  const shortest = GLYPH_SIZE + 4 + tips
  const from = Math.min(left, width - shortest)
  const glyph = from + 2 + (start === 'open' ? TIP : 0)
  return { body: { left: from, right: Math.max(right, from + shortest) }, glyph: start === 'continued' ? null : glyph }
}

/** Something that is this long holds a label, cut if need be, where no side of it has room for all of it. */
const LEAST_INSIDE = 110

/** The part of a bar's inside that is not hatched, where that is enough for the text. */
function clearOfHatching(inside: Extent, vague: readonly Extent[], textWidth: number): Extent {
  const clear = { ...inside }
  for (const part of vague) {
    if (part.left <= inside.left) clear.left = Math.max(clear.left, part.right + NEAR)
    else if (part.right >= inside.right) clear.right = Math.min(clear.right, part.left - NEAR)
  }
  return clear.right - clear.left >= Math.min(textWidth, LEAST_INSIDE) ? clear : inside
}

const tip = (end: BarEnd): number => (end === 'closed' ? 3 : TIP + 1)

function insideExtent({ body, glyph, start, end, vague }: Unplaced, textWidth: number): Extent {
  const left = glyph === null ? body.left + tip(start) : glyph + GLYPH_SIZE
  const inside = { left: left + NEAR, right: body.right - tip(end) }
  return vague.length === 0 ? inside : clearOfHatching(inside, vague, textWidth)
}

/** The text goes into a bar that is wide enough, else to the right of the drawing, else to its left. */
function sideOf(mark: Unplaced, textWidth: number, width: number): Mark['side'] {
  const { left, right } = mark.body
  const whole = insideExtent(mark, textWidth)
  const inside = whole.right - whole.left
  const isBar = mark.entry.shape === 'bar'
  if (isBar && inside >= textWidth) return 'inside'
  if (right + NEAR + textWidth <= width) return 'right'
  if (isBar && inside >= Math.max(LEAST_INSIDE, 0.6 * textWidth)) return 'inside'
  if (left - NEAR - textWidth >= 0) return 'left'
  if (isBar && inside >= LEAST_INSIDE) return 'inside'
  const beside = Math.max(width - right, left) - NEAR
  if (beside < LEAST_INSIDE && inside > LEAST_INSIDE) return 'inside'
  return width - right >= left ? 'right' : 'left'
}

function textExtent(mark: Unplaced, side: Mark['side'], textWidth: number, width: number): Extent {
  if (side === 'right') return { left: mark.body.right + NEAR, right: width }
  return side === 'left' ? { left: 0, right: mark.body.left - NEAR } : insideExtent(mark, textWidth)
}

/** The extent of a mark whose label takes `room` points. */
export function extentWith({ side, body, entry }: Pick<Mark, 'side' | 'body' | 'entry'>, room: number): Extent {
  if (side === 'inside') return body
  const text = NEAR + entry.fixedWidth + (room > 0 ? NEAR + room : 0)
  return side === 'right'
    ? { left: body.left, right: body.right + text }
    : { left: body.left - text, right: body.right }
}

const NONE: Extent[] = []

function vagueOn(entry: TimelineEntry, window: SheetWindow, scale: TimeScale): Extent[] {
  if (entry.vague.length === 0) return NONE
  return entry.vague
    .filter(({ from, to }) => from < window.to && to > window.from)
    .map(({ from, to }) => ({ left: scale.x(from), right: scale.x(to) }))
    .filter(({ left, right }) => right - left > 1)
}

/** Where a mark is drawn: `isCarried` where its entry began on an earlier sheet, `cap` the most points its label may claim. */
export interface MarkPlace {
  window: SheetWindow
  scale: TimeScale
  isCarried: boolean
  cap: number
}

/** Draws an entry on a sheet. */
export function markOf(entry: TimelineEntry, { window, scale, isCarried, cap }: MarkPlace): Mark {
  const { days, fixedWidth, labelWidth } = entry
  const left = scale.x(days.from)
  const right = scale.x(days.to)
  const start: BarEnd = isCarried ? 'continued' : Number.isFinite(days.from) ? 'closed' : 'open'
  const end = endOf(days.to, window)
  const isBar = entry.shape === 'bar'
  const { body, glyph } = isBar
    ? barShape(left, right, start, end, scale.width)
    : pointShape(left, right, entry.vague.length > 0, isCarried, scale.width)
  const claim = Math.min(labelWidth, cap)
  const unplaced = { entry, body, glyph, vague: vagueOn(entry, window, scale), start, end }
  const side = sideOf(unplaced, fixedWidth + NEAR + claim, scale.width)
  const text = textExtent(unplaced, side, fixedWidth + NEAR + labelWidth, scale.width)
  const room = Math.max(Math.min(side === 'inside' ? labelWidth : claim, text.right - text.left - fixedWidth - NEAR), 0)
  // Thousands are made on the way to a layout: one literal is several times as fast as spreading another object.
  const extent = extentWith({ side, body, entry }, room)
  return { entry, body, glyph, vague: unplaced.vague, start, end, side, text, room, extent }
}

/** True where a mark that ends here leaves room for one that begins there. */
export const isApart = (before: Extent, after: Extent): boolean => before.right + APART <= after.left
