import { svgNumber } from '../../brief/timeline/mark-drawing'
import type { PlacedText } from '../../brief/timeline/timeline-layout'
import { NEAR, TEXT_SIZE, type TimelineFonts } from '../../brief/timeline/type-sizes'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 (section 2.2) allows in no form, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Case text as text of an SVG or its attributes: never markup. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/gu, (char) => ENTITIES[char] ?? '')

/** Where letters stand in a line of text: this part of their size below its top. As the template of the brief sets it. */
const ASCENT = 0.82

export interface TextLine {
  x: number
  /** Top of the line. */
  y: number
  text: string
  bold: boolean
  size: number
}

/** One line of text. Its length is stated, so that a reader with another typeface presses it into the room that was reckoned. */
export function svgText({ x, y, text, bold, size }: TextLine, fonts: TimelineFonts): string {
  if (text === '') return ''
  const width = (bold ? fonts.bold : fonts.regular).width(text, size)
  const place = `x="${svgNumber(x)}" y="${svgNumber(y + ASCENT * size)}" font-size="${size}"`
  const length = width > 0 ? ` textLength="${svgNumber(width)}" lengthAdjust="spacingAndGlyphs"` : ''
  return `<text ${place}${length}${bold ? ' font-weight="700"' : ''}>${xmlText(text)}</text>`
}

/** A text of the timeline: the number of its row in bold, then its title. */
export function placedText({ x, y, number, text, bold }: PlacedText, fonts: TimelineFonts): string {
  const size = TEXT_SIZE
  const label = number === '' ? x : x + fonts.bold.width(number, size) + NEAR
  return svgText({ x, y, text: number, bold: true, size }, fonts) + svgText({ x: label, y, text, bold, size }, fonts)
}
