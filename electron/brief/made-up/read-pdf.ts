import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text where a reader finds it, in points from the bottom left of its page. */
export interface ReadText {
  text: string
  x: number
  y: number
  width: number
  height: number
}

export interface ReadPage {
  width: number
  height: number
  /** Everything on the page, runs joined by spaces. */
  text: string
  texts: ReadText[]
}

export interface ReadPdf {
  pages: ReadPage[]
  /** Titles of the bookmarks of the first level. */
  bookmarks: string[]
  info: Record<string, unknown>
  /** Everything in the file that is not compressed, metadata included. */
  raw: string
}

/** Reads a PDF with Mozilla's reader, which knows nothing of how it was made. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(pdf).toString('latin1')
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const document = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items
      .filter((item) => 'str' in item)
      .filter(({ str }) => str.trim() !== '')
      .map((item) => {
        const [, , , , x, y] = item.transform as number[]
        return { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height }
      })
    pages.push({ width, height, texts, text: texts.map(({ text }) => text).join(' ') })
  }
  const outline = (await document.getOutline()) ?? []
  const { info } = await document.getMetadata()
  await task.destroy()
  return { pages, bookmarks: outline.map(({ title }) => title), info: info as Record<string, unknown>, raw }
}

/** Text without any white space: where a line was broken does not matter, nor how a reader guesses its spaces. */
export const compact = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]+/gu, '')
