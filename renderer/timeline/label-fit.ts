import type { PlacedEvent } from '../../shared/timeline/placed-event'

export interface FittedLabel {
  /** How far the label moves to the right to stay in sight, in pixels. */
  shift: number
  /** Widest the label may be; null leaves it to the style sheet. */
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
  /** Widest a label of the lane may be, glyph included. */
  capPx: number
  /** Full width of the label of this event, glyph included. */
  fullPx: number
}

const GLYPH_PX = 19
const LEAST_LABEL_PX = 52
/** Titles of key events are bolder, and so wider, than they are measured. */
const BOLDEST = 1.08

/**
 * Fits one label into the window: the label of a bar that began before the window moves along with the window's edge,
 * never beyond the bar's own end, and no label is cut by the window's right edge without an ellipsis.
 */
export function fitLabel({ start, end, shape }: PlacedEvent, room: LabelRoom): FittedLabel {
  const x = (start - room.windowStart) / room.msPerPx
  if (shape === 'point') {
    const most = fitRight(x, Math.min(room.fullPx, room.capPx), room)
    return { shift: 0, most, hidden: x < -GLYPH_PX / 2, overhangs: false }
  }
  const left = Math.max(x, room.leftmost)
  const barEnd = (end - room.windowStart) / room.msPerPx
  const wanted = Math.min(room.fullPx, Math.max(room.capPx, barEnd - left))
  if (left >= 0) {
    return { shift: 0, most: fitRight(left, wanted, room), hidden: false, overhangs: wanted > barEnd - left }
  }
  const shift = Math.max(0, Math.min(-left, barEnd - left - GLYPH_PX))
  const width = Math.min(room.fullPx, readable(barEnd - left - shift))
  const most = Math.min(width, fitRight(left + shift, width, room) ?? width)
  return { shift, most, hidden: barEnd < GLYPH_PX / 2, overhangs: false }
}

/** From where to where the label is drawn, in pixels from the window's left edge; null where it is hidden. */
export function labelSpan(placed: PlacedEvent, room: LabelRoom): { left: number; right: number } | null {
  const { shift, most, hidden } = fitLabel(placed, room)
  if (hidden) return null
  const start = (placed.start - room.windowStart) / room.msPerPx
  const end = (placed.end - room.windowStart) / room.msPerPx
  const left = (placed.shape === 'span' ? Math.max(start, room.leftmost) : start) + shift
  const cap = placed.shape === 'span' ? Math.max(room.capPx, end - left) : room.capPx
  return { left, right: left + Math.min(most ?? Infinity, room.fullPx * BOLDEST, cap) }
}

function fitRight(x: number, wanted: number, { windowPx }: LabelRoom): number | null {
  const left = windowPx - x
  return wanted > left ? readable(left) : null
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
