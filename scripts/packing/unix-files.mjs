import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { checkout, inCheckout } from '../bootstrap/checkout.mjs'

const folder = inCheckout('out', 'packaging')

/** What a package of Linux holds beside the app: the manual page and the copyright file. @param {string} [version] */
export async function writeUnixFiles(version) {
  mkdirSync(folder, { recursive: true })
  const page = (await manPage())(version ?? JSON.parse(readFileSync(inCheckout('package.json'), 'utf8')).version)
  // Without a time stamp, so that the same source gives the same bytes.
  writeFileSync(`${folder}/docketline.1.gz`, gzipSync(page, { level: 9 }))
  writeFileSync(`${folder}/copyright`, copyright())
}

/** @returns {Promise<(version: string) => string>} */
async function manPage() {
  const input = { 'man-page': inCheckout('electron', 'cli', 'man-page.ts') }
  await build({
    root: checkout,
    configFile: false,
    logLevel: 'error',
    build: { ssr: true, outDir: folder, emptyOutDir: true, target: 'node20', rollupOptions: { input } },
  })
  return (await import(pathToFileURL(`${folder}/man-page.js`).href)).manPage
}

/** In the form of https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
const copyright = () => `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Docketline
Comment: The licences of everything that the app is made of are in it: Help > About Docketline > Licences. Those of Electron and
 Chromium are in /opt/Docketline/LICENSE.electron.txt and /opt/Docketline/LICENSES.chromium.html.

Files: *
Copyright: The Docketline contributors
License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
`
