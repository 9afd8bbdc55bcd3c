import type { PlacedEvent } from '../../shared/timeline/placed-event'

export interface FittedLabel {
  /** How far the label moves to the right to stay in sight, in pixels. */
  shift: number
  /** How far the text alone moves to the right, from its place beside the glyph to behind the end of its bar; null where it stands on the bar. */
  behind: number | null
  /** Widest the label may be, from its glyph on; null where it may be as wide as its text. */
  most: number | null
  /** The glyph is out of sight or cut: half a label without its glyph says nothing certain. */
  hidden: boolean
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
/** The ink of a glyph begins so far from its left edge. */
const GLYPH_INSET_PX = 3
const LEAST_LABEL_PX = 68
/** Where a text begins beside its glyph. */
const TEXT_LEFT_PX = 21
/** Air between the end of a bar and the text behind it. */
const BEHIND_BAR_PX = 5
/** A bar holds its label where so much of the text can be read on it. */
const READABLE_ON_BAR_PX = 170
/** Titles of key events are bolder, and so wider, than they are measured. */
const BOLDEST = 1.08

/** Whether a bar is long enough for its label to stand on it; else it stands behind its end. */
const standsOnBar = (barPx: number, textPx: number): boolean =>
  barPx >= Math.min(textPx * BOLDEST, READABLE_ON_BAR_PX) + LABEL_PX

/** How far a text moves to the right to begin behind the end of its bar. */
const behindBar = (barPx: number): number => Math.max(0, barPx + BEHIND_BAR_PX - TEXT_LEFT_PX)

/** What a bar takes in its row, in pixels, with so much of its text. */
export const barExtentPx = (barPx: number, textPx: number, labelPx: number): number =>
  standsOnBar(barPx, textPx) ? barPx : Math.max(barPx, behindBar(barPx) + Math.min(labelPx, textPx) + LABEL_EXTRA_PX)

/** Widest a label at a place may be for what follows in its row, glyph included; a text behind its bar is as far away from the glyph. */
const capAt = (x: number, { nextStart, windowStart, msPerPx }: LabelRoom, behind = 0): number =>
  Math.min(WIDEST_LABEL_PX + behind, (nextStart - windowStart) / msPerPx - x - LABEL_EXTRA_PX) + LABEL_PX

/** Width of a label that nothing caps, glyph included. */
const fullPx = ({ textPx }: LabelRoom): number => textPx + LABEL_PX

/**
 * Fits one label into the window: the label of a bar that began before the window moves along with the window's edge,
 * never beyond the bar's own end, and no label is cut by the window's right edge without an ellipsis.
 */
export const fitLabel = (placed: PlacedEvent, room: LabelRoom): FittedLabel =>
  placed.shape === 'point' ? fitPoint(placed, room) : fitBar(placed, room)

function fitPoint(placed: PlacedEvent, room: LabelRoom): FittedLabel {
  const x = (placed.start - room.windowStart) / room.msPerPx
  return { shift: 0, behind: null, most: mostAt(x, capAt(x, room), room), hidden: isCut(x) }
}

const isCut = (x: number): boolean => x < -GLYPH_INSET_PX

function fitBar(placed: PlacedEvent, room: LabelRoom): FittedLabel {
  const { start, end } = placed
  const { windowStart, windowPx, msPerPx, leftmost } = room
  const left = Math.max((start - windowStart) / msPerPx, leftmost)
  const barEnd = (end - windowStart) / msPerPx
  const shift = Math.max(0, Math.min(-left, barEnd - left - GLYPH_PX))
  const at = left + shift
  const hidden = isCut(at)
  if (!standsOnBar((end - start) / msPerPx, room.textPx)) {
    const behind = behindBar(barEnd - at)
    const most = mostAt(at, capAt(at, room, behind), room, behind)
    const isOutOfRoom = most === GLYPH_PX && Math.min(barEnd, windowPx) - at >= LEAST_LABEL_PX
    if (!isOutOfRoom) return { shift, behind, most, hidden }
  }
  return { shift, behind: null, most: mostAt(at, barEnd - at, room), hidden }
}

/** From where to where the label is drawn, in pixels from the window's left edge; null where it is hidden. */
export function labelSpan(placed: PlacedEvent, room: LabelRoom): { left: number; right: number } | null {
  const { shift, behind, most, hidden } = fitLabel(placed, room)
  if (hidden) return null
  const start = (placed.start - room.windowStart) / room.msPerPx
  const left = (placed.shape === 'span' ? Math.max(start, room.leftmost) : start) + shift
  return { left, right: left + Math.min(most ?? Infinity, fullPx(room) * BOLDEST + (behind ?? 0)) }
}

/** A label at the window's right edge gets shorter by so much at a time: in each frame of a pan a dozen of them would be laid out anew. */
const EDGE_STEP_PX = 32

/** Widest a label at a place may be, for what follows it and for the edge of the window; null where its text is not that wide. */
function mostAt(x: number, widest: number, room: LabelRoom, behind = 0): number | null {
  const most = Math.min(widest, Math.floor((room.windowPx - x) / EDGE_STEP_PX) * EDGE_STEP_PX)
  if (fullPx(room) * BOLDEST + behind <= most) return null
  // A label with no room for a few letters is its glyph alone.
  return most < LEAST_LABEL_PX + behind ? GLYPH_PX : most
}

/** A label as the style sheet has it. */
const AS_STYLED: FittedLabel = { shift: 0, behind: null, most: null, hidden: false }

const rounded = (px: number | null): number | null => (px === null ? null : Math.round(px))

/** Returns what writes fits to a label. It remembers what it wrote: in most frames nothing is new, and to ask the page is dear. */
export function fitWriter(root: HTMLElement): (fit: FittedLabel) => void {
  let written = AS_STYLED
  return ({ shift, behind, most, hidden }) => {
    const before = written
    // In whole pixels: else they would be others in their last digits in every frame of a pan.
    const next = { shift, behind: rounded(behind), most: rounded(most), hidden }
    written = next
    if (shift !== before.shift) root.style.transform = shift > 0 ? `translateX(${shift.toFixed(1)}px)` : ''
    if (next.most !== before.most) root.style.maxWidth = next.most === null ? '' : `${next.most}px`
    if (hidden !== before.hidden) root.style.visibility = hidden ? 'hidden' : ''
    if (next.behind === before.behind) return
    root.classList.toggle('dk-behind-bar', next.behind !== null)
    root.style.setProperty('--behind', `${next.behind ?? 0}px`)
  }
}
