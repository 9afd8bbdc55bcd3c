import { readFile } from 'node:fs/promises'
import type { AssetFolder } from '../../brief/typeface'

/** The Latin letters of the typeface, as a picture carries them with it: 18 kB each. */
const FACES = [
  { file: 'fonts/tinos/tinos-latin-400.woff2', weight: 400 },
  { file: 'fonts/tinos/tinos-latin-700.woff2', weight: 700 },
] as const

/** The style of a picture that brings its own letters; other scripts are set in whatever stands in for Times where it is opened. */
export async function pictureFonts(assets: AssetFolder): Promise<string> {
  const faces = await Promise.all(
    FACES.map(async ({ file, weight }) => {
      const font = await readFile(assets.path(file), 'base64')
      return `@font-face{font-family:Tinos;font-weight:${weight};src:url(data:font/woff2;base64,${font}) format("woff2")}`
    }),
  )
  return faces.join('')
}
