import { z } from 'zod'
import type { BriefContent } from './brief-content'
import type { DrawnPages, PageDrawing, PageSize } from './page-drawer'
import type { PrintedSheet } from './timeline/timeline-part'

/** Where a click finds an event: its page, from 0, and a box in points from the page's top left. */
export interface PagePlace {
  event: string
  /** A row of the chronology, of which every event has one, or a mark of the timeline, which may go on over several sheets. */
  of: 'row' | 'mark'
  page: number
  left: number
  top: number
  right: number
  bottom: number
}

/** The pages of a brief as vectors. */
export interface PagePictures {
  sizes: readonly PageSize[]
  places: readonly PagePlace[]
  /** A page as an SVG of its own, to be shown as a picture; null where there is none. It is drawn when it is asked for. */
  picture(page: number): string | null
}

/** What the template says of a row: the event, the page from 1, the top of its text. */
const RowMark = z.tuple([z.string(), z.int().positive(), z.number()])
/** Of a sheet of the timeline: the page from 1, the left and the top of its figure. */
const SheetMark = z.tuple([z.int().positive(), z.number(), z.number()])

/** All that the template says of the places on its pages, which it says once, at its end. */
const PlaceMarks = z.tuple([z.strictObject({ rows: z.array(RowMark), sheets: z.array(SheetMark) })])

/** Text to be selected, laid over the letters: markup that a picture has no use for. */
const TEXT_LAYER = /<foreignObject[\s\S]*?<\/foreignObject>/gu
const LINKS = /<(\/?)a(?=[\s>])[^>]*>/gu
const INNER_IDS = / data-tid="[^"]*"/gu
/** Pages lie one below the other until they are pictures of their own. */
const OWN_PLACE = /^(<g class="typst-page") transform="[^"]*"/u

/** Air above the text of a row, as the template sets it. */
const INSET = 4.5

/** Room that a page leaves beside its text, in points. */
export interface PageMargins {
  right: number
  bottom: number
  left: number
}

/** Rows reach from margin to margin, and down to the next one of their page, the last one to the margin. */
function rowPlaces(
  marks: readonly z.infer<typeof RowMark>[],
  sizes: readonly PageSize[],
  margins: PageMargins,
): PagePlace[] {
  return marks.map(([event, number, y], index) => {
    const page = number - 1
    const next = marks[index + 1]
    const { width, height } = sizes[page] ?? { width: 0, height: 0 }
    return {
      event,
      of: 'row',
      page,
      left: margins.left,
      top: y - INSET,
      right: width - margins.right,
      bottom: next !== undefined && next[1] === number && next[2] > y ? next[2] - INSET : height - margins.bottom,
    }
  })
}

function markPlaces(marks: readonly z.infer<typeof SheetMark>[], sheets: readonly PrintedSheet[]): PagePlace[] {
  return marks.flatMap(([number, x, y], index) =>
    (sheets[index]?.marks ?? []).map(({ event, left, top, right, bottom }) => ({
      event,
      of: 'mark' as const,
      page: number - 1,
      left: x + left,
      top: y + top,
      right: x + right,
      bottom: y + bottom,
    })),
  )
}

const sheetsOf = ({ parts }: BriefContent): readonly PrintedSheet[] =>
  parts.flatMap((part) => (part.kind === 'timeline' ? part.sheets : []))

/** A page by itself. It keeps shapes and letters as outlines and nothing else: no text layer, no link, no style, no script. */
function pictureOf({ letters, shapes }: PageDrawing, { width, height }: PageSize): string {
  const outlines = shapes
    .replace(TEXT_LAYER, '')
    .replace(LINKS, '<$1g>')
    .replace(INNER_IDS, '')
    .replace(OWN_PLACE, '$1')
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none"><rect width="${width}" height="${height}" fill="#fff"/>${letters}${outlines}</svg>`
}

/** Makes pictures of pages, and says where on them the events are by the marks that the template left. */
export function pagePictures({ sizes, draw }: DrawnPages, marks: unknown, content: BriefContent): PagePictures {
  const [{ rows, sheets }] = PlaceMarks.parse(marks)
  return {
    sizes,
    places: [...rowPlaces(rows, sizes, content.page.margins), ...markPlaces(sheets, sheetsOf(content))],
    picture(index) {
      const [size, drawing] = [sizes[index], draw(index)]
      return size === undefined || drawing === null ? null : pictureOf(drawing, size)
    },
  }
}
