import { existsSync, lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fallback } from '../electron-runtime/versions.mjs'
import { inCheckout } from './checkout.mjs'
import { fallbackFolder, hasFallback, installFallback } from './electron-fallback.mjs'
import { installOfficial, officialFolder, Unreachable } from './electron-official.mjs'
import { officialVersion } from './electron-package.mjs'
import { Failure } from './failure.mjs'
import { say } from './progress.mjs'
import { executablePath, isRuntime } from './runtime-cache.mjs'

/** @typedef {{ folder: string, executable: string }} Runtime */

/** @returns {Promise<Runtime>} */
export async function ensureElectronRuntime() {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const folder = own === undefined || own === '' ? await findOrInstall() : requireOwn(path.resolve(own))
  if (folder !== own) linkRuntime(folder)
  return { folder, executable: path.join(folder, executablePath()) }
}

/** The variables that point Playwright, electron-vite and electron-builder at a runtime. @param {Runtime} runtime */
export const runtimeEnvironment = ({ folder, executable }) => ({
  ELECTRON_OVERRIDE_DIST_PATH: folder,
  ELECTRON_EXEC_PATH: executable,
})

/** @param {string} folder */
function requireOwn(folder) {
  if (isRuntime(folder)) return folder
  throw new Failure(
    `ELECTRON_OVERRIDE_DIST_PATH is set to ${folder}, which holds no "${executablePath()}".\n` +
      'Point it at the folder of an unpacked Electron, or unset it to have one downloaded.',
  )
}

async function findOrInstall() {
  const wish = process.env.DOCKETLINE_ELECTRON
  if (isRuntime(officialFolder()) && wish !== 'fallback') return officialFolder()
  if (wish !== 'official' && hasFallback() && isRuntime(fallbackFolder())) return announceFallback()
  if (wish === 'fallback' && hasFallback()) return useFallback()
  try {
    return await installOfficial()
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    say(`Electron ${officialVersion()} could not be downloaded: ${error.message}.`)
    if (wish === 'official' || !hasFallback()) throw noRuntime()
    return useFallback()
  }
}

async function useFallback() {
  if (!isRuntime(fallbackFolder())) await installFallback()
  return announceFallback()
}

function announceFallback() {
  say(
    `Using Electron ${fallback.electron}, the fallback runtime for development and tests. ` +
      `To try for Electron ${officialVersion()} again: DOCKETLINE_ELECTRON=official npm start`,
  )
  return fallbackFolder()
}

function noRuntime() {
  return new Failure(
    'There is no Electron runtime to start the app with. Either\n' +
      '  connect to a network that reaches the download server and try again,\n' +
      '  set ELECTRON_MIRROR to the address of a mirror of it, or\n' +
      `  unpack electron-v${officialVersion()}-${process.platform}-${process.arch}.zip by hand and set ` +
      'ELECTRON_OVERRIDE_DIST_PATH to that folder.',
  )
}

/**
 * Puts the runtime where the npm package "electron" would have put its download, so that tools which are started by
 * hand (npx playwright test, npx electron .) find it too.
 * @param {string} folder
 */
function linkRuntime(folder) {
  const pathFile = inCheckout('node_modules', 'electron', 'path.txt')
  const link = inCheckout('node_modules', 'electron', 'dist')
  if (!existsSync(pathFile)) writeFileSync(pathFile, executablePath())
  const existing = lstatSync(link, { throwIfNoEntry: false })
  if (existing !== undefined && !existing.isSymbolicLink()) return
  rmSync(link, { force: true })
  symlinkSync(folder, link, 'junction')
}
