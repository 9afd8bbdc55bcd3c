/** The font of labels. Letters are measured once, so it has to be there before the first of them is. */
export const LABEL_FONT = "500 12px 'Inter Variable', system-ui, sans-serif"
/** No title of so many characters is narrower than the widest label, so it need not be measured. */
const SURELY_WIDE = 80
const USUAL_PX = 7

/**
 * Measures texts, those of labels unless another font is given, without asking the page for its layout. Each letter is measured once, on a canvas, and a text is the sum of its
 * letters: what kerning would draw together is a pixel too many, and a zoom step may ask for ten thousand titles.
 */
export function createTextMeasure(font = LABEL_FONT): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<number, number>()
  if (context) context.font = font
  const letterPx = (code: number): number => {
    const before = known.get(code)
    if (before !== undefined) return before
    const width = context?.measureText(String.fromCharCode(code)).width ?? USUAL_PX
    known.set(code, width)
    return width
  }
  return (text) => {
    if (text.length >= SURELY_WIDE) return text.length * USUAL_PX
    const shown = text === '' ? 'Untitled' : text
    let width = 0
    for (let at = 0; at < shown.length; at += 1) width += letterPx(shown.charCodeAt(at))
    return Math.ceil(width)
  }
}
