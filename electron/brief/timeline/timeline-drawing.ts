import { KIND_LOOKS } from '../../../shared/model/kinds'
import { TIP, type BarEnd, type Extent } from './mark'
import type { PlacedMark, TimelineSheet } from './timeline-layout'
import type { TimelineEntry } from './timeline-entry'
import { GLYPH_SIZE } from './type-sizes'

/** Height of a bar that fills its row but for a gap, and of the hatching over days that are not certain. */
const barHeight = (mark: PlacedMark): number => Math.min(mark.height - 2.1, 11)
const HATCH = 6

const n = (value: number): string => String(Math.round(value * 100) / 100)
const line = (x1: number, y1: number, x2: number, y2: number, style: string): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" ${style}/>`

/** Diagonal strokes over a box, each cut to it, at fixed places of the page so that neighbours continue one another. */
export function hatching({ left, right }: Extent, top: number, height: number): string {
  const step = 2.6
  const strokes: string[] = []
  for (let start = Math.floor((left - height) / step) * step; start < right; start += step) {
    const from = Math.max(start, left)
    const to = Math.min(start + height, right)
    if (to <= from) continue
    strokes.push(`M${n(from)} ${n(top + height - (from - start))}L${n(to)} ${n(top + height - (to - start))}`)
  }
  return `<path d="${strokes.join('')}" fill="none" stroke="#000" stroke-width="0.45"/>`
}

function hatchedBox(extent: Extent, top: number, height: number): string {
  const width = extent.right - extent.left
  const box = `<rect x="${n(extent.left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" fill="#fff"/>`
  return box + hatching(extent, top, height)
}

/** A kind's glyph. What is certain is black, context an outline; what is uncertain is white with a broken outline. */
export function glyph(mark: Pick<TimelineEntry, 'kind' | 'isUncertain'>, x: number, y: number): string {
  const scale = GLYPH_SIZE / 16
  const isHollow = mark.isUncertain || mark.kind === 'context' || mark.kind === 'question'
  const dash = mark.isUncertain ? ' stroke-dasharray="2.6 1.8"' : ''
  const style = `fill="${isHollow ? '#fff' : '#000'}" stroke="#000" stroke-width="1.5"${dash}`
  return `<path transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})" d="${KIND_LOOKS[mark.kind].glyph}" ${style}/>`
}

const INK = 'fill="none" stroke="#000" stroke-width="0.55"'

interface Band {
  top: number
  height: number
}

/** The end of a bar: a straight edge, an arrow where it is open in law, two strokes where it goes on beyond the sheet. */
function barEnd(end: BarEnd, edge: number, { top, height }: Band, direction: 1 | -1): string {
  const middle = top + height / 2
  if (end === 'closed') return line(edge, top, edge, top + height, INK)
  const base = edge - direction * TIP
  if (end === 'open')
    return `<path d="M${n(base)} ${n(top)}L${n(edge)} ${n(middle)}L${n(base)} ${n(top + height)}" fill="#000" stroke="#000" stroke-width="0.7" stroke-linejoin="round"/>`
  const chevron = (x: number): string =>
    `<path d="M${n(x)} ${n(middle - 2.4)}L${n(x + direction * 2.4)} ${n(middle)}L${n(x)} ${n(middle + 2.4)}" ${INK}/>`
  return chevron(base + direction * 1) + chevron(base + direction * 3.6)
}

function bar(mark: PlacedMark): string {
  const height = barHeight(mark)
  const top = mark.y + (mark.height - height) / 2
  const { left, right } = mark.body
  const inner = { left: left + (mark.start === 'open' ? TIP : 0), right: right - (mark.end === 'open' ? TIP : 0) }
  const box = `<rect x="${n(inner.left)}" y="${n(top)}" width="${n(inner.right - inner.left)}" height="${n(height)}" fill="#fff"/>`
  const clipped = mark.vague.map((part) => ({
    left: Math.max(part.left, inner.left),
    right: Math.min(part.right, inner.right),
  }))
  const vague = clipped.filter((part) => part.right > part.left).map((part) => hatching(part, top, height))
  const edges =
    line(inner.left, top, inner.right, top, INK) + line(inner.left, top + height, inner.right, top + height, INK)
  return (
    box +
    vague.join('') +
    edges +
    barEnd(mark.start, left, { top, height }, -1) +
    barEnd(mark.end, right, { top, height }, 1)
  )
}

