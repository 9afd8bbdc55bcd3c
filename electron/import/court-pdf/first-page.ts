import { err, ok, type Result } from '../../../shared/result'
import type { NotADocket } from '../not-a-docket'

/** The first page of a PDF as lines from the top down, and how many pages there are. */
export interface FirstPage {
  lines: string[]
  pages: number
}

interface Piece {
  text: string
  x: number
  y: number
  width: number
  height: number
}

const MOST_PIECES = 20_000
/** A stamp and the text below it are set apart by more than this part of a letter's height. */
const SAME_LINE = 0.4

/** Pieces of text as lines: those at one height, from left to right, a gap as a space. */
export function linesOf(pieces: readonly Piece[]): string[] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    const height = Math.max(piece.height, first?.height ?? 0, 4)
    if (row !== undefined && first !== undefined && first.y - piece.y <= height * SAME_LINE) row.push(piece)
    else rows.push([piece])
  }
  return rows.map(lineOf).filter((line) => line !== '')
}

function lineOf(row: readonly Piece[]): string {
  let line = ''
  let end: number | null = null
  for (const { text, x, width, height } of row.toSorted((a, b) => a.x - b.x)) {
    const gap = end === null ? 0 : x - end
    line += gap > Math.max(height, 4) * 0.15 ? ` ${text}` : text
    end = x + width
  }
  return line.replaceAll(/\s+/g, ' ').trim()
}

function refusalOf(error: unknown): NotADocket {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException'
    ? {
        code: 'malformed-pdf',
        message: 'This PDF is protected by a password. Save a copy without one and import that.',
      }
    : { code: 'malformed-pdf', message: 'This PDF is damaged and could not be opened. Download it again.' }
}

/** Loads something that warns, as it loads, of what it is not asked to do (to draw); a command line is no place for that. */
async function withoutWarnings<T>(load: () => Promise<T>): Promise<T> {
  const printer = globalThis.console
  const { warn } = printer
  printer.warn = () => undefined
  try {
    return await load()
  } finally {
    printer.warn = warn
  }
}

/** Mozilla's reader, loaded when the first PDF comes; the worker's code runs in this process, which is not the window's. */
async function pdfReader() {
  // The reader makes one as it loads, for drawing, which is never done here; a utility process of Electron has none.
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Object })
  const [reader, worker] = await withoutWarnings(() =>
    Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.mjs')]),
  )
  Object.assign(globalThis, { pdfjsWorker: worker })
  return reader
}

/** Reads the text of the first page. Nothing in the file is run: scripts, forms and fonts stay untouched. */
export async function firstPage(bytes: Uint8Array): Promise<Result<FirstPage, NotADocket>> {
  const { getDocument, VerbosityLevel } = await pdfReader()
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Said outright, for the reader would ask a browser what it can do.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  try {
    const document = await task.promise
    const page = await document.getPage(1)
    const { items } = await page.getTextContent()
    const pieces = items.slice(0, MOST_PIECES).flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , , x = 0, y = 0] = item.transform as number[]
      return [{ text: item.str, x, y, width: item.width, height: item.height }]
    })
    return ok({ lines: linesOf(pieces), pages: document.numPages })
  } catch (error) {
    return err(refusalOf(error))
  } finally {
    await task.destroy()
  }
}
