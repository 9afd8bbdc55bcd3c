import type { PlacedEvent } from '../../shared/timeline/placed-event'

export interface FittedLabel {
  /** How far the label moves to the right to stay in sight, in pixels. */
  shift: number
  /** Widest the label may be; null where it may be as wide as its text. */
  most: number | null
  /** The glyph is out of sight or cut: half a label without its glyph says nothing certain. */
  hidden: boolean
  /** The label reaches beyond its bar, whose edge must not run through the text. */
  overhangs: boolean
}

export interface LabelRoom {
  windowStart: number
  msPerPx: number
  windowPx: number
  /** How far to the left of the window a bar is drawn at most, in pixels: a negative number. */
  leftmost: number
  /** Where what follows in its row begins, in milliseconds. */
  nextStart: number
  /** Width of the label's text, without a cap. */
  textPx: number
}

/** Space beside the text of a label: glyph and paddings, the style sheet's own numbers. */
const LABEL_PX = 28
/** The same with air before the next label: what a label takes in its row. */
export const LABEL_EXTRA_PX = LABEL_PX + 6
/** Where nothing follows in the row, the text of a label may be so wide. */
export const WIDEST_LABEL_PX = 360
const GLYPH_PX = 19
const LEAST_LABEL_PX = 68
/** Titles of key events are bolder, and so wider, than they are measured. */
const BOLDEST = 1.08

/** Widest a label may be for what follows in its row, glyph included. */
const capOf = ({ start }: PlacedEvent, { nextStart, msPerPx }: LabelRoom): number =>
  Math.min(WIDEST_LABEL_PX, (nextStart - start) / msPerPx - LABEL_EXTRA_PX) + LABEL_PX

/** Width of a label that nothing caps, glyph included. */
const fullPx = ({ textPx }: LabelRoom): number => textPx + LABEL_PX

/**
 * Fits one label into the window: the label of a bar that began before the window moves along with the window's edge,
 * never beyond the bar's own end, and no label is cut by the window's right edge without an ellipsis.
 */
export function fitLabel(placed: PlacedEvent, room: LabelRoom): FittedLabel {
  const { start, end, shape } = placed
  const x = (start - room.windowStart) / room.msPerPx
  if (shape === 'point') {
    return { shift: 0, most: mostAt(x, capOf(placed, room), room), hidden: x < -GLYPH_PX / 2, overhangs: false }
  }
  const left = Math.max(x, room.leftmost)
  const barEnd = (end - room.windowStart) / room.msPerPx
  if (left >= 0) {
    const widest = Math.max(capOf(placed, room), barEnd - left)
    const overhangs = Math.min(fullPx(room), widest) > barEnd - left
    return { shift: 0, most: mostAt(left, widest, room), hidden: false, overhangs }
  }
  const shift = Math.max(0, Math.min(-left, barEnd - left - GLYPH_PX))
  const most = mostAt(left + shift, barEnd - left - shift, room)
  return { shift, most, hidden: barEnd < GLYPH_PX / 2, overhangs: false }
}

/** From where to where the label is drawn, in pixels from the window's left edge; null where it is hidden. */
export function labelSpan(placed: PlacedEvent, room: LabelRoom): { left: number; right: number } | null {
  const { shift, most, hidden } = fitLabel(placed, room)
  if (hidden) return null
  const start = (placed.start - room.windowStart) / room.msPerPx
  const left = (placed.shape === 'span' ? Math.max(start, room.leftmost) : start) + shift
  return { left, right: left + Math.min(most ?? Infinity, fullPx(room) * BOLDEST) }
}

/** A label at the window's right edge gets shorter by so much at a time: in each frame of a pan a dozen of them would be laid out anew. */
const EDGE_STEP_PX = 32

/** Widest a label at a place may be, for what follows it and for the edge of the window; null where its text is not that wide. */
function mostAt(x: number, widest: number, room: LabelRoom): number | null {
  const most = Math.min(widest, Math.floor((room.windowPx - x) / EDGE_STEP_PX) * EDGE_STEP_PX)
  return fullPx(room) * BOLDEST > most ? readable(most) : null
}

/** A label with no room for a few letters is its glyph alone. */
const readable = (px: number): number => (px < LEAST_LABEL_PX ? GLYPH_PX : px)

/** A label as the style sheet has it. */
const AS_STYLED: FittedLabel = { shift: 0, most: null, hidden: false, overhangs: false }

/** Returns what writes fits to a label. It remembers what it wrote: in most frames nothing is new, and to ask the page is dear. */
export function fitWriter(root: HTMLElement): (fit: FittedLabel) => void {
  let written = AS_STYLED
  return (fit) => {
    const { shift, most, hidden, overhangs } = written
    written = fit
    if (fit.shift !== shift) root.style.transform = fit.shift > 0 ? `translateX(${fit.shift.toFixed(1)}px)` : ''
    if (fit.most !== most) root.style.maxWidth = fit.most === null ? '' : `${Math.round(fit.most)}px`
    if (fit.hidden !== hidden) root.style.visibility = fit.hidden ? 'hidden' : ''
    if (fit.overhangs !== overhangs) root.classList.toggle('dk-overhangs', fit.overhangs)
  }
}
