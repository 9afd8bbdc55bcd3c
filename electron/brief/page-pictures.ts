import { z } from 'zod'

/** A page in points. */
export interface PageSize {
  width: number
  height: number
}

/** Where a row of the chronology stands: its page, from 0, and its box in points from the page's top left. */
export interface PageRow {
  event: string
  page: number
  left: number
  top: number
  right: number
  bottom: number
}

/** The pages of a brief as vectors. */
export interface PagePictures {
  sizes: readonly PageSize[]
  rows: readonly PageRow[]
  /** A page as an SVG of its own, to be shown as a picture; null where there is none. It is made when it is asked for. */
  picture(page: number): string | null
}

/** What the template says of each row: the event, the page from 1, the top of its text. */
const RowMarks = z.array(z.tuple([z.string(), z.int().positive(), z.number()]))

const PAGE =
  /<g class="typst-page" transform="translate\(([\d.]+),\s*([\d.]+)\)"[^>]*data-page-width="([\d.]+)" data-page-height="([\d.]+)">/gu
/** Text to be selected, laid over the letters: markup that a picture has no use for. */
const TEXT_LAYER = /<foreignObject[\s\S]*?<\/foreignObject>/gu
const LINKS = /<(\/?)a(?=[\s>])[^>]*>/gu
const INNER_IDS = / data-tid="[^"]*"/gu

/** Air above the text of a row, as the template sets it. */
const INSET = 4.5

/** Room that a page leaves beside its text, in points. */
export interface PageMargins {
  right: number
  bottom: number
  left: number
}

/** Rows reach from margin to margin, and down to the next one of their page, the last one to the margin. */
function rowsOf(marks: z.infer<typeof RowMarks>, sizes: readonly PageSize[], margins: PageMargins): PageRow[] {
  return marks.map(([event, number, y], index) => {
    const page = number - 1
    const next = marks[index + 1]
    const { width, height } = sizes[page] ?? { width: 0, height: 0 }
    return {
      event,
      page,
      left: margins.left,
      top: y - INSET,
      right: width - margins.right,
      bottom: next !== undefined && next[1] === number && next[2] > y ? next[2] - INSET : height - margins.bottom,
    }
  })
}

/**
 * Takes the one long drawing that the compiler makes of all pages apart. A page keeps shapes and letters as outlines and nothing else:
 * no text layer, no link, no style, no script.
 */
export function pagePictures(drawing: string, marks: unknown, margins: PageMargins): PagePictures {
  const pages = [...drawing.matchAll(PAGE)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number)
    return { start: match.index, x, y, width, height }
  })
  const defs = drawing.indexOf('<defs class="glyph"')
  const letters = defs < 0 ? '' : drawing.slice(defs, pages[0]?.start ?? defs).replace(/<style[\s\S]*?<\/style>/gu, '')
  const sizes = pages.map(({ width, height }) => ({ width, height }))
  return {
    sizes,
    rows: rowsOf(RowMarks.parse(marks), sizes, margins),
    picture(index) {
      const page = pages[index]
      if (page === undefined) return null
      const end = pages[index + 1]?.start ?? drawing.lastIndexOf('</svg>')
      const shapes = drawing
        .slice(page.start, end)
        .replace(TEXT_LAYER, '')
        .replace(LINKS, '<$1g>')
        .replace(INNER_IDS, '')
      const box = `${page.x} ${page.y} ${page.width} ${page.height}`
      return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${page.width}" height="${page.height}" viewBox="${box}" fill="none"><rect x="${page.x}" y="${page.y}" width="${page.width}" height="${page.height}" fill="#fff"/>${letters}${shapes}</svg>`
    },
  }
}
