import { barHeight, glyphDrawing, markDrawing, svgLine, svgNumber, whiteBox } from './mark-drawing'
import type { PlacedMark, PlacedText, TimelineSheet } from './timeline-layout'
import { GLYPH_SIZE, TEXT_SIZE } from './type-sizes'

const black = (width: number): string => `stroke="#000" stroke-width="${width}"`

function axisDrawing(sheet: TimelineSheet): string {
  const { plotTop, height } = sheet
  const lines = sheet.pieces.map(({ left, right }) => svgLine(left, plotTop, right, plotTop, black(0.9)))
  for (const { x, tier } of sheet.ticks.filter(({ hasMark }) => hasMark)) {
    lines.push(svgLine(x, tier === 0 ? 1 : 13, x, plotTop, black(0.6)))
    lines.push(svgLine(x, plotTop, x, height, `stroke="${tier === 0 ? '#aaa' : '#ddd'}" stroke-width="0.4"`))
  }
  return lines.join('')
}

/** Where time is left out: two strokes on the axis, and a dotted line down through the lanes. */
function breaksDrawing({ pieces, plotTop, height }: TimelineSheet): string {
  return pieces
    .flatMap((piece, index) => {
      const next = pieces[index + 1]
      if (next === undefined) return []
      const middle = (piece.right + next.left) / 2
      const strokes = [piece.right, next.left].map((x) => svgLine(x - 2, plotTop + 4, x + 2, plotTop - 4, black(0.9)))
      return [
        ...strokes,
        svgLine(middle, plotTop + 4, middle, height, 'stroke="#777" stroke-width="0.5" stroke-dasharray="1 2.2"'),
      ]
    })
    .join('')
}

function lanesDrawing(sheet: TimelineSheet): string {
  const right = sheet.width - sheet.plotLeft
  return sheet.lanes
    .map(({ kind, y, height, nameTop }) => {
      const rule = svgLine(-sheet.plotLeft, y + height, right, y + height, black(0.5))
      if (kind === null) return rule
      return (
        rule + glyphDrawing({ kind, isUncertain: false }, 2 - sheet.plotLeft, nameTop + (TEXT_SIZE - GLYPH_SIZE) / 2)
      )
    })
    .join('')
}

/** White behind a text: beside its mark it interrupts the lines of the axis, over hatching it keeps that out of the letters. */
function groundDrawing(mark: PlacedMark, text: PlacedText | undefined, plotLeft: number): string {
  if (text === undefined) return ''
  const height = mark.side === 'inside' ? barHeight(mark) - 0.7 : text.height
  return whiteBox(text.x - plotLeft - 1.5, mark.y + (mark.height - height) / 2, text.width + 3, height)
}

/**
 * The shapes of a sheet as SVG, in points and without a letter of text: text is set by the template, so that it is searchable
 * and tagged. Only numbers of the layout and the glyphs of the kinds go into it.
 */
export function timelineDrawing(sheet: TimelineSheet): string {
  const texts = new Map(sheet.texts.filter(({ number }) => number !== '').map((text) => [text.number, text]))
  const ground = (mark: PlacedMark): string => groundDrawing(mark, texts.get(String(mark.entry.number)), sheet.plotLeft)
  const shapes = [
    axisDrawing(sheet),
    breaksDrawing(sheet),
    ...sheet.marks.filter(({ side }) => side !== 'inside').map(ground),
    lanesDrawing(sheet),
    ...sheet.marks.map(
      (mark) => markDrawing(mark) + (mark.side === 'inside' && mark.vague.length > 0 ? ground(mark) : ''),
    ),
  ]
  const [left, width, height] = [-sheet.plotLeft, sheet.width, sheet.height + 2].map(svgNumber)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} -1 ${width} ${height}">${shapes.join('')}</svg>`
}
