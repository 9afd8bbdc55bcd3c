import { unitFor } from '../../shared/timeline/calendar-cells'
import { cellsOf, type LaneCells } from '../../shared/timeline/calendar-lane'
import { GLYPH_PX } from './dense-mark'
import { isSpan, type LaneIndex } from '../../shared/timeline/lane-index'
import { barExtentPx, LABEL_EXTRA_PX } from './label-fit'
import { LaneLayout } from './laid-out-lane'
import { LanePacker, type PackedLane } from './lane-packing'
import { CELL_PX, wantedAlone, type Wanted } from '../../shared/timeline/wanted-alone'

export interface LayoutRules {
  msPerPx: number
  /** Rows to make do with, the row of the dense marks included. */
  mostRows: number
  /** How many events may be shown one by one within one window's width. */
  budget: number
  windowPx: number
  /** Width of the label's text of the event at a position, in pixels, without a cap. */
  textPx: (position: number) => number
  /** Positions of events that are never gathered, whatever the crowd: those in hand. They may need a row more than there are. */
  pinned: ReadonlySet<number>
  /** What lasts longest stands highest. */
  longestFirst: boolean
}

/** How wide the labels of a lane are sure to be let, widest first. */
const LABEL_WIDTHS = [240, 170, 120] as const
/** Of a cell with more events none but the key events are shown one by one: a few labels say nothing of so many. */
const CROWD = 10
/** Events per cell from which on they are gathered, where a window would show too many one by one. */
const SMALLER_CROWDS = [5, 2, 0] as const
/** The part of a lane that may be squeezed into marks for want of rows before its labels are made narrower. */
const MOST_SQUEEZED = 1 / 20

/** A packer, and what it came to. */
interface Attempt {
  packer: LanePacker
  packed: PackedLane
}

/** Whether no window shows more events one by one than it may. */
function isWithinBudget({ rowOf }: PackedLane, index: LaneIndex, { budget, windowPx, msPerPx }: LayoutRules): boolean {
  const width = windowPx * msPerPx
  const starts: number[] = []
  let first = 0
  for (let position = 0; position < index.count; position += 1) {
    if ((rowOf[position] ?? -1) < 0) continue
    const start = index.starts[position] ?? 0
    starts.push(start)
    while (start - (starts[first] ?? start) > width) first += 1
    if (starts.length - first > budget) return false
  }
  return true
}

/**
 * Lays out a whole lane for one zoom level. It does not depend on where the window is, so nothing jumps while panning, and events in hand
 * come beside the others or in their place, so that nothing jumps when one is taken up. Every event ends up in exactly one place: a row of its own or one
 * dense mark.
 */
export function layOutLane(index: LaneIndex, rules: LayoutRules): LaneLayout {
  const cells = cellsOf(index, unitFor(rules.msPerPx, CELL_PX))
  const { packer, packed } = bestAttempt(index, cells, rules)
  for (const position of [...rules.pinned].toSorted((a, b) => a - b)) packer.showInHand(packed, position, rules.pinned)
  return new LaneLayout(index, cells, packed)
}

/** The first that can be read, from the most generous to the tightest, which shows nothing one by one but key events. */
function bestAttempt(index: LaneIndex, cells: LaneCells, rules: LayoutRules): Attempt {
  for (const crowd of [Math.max(CROWD, rules.mostRows), ...SMALLER_CROWDS]) {
    const wanted = wantedAlone(index, cells, crowd, rules.longestFirst)
    const packers = LABEL_WIDTHS.map((labelPx) => packerFor(index, cells, { wanted, labelPx }, rules))
    const found = roomiest(packers, (packed) => crowd === 0 || isWithinBudget(packed, index, rules))
    if (found !== null) return found
  }
  throw new Error('A crowd of nothing always fits')
}

function packerFor(
  index: LaneIndex,
  cells: LaneCells,
  { wanted, labelPx }: { wanted: Wanted; labelPx: number },
  { mostRows, longestFirst, msPerPx, textPx }: LayoutRules,
): LanePacker {
  /** Drawn end of an event with its label, in milliseconds. */
  const endOf = (position: number): number => {
    const start = index.starts[position] ?? 0
    const text = textPx(position)
    if (!isSpan(index, position)) return start + (Math.min(labelPx, text) + LABEL_EXTRA_PX) * msPerPx
    return start + barExtentPx(((index.ends[position] ?? 0) - start) / msPerPx, text, labelPx) * msPerPx
  }
  return new LanePacker(index, cells, wanted, { mostRows, longestFirst, endOf, glyphMs: GLYPH_PX * msPerPx })
}

/**
 * Of packers from the widest labels to the narrowest, the first that shows all or nearly all it wants to; where none does, the narrowest,
 * which shows most. Narrower labels make room in the rows, not in the window. Null where a window would show too many.
 */
function roomiest(packers: readonly LanePacker[], isReadable: (packed: PackedLane) => boolean): Attempt | null {
  for (const packer of packers) {
    const packed = packer.withoutMarks()
    if (packed !== null) return isReadable(packed) ? { packer, packed } : null
  }
  for (const packer of packers) {
    const under = packer.underMarks(MOST_SQUEEZED)
    if (under === null) continue
    const packed = packer.besideMarks(under)
    return isReadable(packed) ? { packer, packed } : null
  }
  for (const packer of packers.toReversed()) {
    const under = packer.underMarks(Infinity)
    const packed = under && packer.besideMarks(under)
    if (packed && isReadable(packed)) return { packer, packed }
  }
  return null
}
