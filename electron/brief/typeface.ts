import { readFile } from 'node:fs/promises'
import type { CaseDocument } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { fallbackFonts, type FallbackFont } from './fallback-fonts'
import { fontsInTurn, readFontMetrics, type FontMetrics, type SingleFont } from './font-metrics'

/** Where the app's own files lie (`assets/` in a checkout and in the packaged app). A port, so that main and the tool each say. */
export interface AssetFolder {
  /** Absolute path of a file below the folder: `path('brief/brief.typ')`. */
  path(name: string): string
}

/** The type that briefs are set in: Tinos, whose letters are as wide as those of Times New Roman, and what it needs beside it. */
export interface Typeface {
  /** The font files that the compiler is given, and no others are asked for. */
  files: Uint8Array[]
  /** Names of the families, in the order in which they are asked for a character. */
  families: string[]
  regular: FontMetrics
  bold: FontMetrics
}

const STYLES = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const

interface Tinos {
  files: Uint8Array[]
  regular: SingleFont
  bold: SingleFont
}

async function readTinos(assets: AssetFolder): Promise<Tinos> {
  try {
    const files = await Promise.all(STYLES.map((style) => readFile(assets.path(`fonts/tinos/Tinos-${style}.ttf`))))
    const [regular, bold] = files
    if (regular === undefined || bold === undefined) throw new Error('A typeface of fewer than four fonts')
    return { files, regular: readFontMetrics(regular), bold: readFontMetrics(bold) }
  } catch (error) {
    const message =
      'The typeface of the brief (assets/fonts/tinos) is missing or damaged. Nothing was written, and the case is unharmed. ' +
      'Install Docketline again.'
    throw new ExpectedError('brief-failed', message, { cause: error })
  }
}

const withFallbacks = ({ files, regular, bold }: Tinos, fallbacks: readonly FallbackFont[]): Typeface => {
  const others = fallbacks.map(({ metrics }) => metrics)
  return {
    files: [...files, ...fallbacks.map(({ bytes }) => bytes)],
    families: ['Tinos', ...fallbacks.map(({ family }) => family)],
    regular: fontsInTurn(regular, others),
    bold: fontsInTurn(bold, others),
  }
}

const read = new Map<string, Promise<Tinos>>()

function tinosIn(assets: AssetFolder): Promise<Tinos> {
  const key = assets.path('fonts')
  const known = read.get(key)
  if (known !== undefined) return known
  const reading = readTinos(assets)
  read.set(key, reading)
  reading.catch(() => read.delete(key))
  return reading
}

/** Reads the typeface by itself. Rejects with `ExpectedError` (`brief-failed`) when a file is missing or is no font. */
export const readTypeface = async (assets: AssetFolder): Promise<Typeface> => withFallbacks(await tinosIn(assets), [])

/** Reads the typeface with whatever a case needs beside it. Rejects as `readTypeface` does. */
export async function typefaceFor(document: CaseDocument, assets: AssetFolder): Promise<Typeface> {
  const tinos = await tinosIn(assets)
  const { regular, bold } = tinos
  const fallbacks = await fallbackFonts(document, (code) => regular.has(code) && bold.has(code), assets)
  return withFallbacks(tinos, fallbacks)
}
