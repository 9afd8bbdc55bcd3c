import type { FontMetrics } from '../font-metrics'

/** Fonts with their true advance widths; the template sets the timeline without kerning, so that these are exact. */
export interface TimelineFonts {
  regular: FontMetrics
  bold: FontMetrics
}

/** Type size of everything on the timeline, in points. */
export const TEXT_SIZE = 8.5
/** Width and height of a kind's glyph. */
export const GLYPH_SIZE = 8
/** Between a glyph and the number after it, and between a number and its label. */
export const NEAR = 3
/** Between two marks of one row. */
export const APART = 6

const ELLIPSIS = '…'

/** No label has room for more. */
const LONGEST = 300
const COMBINING = /^\p{M}/u

/** The text cut with an ellipsis so that it is no wider than `room`; empty where not even a few letters fit. */
export function fitted(text: string, room: number, font: FontMetrics, size = TEXT_SIZE): string {
  if (font.width(text, size) <= room) return text
  if (room < 4 * size) return ''
  const chars = Array.from(text.slice(0, LONGEST))
  const cutAt = (length: number): string => `${chars.slice(0, length).join('').trimEnd()}${ELLIPSIS}`
  let [low, high] = [0, chars.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (font.width(cutAt(middle), size) <= room) low = middle
    else high = middle - 1
  }
  // An accent stays with its letter.
  while (low > 0 && COMBINING.test(chars[low] ?? '')) low--
  return cutAt(low)
}
