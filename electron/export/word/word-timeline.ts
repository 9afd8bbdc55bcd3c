import { ImageRun, Paragraph, TextRun } from 'docx'
import type { PrintedSheet, TimelinePart } from '../../brief/timeline/timeline-part'
import type { Typeface } from '../../brief/typeface'
import { pngOf } from '../picture/png'
import { sheetPicture } from '../picture/sheet-picture'
import { wordText } from './word-inline'
import { STYLES } from './word-styles'

/** Pixels to a point of the picture that stands in where a reader knows no vectors. */
const SCALE = 2
/** Word counts pixels of 96 to an inch. */
const PIXELS_PER_POINT = 96 / 72

async function sheetParagraphs(sheet: PrintedSheet, typeface: Typeface, faces: string): Promise<Paragraph[]> {
  const picture = sheetPicture(sheet, typeface, faces)
  // The rasteriser has the letters already, and would read those in the picture for a second.
  const png = await pngOf(sheetPicture(sheet, typeface, ''), typeface, SCALE)
  const size = { width: picture.width * PIXELS_PER_POINT, height: picture.height * PIXELS_PER_POINT }
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(picture.svg),
    transformation: size,
    fallback: { type: 'png', data: Buffer.from(png) },
    altText: { name: 'Timeline', title: wordText(sheet.title), description: wordText(sheet.description) },
  })
  const words = (text: string, bold = false): Paragraph =>
    new Paragraph({ style: STYLES.table, keepNext: bold, children: [new TextRun({ text: wordText(text), bold })] })
  return [
    words(sheet.title, true),
    new Paragraph({ style: STYLES.table, children: [image] }),
    ...(sheet.note === '' ? [] : [words(sheet.note)]),
  ]
}

/** The sheets of the timeline one after the other, each as a picture with its description. */
export async function wordTimeline({ sheets }: TimelinePart, typeface: Typeface, faces: string): Promise<Paragraph[]> {
  if (sheets.length === 0)
    return [new Paragraph({ children: [new TextRun({ text: 'No event has a date yet.', italics: true })] })]
  const paragraphs: Paragraph[] = []
  // In turn: each takes the processor for as long as it lasts.
  for (const sheet of sheets) paragraphs.push(...(await sheetParagraphs(sheet, typeface, faces)))
  return paragraphs
}
