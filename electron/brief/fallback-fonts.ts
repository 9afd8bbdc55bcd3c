import { readFile } from 'node:fs/promises'
import { documentData, type CaseDocument } from '../../shared/document'
import { readFontMetrics, type SingleFont } from './font-metrics'
import type { AssetFolder } from './typeface'

/** A font for what the brief's own typeface lacks. */
export interface FallbackFont {
  /** As the font calls its family. */
  family: string
  bytes: Uint8Array
  metrics: SingleFont
}

interface Shipped {
  family: string
  file: string
  /** What it is for; a font is read only where a text has one of these. */
  needs: RegExp
}

const SIGNS = /[\p{So}\p{Sm}\p{Sk}\p{No}\p{Po}\p{Nl}]/u

/** In the order in which they are asked: scripts first, then signs, pictures last. */
const SHIPPED: readonly Shipped[] = [
  {
    family: 'Noto Serif Hebrew',
    file: 'noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
    needs: /\p{Script=Hebrew}/u,
  },
  {
    family: 'Noto Naskh Arabic',
    file: 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
    needs: /\p{Script=Arabic}/u,
  },
  { family: 'Song Myung', file: 'song-myung/400Regular/SongMyung_400Regular.ttf', needs: /\p{Script=Hangul}/u },
  {
    family: 'Noto Sans SC',
    file: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    needs: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
  },
  { family: 'Noto Sans Symbols', file: 'noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf', needs: SIGNS },
  {
    family: 'Noto Sans Symbols 2',
    file: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    needs: SIGNS,
  },
  { family: 'Noto Emoji', file: 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf', needs: /\p{Extended_Pictographic}/u },
]

/** Every character of the case that the typeface lacks, once. */
function lackingIn(document: CaseDocument, has: (codePoint: number) => boolean): string {
  const lacking = new Set<string>()
  for (const char of JSON.stringify(documentData(document))) {
    if (char >= '\u0080' && !lacking.has(char) && !has(char.codePointAt(0) ?? 0)) lacking.add(char)
  }
  return [...lacking].join('')
}

async function readShipped({ family, file }: Shipped, assets: AssetFolder): Promise<FallbackFont | null> {
  try {
    // Beside the assets in a checkout and in the packaged app alike.
    const bytes = await readFile(assets.path(`../node_modules/@expo-google-fonts/${file}`))
    return { family, bytes, metrics: readFontMetrics(bytes) }
  } catch {
    // Without it its characters are printed as boxes, and the brief says so.
    return null
  }
}

/** Reads the fonts that a case needs beside the typeface; for most it is none. One that is missing or broken is done without. */
export async function fallbackFonts(
  document: CaseDocument,
  has: (codePoint: number) => boolean,
  assets: AssetFolder,
): Promise<FallbackFont[]> {
  const lacking = lackingIn(document, has)
  if (lacking === '') return []
  const read = SHIPPED.filter(({ needs }) => needs.test(lacking)).map((shipped) => readShipped(shipped, assets))
  return (await Promise.all(read)).filter((font) => font !== null)
}
