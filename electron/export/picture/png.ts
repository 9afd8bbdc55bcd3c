import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Typeface } from '../../brief/typeface'

let ready: Promise<void> | null = null

/** The rasteriser is WebAssembly, so that it runs wherever Node does; it is read once a process. */
function rasteriser(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  return (ready ??= readFile(wasm).then((bytes) => initWasm(bytes)))
}

/** Chromium and Office give up on pictures with a longer side. */
const LONGEST_SIDE = 16_000

/** Draws an SVG of ours as PNG, `scale` pixels to a point. Letters come from the typeface of the brief and nowhere else. */
export async function pngOf(
  { svg, width, height }: { svg: string; width: number; height: number },
  typeface: Typeface,
  scale: number,
): Promise<Uint8Array> {
  await rasteriser()
  const fits = Math.min(scale, LONGEST_SIDE / Math.max(width, height))
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: fits },
    font: { fontBuffers: [...typeface.files], defaultFontFamily: 'Tinos', serifFamily: 'Tinos' },
  })
  const image = picture.render()
  const png = image.asPng()
  image.free()
  picture.free()
  return png
}
