const FONT = "500 12px 'Inter Variable', system-ui, sans-serif"
/** No title of so many characters is narrower than the widest label, so it need not be measured. */
const SURELY_WIDE = 80

/** Measures label texts on a canvas and remembers them: no layout of the page is forced. */
export function createTextMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  if (context) context.font = FONT
  return (text) => {
    if (text.length >= SURELY_WIDE || context === null) return text.length * 7
    const before = known.get(text)
    if (before !== undefined) return before
    const width = Math.ceil(context.measureText(text === '' ? 'Untitled' : text).width)
    known.set(text, width)
    return width
  }
}
