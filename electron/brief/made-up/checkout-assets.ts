import { fileURLToPath } from 'node:url'
import { readTypeface, type AssetFolder, type Typeface } from '../typeface'

/** The assets of this checkout, for tests. */
export const checkoutAssets: AssetFolder = {
  path: (name) => fileURLToPath(new URL(`../../../assets/${name}`, import.meta.url)),
}

let typeface: Promise<Typeface> | null = null

export const checkoutTypeface = (): Promise<Typeface> => (typeface ??= readTypeface(checkoutAssets))
