import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { capture } from './child-process.mjs'
import { inCheckout } from './checkout.mjs'
import { Failure } from './failure.mjs'
import { step } from './progress.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'assets',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
]
const marker = inCheckout('out', '.built')

/** Builds the app into out/ when a source is newer than the last complete build. */
export async function buildWhenStale() {
  const builtAt = statSync(marker, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (sources.some((source) => isNewer(inCheckout(source), builtAt))) await buildAfresh()
}

/** Builds the app into out/, whatever is there. */
export async function buildAfresh() {
  // Taken before the build: a file that is saved while it runs makes the next start build again.
  const start = new Date()
  forgetBuild()
  await step('Building the app', async () => {
    const result = await capture(process.execPath, [electronViteProgram, 'build'], { cwd: inCheckout() })
    if (result.code !== 0) throw new Failure(`The build failed:\n\n${result.output.trim()}`)
  })
  mkdirSync(path.dirname(marker), { recursive: true })
  writeFileSync(marker, '')
  utimesSync(marker, start, start)
}

/** The development server writes to the same folder, and what it writes is not what is tested and shipped. */
export const forgetBuild = () => rmSync(marker, { force: true })

export const electronViteProgram = inCheckout('node_modules', 'electron-vite', 'bin', 'electron-vite.js')

/**
 * Folders count too: removing or renaming a file changes only them.
 * @param {string} file @param {number} time @returns {boolean}
 */
function isNewer(file, time) {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return false
  if (stat.mtimeMs > time) return true
  return stat.isDirectory() && readdirSync(file).some((entry) => isNewer(path.join(file, entry), time))
}
