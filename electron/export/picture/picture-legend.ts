import { glyphDrawing, svgNumber } from '../../brief/timeline/mark-drawing'
import type { TimelinePart } from '../../brief/timeline/timeline-part'
import { GLYPH_SIZE, TEXT_SIZE, type TimelineFonts } from '../../brief/timeline/type-sizes'
import type { EventKind } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { svgText } from './svg-text'

interface LegendEntry {
  /** Shapes in a box of 16 by 8 points; empty for a sentence alone. */
  sign: string
  words: string
}

const SIGN_WIDTH = 16
const AFTER_SIGN = 5
const AFTER_ENTRY = 16
const LINE = 13

const outline = (path: string): string => `<g fill="none" stroke="#000" stroke-width="0.7">${path}</g>`

/** The same signs as those of the brief (assets/brief/timeline.typ). */
function entriesOf(uses: TimelinePart['legend'], kinds: readonly EventKind[]): LegendEntry[] {
  const entries: LegendEntry[] = [
    { sign: '', words: 'Numbers: rows of the chronology. Bold: key events.' },
    ...kinds.map((kind) => ({ sign: glyphDrawing({ kind, isUncertain: false }, 6, 0), words: KIND_LOOKS[kind].label })),
  ]
  if (uses.uncertain) {
    const sign = outline('<path d="M1 7L7 1M4 7L10 1M7 7L13 1M10 7L15 2M1 4L4 1"/>')
    entries.push({ sign, words: 'Hatched or broken outline: day not certain.' })
  }
  if (uses.open) {
    const sign = outline('<path d="M1 0.5H9V7.5H1"/><path fill="#000" d="M9 0.5L15 4L9 7.5Z"/>')
    entries.push({ sign, words: 'Open.' })
  }
  if (uses.continued) {
    const sign = outline('<path d="M1 0.5H15M1 7.5H15M9 1.8L11.2 4L9 6.2M12 1.8L14.2 4L12 6.2"/>')
    entries.push({ sign, words: 'Continues beyond what is shown.' })
  }
  if (uses.cut) {
    const sign = outline('<path d="M1 4H6M10 4H15M4.5 7L7.5 1M8.5 7L11.5 1"/>')
    entries.push({ sign, words: 'Time without events left out.' })
  }
  return entries
}

/** The legend in lines no wider than `width`, its top left at the origin. `kinds` are those that the names of the lanes do not explain. */
export function pictureLegend(
  uses: TimelinePart['legend'],
  kinds: readonly EventKind[],
  width: number,
  fonts: TimelineFonts,
): { drawing: string; height: number } {
  let [x, y] = [0, 0]
  const parts: string[] = []
  for (const { sign, words } of entriesOf(uses, kinds)) {
    const indent = sign === '' ? 0 : SIGN_WIDTH + AFTER_SIGN
    const wide = indent + fonts.regular.width(words, TEXT_SIZE)
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE]
    if (sign !== '')
      parts.push(`<g transform="translate(${svgNumber(x)} ${svgNumber(y + (TEXT_SIZE - GLYPH_SIZE) / 2)})">${sign}</g>`)
    parts.push(svgText({ x: x + indent, y, text: words, bold: false, size: TEXT_SIZE }, fonts))
    x += wide + AFTER_ENTRY
  }
  return { drawing: parts.join(''), height: y + LINE }
}
