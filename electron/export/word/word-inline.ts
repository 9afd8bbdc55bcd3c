import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import { BREAK } from '../../brief/printable-text'
import type { Inline, Line } from '../text/block'

/** Where an entry of the index of sources stands. */
export const sourceMark = (number: number): string => `source-${number}`

/** The places where a word may break are marks for the other engine; Word has its own. */
export const wordText = (text: string): string => text.replaceAll(BREAK, '')

function run({ text, bold, italic, source, href }: Inline): ParagraphChild {
  const words = new TextRun({
    text: wordText(text),
    ...(bold === true && { bold }),
    ...(italic === true && { italics: true }),
  })
  if (source !== undefined) return new InternalHyperlink({ anchor: sourceMark(source), children: [words] })
  return href === undefined ? words : new ExternalHyperlink({ link: href, children: [words] })
}

export const wordLine = (line: Line): ParagraphChild[] => line.map(run)
