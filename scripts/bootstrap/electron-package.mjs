import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inCheckout } from './checkout.mjs'

/**
 * The npm package "electron": it names the version, the checksums and the tools to download and unpack a runtime. Those
 * tools are its own dependencies, so they are looked up from where it stands, and whatever version it wants is used.
 */
const requireFromElectron = createRequire(inCheckout('node_modules', 'electron', 'package.json'))

/** @returns {string} */
export const officialVersion = () => requireFromElectron('./package.json').version

/** @returns {Record<string, string>} */
export const officialChecksums = () => requireFromElectron('./checksums.json')

/** @returns {Promise<any>} */
export const electronGet = () => import(pathToFileURL(requireFromElectron.resolve('@electron/get')).href)

/** @param {string} archive @param {string} folder */
export async function unzip(archive, folder) {
  // Not "extract-zip": with Node 24.16 and later it stops half way (https://github.com/max-mapper/extract-zip/issues/154).
  const { extract } = await import(pathToFileURL(requireFromElectron.resolve('@electron-internal/extract-zip')).href)
  await extract(archive, { dir: folder })
}
