// npm run icons: draws the icons of every system and size from assets/icons/icon.svg. To be run after the drawing changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import png2icons from 'png2icons'
import { inCheckout } from './bootstrap/checkout.mjs'

await initWasm(readFileSync(inCheckout('node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')))

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const largest = 1024

/** @param {string} name */
const icon = (name) => inCheckout('assets', 'icons', name)

const drawing = readFileSync(icon('icon.svg'))
const drawn = (/** @type {number} */ size) =>
  Buffer.from(new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng())

// electron-builder wants each size of Linux under this name.
for (const size of sizes) writeFileSync(icon(`${size}x${size}.png`), drawn(size))
writeFileSync(icon('icon.ico'), required(png2icons.createICO(drawn(largest), png2icons.BICUBIC2, 0, false, true)))
writeFileSync(icon('icon.icns'), required(png2icons.createICNS(drawn(largest), png2icons.BICUBIC2, 0)))

/** @param {Buffer | null} made */
function required(made) {
  if (made === null) throw new Error('The icon could not be made.')
  return made
}