function drawn(mark: PlacedMark): string {
  const middle = mark.y + mark.height / 2
  const body =
    mark.entry.shape === 'bar'
      ? bar(mark)
      : mark.vague.map((part) => hatchedBox(part, middle - HATCH / 2, HATCH)).join('')
  return body + (mark.glyph === null ? '' : glyph(mark.entry, mark.glyph, middle - GLYPH_SIZE / 2))
}

/** White behind the text inside a bar where its hatching would run through the letters. */
function knockout(sheet: TimelineSheet, mark: PlacedMark): string {
  if (mark.side !== 'inside' || mark.vague.length === 0) return ''
  const text = sheet.texts.find(({ number }) => number === String(mark.entry.number))
  if (text === undefined) return ''
  const height = barHeight(mark) - 0.7
  return `<rect x="${n(text.x - sheet.plotLeft - 2)}" y="${n(mark.y + mark.height / 2 - height / 2)}" width="${n(text.width + 4)}" height="${n(height)}" fill="#fff"/>`
}

function axis(sheet: TimelineSheet): string {
  const parts = sheet.pieces.map(({ left, right }) =>
    line(left, sheet.plotTop, right, sheet.plotTop, 'stroke="#000" stroke-width="0.9"'),
  )
  for (const { x, tier } of sheet.ticks) {
    parts.push(line(x, tier === 0 ? 1 : 13, x, sheet.plotTop, 'stroke="#000" stroke-width="0.6"'))
    parts.push(line(x, sheet.plotTop, x, sheet.height, `stroke="${tier === 0 ? '#aaa' : '#ddd'}" stroke-width="0.4"`))
  }
  for (const [index, piece] of sheet.pieces.entries()) {
    const next = sheet.pieces[index + 1]
    if (next === undefined) continue
    const middle = (piece.right + next.left) / 2
    for (const x of [piece.right, next.left])
      parts.push(line(x - 2, sheet.plotTop + 4, x + 2, sheet.plotTop - 4, 'stroke="#000" stroke-width="0.9"'))
    parts.push(
      line(
        middle,
        sheet.plotTop + 4,
        middle,
        sheet.height,
        'stroke="#777" stroke-width="0.5" stroke-dasharray="1 2.2"',
      ),
    )
  }
  return parts.join('')
}

/**
 * The shapes of a sheet as SVG, in points and without a letter of text: text is set by the template, so that it is searchable
 * and tagged. Only numbers of the layout and the glyphs of the kinds go into it.
 */
export function timelineDrawing(sheet: TimelineSheet): string {
  const plotRight = sheet.width - sheet.plotLeft
  const lanes = sheet.lanes.map(({ kind, y, height }) => {
    const rule = line(-sheet.plotLeft, y + height, plotRight, y + height, 'stroke="#000" stroke-width="0.5"')
    const rowHeight = sheet.marks.at(0)?.height ?? height
    return rule + glyph({ kind, isUncertain: false }, -sheet.plotLeft + 2, y + 3 + (rowHeight - GLYPH_SIZE) / 2)
  })
  const marks = sheet.marks.map((mark) => drawn(mark) + knockout(sheet, mark))
  const box = `${n(-sheet.plotLeft)} -1 ${n(sheet.width)} ${n(sheet.height + 2)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(sheet.width)}" height="${n(sheet.height + 2)}" viewBox="${box}">${axis(sheet)}${lanes.join('')}${marks.join('')}</svg>`
}
