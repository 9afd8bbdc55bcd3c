import { readFile } from 'node:fs/promises'
import { readFontMetrics, type FontMetrics } from './font-metrics'

/** Where the app's own files lie (`assets/` in a checkout and in the packaged app). A port, so that main and the tool each say. */
export interface AssetFolder {
  /** Absolute path of a file below the folder: `path('brief/brief.typ')`. */
  path(name: string): string
}

/** The type that briefs are set in: Tinos, whose letters are as wide as those of Times New Roman. */
export interface Typeface {
  /** The font files that the compiler is given, and no others are asked for. */
  files: Uint8Array[]
  regular: FontMetrics
  bold: FontMetrics
}

const STYLES = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const

/** Reads the typeface from the assets. Throws when a file is missing or is no font: they ship with the app. */
export async function readTypeface(assets: AssetFolder): Promise<Typeface> {
  const [regular, bold, italic, boldItalic] = await Promise.all(
    STYLES.map((style) => readFile(assets.path(`fonts/tinos/Tinos-${style}.ttf`))),
  )
  if (!regular || !bold || !italic || !boldItalic) throw new Error('A typeface of fewer than four fonts')
  return {
    files: [regular, bold, italic, boldItalic],
    regular: readFontMetrics(regular),
    bold: readFontMetrics(bold),
  }
}
