import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { capture } from './child-process.mjs'
import { Failure } from './failure.mjs'
import { step } from './progress.mjs'

/** What Electron loads on Linux, each with the names it has had in Debian and Ubuntu, newest first. */
const libraryPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
]
const displayPackages = [['xvfb']]

/**
 * Installs the libraries and the virtual display that are missing, or says which command does.
 * @param {{ executable: string, virtualDisplay: boolean }} need
 */
export async function ensureSystemLibraries({ executable, virtualDisplay }) {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries(executable)
  const noDisplay = virtualDisplay && !isOnPath('Xvfb')
  if (libraries.length === 0 && !noDisplay) return
  const missing = shortList([...(noDisplay ? ['Xvfb'] : []), ...libraries])
  const wanted = [...(libraries.length > 0 ? libraryPackages : []), ...(noDisplay ? displayPackages : [])]
  if (!isOnPath('apt-get')) throw otherSystem(missing)
  if (process.getuid?.() !== 0) throw notRoot(missing, await knownPackages(wanted))
  await install(wanted)
  const still = missingLibraries(executable)
  if (still.length > 0) throw otherSystem(shortList(still))
}

/** @param {string[]} names */
function shortList(names) {
  const more = names.length - 5
  return `${names.slice(0, 5).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** @param {string} executable */
function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)))
}

/** @param {string[][]} wanted */
async function install(wanted) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await step('Installing the system libraries that Electron needs', async (update) => {
    update('reading the package lists')
    // When this fails the lists may still be good enough: the install decides.
    const lists = await capture('apt-get', ['update'], { env })
    const packages = await knownPackages(wanted)
    update(packages.join(' '))
    const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120']
    const result = await capture('apt-get', ['install', ...options, ...packages], { env })
    if (result.code !== 0) throw aptFailed(packages, lists.code === 0 ? result.output : lists.output + result.output)
  })
}

/**
 * Of each package the name that this release of Debian or Ubuntu has for it.
 * @param {string[][]} wanted
 */
async function knownPackages(wanted) {
  const { stdout } = await capture('apt-cache', ['show', ...wanted.flat()])
  const known = new Set([...stdout.matchAll(/^Package: (\S+)$/gm)].map((match) => match[1]))
  return wanted.map((names) => names.find((name) => known.has(name)) ?? names[names.length - 1])
}

/** @param {string[]} packages @param {string} output */
function aptFailed(packages, output) {
  const errors = output.split('\n').filter((line) => /^[EW]:/.test(line))
  return new Failure(`apt-get could not install ${packages.join(' ')}:\n${errors.slice(0, 8).join('\n')}`)
}

/** @param {string} missing @param {string[]} packages */
function notRoot(missing, packages) {
  return new Failure(
    `Electron needs system libraries that are not on this machine (${missing}).\n` +
      `Run this command, then try again:\n\n  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}\n`,
  )
}

/** @param {string} missing */
function otherSystem(missing) {
  return new Failure(
    `Electron needs system libraries that are not on this machine (${missing}).\n` +
      'Install the packages of your Linux distribution that hold them, then try again.',
  )
}
