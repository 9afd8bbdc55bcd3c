import { KIND_LOOKS } from '../../../shared/model/kinds'
import { TIP, type BarEnd, type Extent } from './mark'
import type { TimelineEntry } from './timeline-entry'
import type { PlacedMark } from './timeline-layout'
import { GLYPH_SIZE } from './type-sizes'

/** Height of a bar that fills its row but for a gap, and of the hatching over days that are not certain. */
export const barHeight = (mark: PlacedMark): number => Math.min(mark.height - 2.1, 11)
const HATCH_HEIGHT = 6
const HATCH_STEP = 2.6

const INK = 'fill="none" stroke="#000" stroke-width="0.55"'

/** A number of SVG, to a hundredth of a point. */
export const svgNumber = (value: number): string => String(Math.round(value * 100) / 100)
const n = svgNumber

export const svgLine = (x1: number, y1: number, x2: number, y2: number, style: string): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" ${style}/>`

export const whiteBox = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="#fff"/>`

/** Diagonal strokes over a box, each cut to it, at fixed places of the page so that neighbours continue one another. */
function hatching({ left, right }: Extent, top: number, height: number): string {
  const strokes: string[] = []
  for (let start = Math.floor((left - height) / HATCH_STEP) * HATCH_STEP; start < right; start += HATCH_STEP) {
    const from = Math.max(start, left)
    const to = Math.min(start + height, right)
    if (to <= from) continue
    strokes.push(`M${n(from)} ${n(top + height - (from - start))}L${n(to)} ${n(top + height - (to - start))}`)
  }
  return `<path d="${strokes.join('')}" fill="none" stroke="#000" stroke-width="0.45"/>`
}

/** A kind's glyph. What is certain is black, context and questions an outline; what is uncertain is white with a broken outline. */
export function glyphDrawing(
  { kind, isUncertain }: Pick<TimelineEntry, 'kind' | 'isUncertain'>,
  x: number,
  y: number,
): string {
  const isHollow = isUncertain || kind === 'context' || kind === 'question'
  const dash = isUncertain ? ' stroke-dasharray="2.6 1.8"' : ''
  const style = `fill="${isHollow ? '#fff' : '#000'}" stroke="#000" stroke-width="1.5"${dash}`
  return `<path transform="translate(${n(x)} ${n(y)}) scale(${n(GLYPH_SIZE / 16)})" d="${KIND_LOOKS[kind].glyph}" ${style}/>`
}

interface Band {
  top: number
  height: number
}

/** The end of a bar: a straight edge, an arrow where it is open in law, two strokes where it goes on beyond the sheet. */
function barEnd(end: BarEnd, edge: number, { top, height }: Band, direction: 1 | -1): string {
  const middle = top + height / 2
  if (end === 'closed') return svgLine(edge, top, edge, top + height, INK)
  const base = edge - direction * TIP
  if (end === 'open') {
    const arrow = `M${n(base)} ${n(top)}L${n(edge)} ${n(middle)}L${n(base)} ${n(top + height)}`
    return `<path d="${arrow}" fill="#000" stroke="#000" stroke-width="0.55" stroke-linejoin="round"/>`
  }
  const stroke = (x: number): string =>
    `<path d="M${n(x)} ${n(middle - 2.4)}L${n(x + direction * 2.4)} ${n(middle)}L${n(x)} ${n(middle + 2.4)}" ${INK}/>`
  return stroke(base + direction) + stroke(base + direction * 3.6)
}

function barDrawing(mark: PlacedMark): string {
  const height = barHeight(mark)
  const top = mark.y + (mark.height - height) / 2
  const left = mark.body.left + (mark.start === 'open' ? TIP : 0)
  const right = mark.body.right - (mark.end === 'open' ? TIP : 0)
  const vague = mark.vague
    .map((part) => ({ left: Math.max(part.left, left), right: Math.min(part.right, right) }))
    .filter((part) => part.right > part.left)
    .map((part) => hatching(part, top, height))
  return [
    whiteBox(left, top, right - left, height),
    ...vague,
    svgLine(left, top, right, top, INK),
    svgLine(left, top + height, right, top + height, INK),
    barEnd(mark.start, mark.body.left, { top, height }, -1),
    barEnd(mark.end, mark.body.right, { top, height }, 1),
  ].join('')
}

function vagueDays(mark: PlacedMark): string {
  const top = mark.y + (mark.height - HATCH_HEIGHT) / 2
  const box = (part: Extent): string => whiteBox(part.left, top, part.right - part.left, HATCH_HEIGHT)
  return mark.vague.map((part) => box(part) + hatching(part, top, HATCH_HEIGHT)).join('')
}

/** The shapes of a mark as SVG: a bar or the hatched days of a point, and its glyph. */
export function markDrawing(mark: PlacedMark): string {
  const body = mark.entry.shape === 'bar' ? barDrawing(mark) : vagueDays(mark)
  const top = mark.y + (mark.height - GLYPH_SIZE) / 2
  return body + (mark.glyph === null ? '' : glyphDrawing(mark.entry, mark.glyph, top))
}
