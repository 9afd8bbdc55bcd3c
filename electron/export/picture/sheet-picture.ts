import type { PrintedSheet } from '../../brief/timeline/timeline-part'
import type { TimelineFonts } from '../../brief/timeline/type-sizes'
import { placedText, xmlText } from './svg-text'
import { PICTURE_STYLE, type TimelinePicture } from './timeline-picture'

/** One sheet of the brief's timeline as a picture by itself. */
export function sheetPicture(sheet: PrintedSheet, fonts: TimelineFonts, faces: string): TimelinePicture {
  const [width, height] = [sheet.width, Math.ceil(sheet.height) + 2]
  const texts = sheet.texts.map((text) => placedText(text, fonts)).join('')
  const head = `<title>${xmlText(sheet.title)}</title><desc>${xmlText(sheet.description)}</desc><style>${faces}</style>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 -1 ${width} ${height}" ${PICTURE_STYLE}>${head}<g transform="translate(0 -1)">${sheet.drawing}</g>${texts}</svg>`
  return { svg, width, height }
}
