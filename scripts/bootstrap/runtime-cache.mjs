import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { codeOf, Failure } from './failure.mjs'

/** Outside the checkout, so that every clone and worktree shares one download. */
const cacheFolder = path.join(cacheHome(), 'docketline')

function cacheHome() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches')
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local')
  return path.join(os.homedir(), '.cache')
}

/** Where Electron's own packages have their executable. */
export function executablePath() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @param {string} name */
export const cachedFolder = (name) => path.join(cacheFolder, name)

/** @param {string} folder */
export const isRuntime = (folder) => existsSync(path.join(folder, executablePath()))

/**
 * Fills a folder of the cache so that it is either whole or not there, even when this process is killed half way or
 * another one does the same at the same time.
 * @param {string} name @param {(staging: string) => Promise<string>} fill returns the folder that is to be kept
 * @returns {Promise<string>}
 */
export async function fillOnce(name, fill) {
  const target = cachedFolder(name)
  const staging = path.join(cacheFolder, `.partial-${process.pid}-${name}`)
  makeFolder(staging)
  sweepAbandoned()
  try {
    publish(await fill(staging), target)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
  return target
}

/** @param {string} from @param {string} to */
function publish(from, to) {
  if (isRuntime(to)) return
  rmSync(to, { recursive: true, force: true })
  try {
    renameSync(from, to)
  } catch (error) {
    // Another process was quicker: its copy is as good as ours.
    if (!isRuntime(to)) throw error
  }
}

/** @param {string} folder */
function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure(
      `The Electron runtime is kept in ${cacheFolder}, which cannot be written: ${reason}\n` +
        `Set XDG_CACHE_HOME to a folder that can be written and try again.`,
    )
  }
}

function sweepAbandoned() {
  for (const entry of readdirSync(cacheFolder)) {
    const pid = Number(/^\.partial-(\d+)-/.exec(entry)?.[1])
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(path.join(cacheFolder, entry), { recursive: true, force: true })
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
