import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { officialVersion } from '../bootstrap/electron-package.mjs'
import { checkout, inCheckout } from '../bootstrap/checkout.mjs'
import { Failure } from '../bootstrap/failure.mjs'

/** SECURITY: point 16. No release is built with an Electron that gets no fixes any more. */
export async function requireSupportedElectron() {
  const { supportOf, SupportTable } = await loadCheck()
  const table = SupportTable.parse(JSON.parse(readFileSync(inCheckout('packaging', 'electron-support.json'), 'utf8')))
  const version = officialVersion()
  const support = supportOf(version, table, new Date().toISOString().slice(0, 10))
  if (support.kind === 'supported') return
  throw new Failure(
    `Electron ${version} ${support.kind === 'ended' ? `has had no security fixes since ${support.since}` : 'is not in packaging/electron-support.json'}, ` +
      'so no release is built with it.\nTake the newest major, and add its date to packaging/electron-support.json.',
  )
}

/** @returns {Promise<typeof import('../../electron/main/security/electron-support')>} */
async function loadCheck() {
  const outDir = inCheckout('out', 'electron-age')
  const input = { 'electron-support': inCheckout('electron', 'main', 'security', 'electron-support.ts') }
  await build({
    root: checkout,
    configFile: false,
    logLevel: 'error',
    build: { ssr: true, outDir, emptyOutDir: true, target: 'node20', rollupOptions: { input } },
  })
  return import(pathToFileURL(`${outDir}/electron-support.js`).href)
}
