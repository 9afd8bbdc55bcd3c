import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync } from 'node:fs'
import path from 'node:path'
import { path7za } from '7zip-bin'
import { fallback } from '../electron-runtime/versions.mjs'
import { buildAfresh } from '../bootstrap/build.mjs'
import { capture } from '../bootstrap/child-process.mjs'
import { checkout, inCheckout } from '../bootstrap/checkout.mjs'
import { ensureElectronRuntime } from '../bootstrap/electron-runtime.mjs'
import { fallbackFolder } from '../bootstrap/electron-fallback.mjs'
import { Failure } from '../bootstrap/failure.mjs'
import { say, step } from '../bootstrap/progress.mjs'
import { checkPackage } from './check-package.mjs'
import { writeChecksums } from './checksums.mjs'
import { requireSupportedElectron } from './electron-age.mjs'
import { signFeed } from './sign-feed.mjs'
import { writeUnixFiles } from './unix-files.mjs'

/** @typedef {{ output: string, fast: boolean, testVariant: boolean, version?: string, targets?: string[] }} Request */

/**
 * Builds the app and packs it for the system this runs on.
 * @param {Request} request
 */
export async function buildPackages(request) {
  await buildAfresh()
  await requireSupportedElectron()
  if (process.platform === 'linux') await writeUnixFiles(request.version)
  const runtime = await ensureElectronRuntime()
  const options = [...ofRuntime(runtime.folder), ...ofVariant(request)]
  for (const pack of packs(runtime.folder, request.targets)) await electronBuilder(pack, options, request)
  const unpacked = unpackedFolder(request.output)
  if (unpacked !== null) say(JSON.stringify(await checkPackage(unpacked, request.testVariant)))
  signFeed(request.output)
  await writeChecksums(request.output)
}

/**
 * What electron-builder is to make. Its tool for AppImage comes from GitHub, so that is left out where Electron could not be had from
 * there either; an rpm is made where there is rpmbuild.
 * @param {string} runtime @param {string[]} [targets] instead of all
 */
function packs(runtime, targets) {
  if (targets !== undefined) return [['--linux', ...targets]]
  if (process.platform === 'darwin') return [['--mac']]
  if (process.platform === 'win32') return [['--win']]
  const isFallback = runtime === fallbackFolder()
  const hasRpmbuild = spawnSync('rpmbuild', ['--version']).status === 0
  if (isFallback)
    say('Without GitHub: no AppImage, and the rest on the fallback runtime. These are for tests, not for release.')
  if (!hasRpmbuild) say('Without rpmbuild: no rpm. On Debian: apt-get install rpm')
  const others = [...(isFallback ? [] : ['AppImage']), ...(hasRpmbuild ? ['rpm'] : [])]
  return [['--linux', 'tar.gz', 'deb', ...others]]
}

/** @param {string} folder */
function ofRuntime(folder) {
  if (folder !== fallbackFolder()) return []
  return [`-c.electronDist=${folder}`, `-c.electronVersion=${fallback.electron}`]
}

/** @param {Request} request */
function ofVariant({ output, fast, testVariant, version }) {
  return [
    `-c.directories.output=${output}`,
    ...(fast ? ['-c.compression=store'] : []),
    ...(testVariant ? ['-c.electronFuses.enableNodeCliInspectArguments=true'] : []),
    ...(version === undefined ? [] : [`-c.extraMetadata.version=${version}`]),
  ]
}

/** @param {string[]} pack @param {string[]} options @param {Request} request */
async function electronBuilder(pack, options, { fast }) {
  const program = inCheckout('node_modules', 'electron-builder', 'cli.js')
  // The package leaves out the bit that says it may be run.
  chmodSync(path7za, 0o755)
  const env = {
    ...process.env,
    ELECTRON_BUILDER_7ZIP_PATH: path7za,
    CUSTOM_FPM_PATH: inCheckout('scripts', 'packing', 'pack-unix.mjs'),
    ...(fast && { DOCKETLINE_DIST_FAST: '1', ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' }),
  }
  await step(`Packing ${pack.join(' ').replace('--', '')}`, async () => {
    const args = [program, ...pack, '--publish', 'never', ...options]
    const result = await capture(process.execPath, args, { cwd: checkout, env })
    if (result.code !== 0) throw new Failure(`electron-builder failed:\n\n${result.output.trim().slice(-4000)}`)
  })
}

/** @param {string} output */
export function unpackedFolder(output) {
  const folder = ['linux-unpacked', 'win-unpacked', path.join('mac-universal', 'Docketline.app')]
    .map((name) => path.join(output, name))
    .find((candidate) => existsSync(candidate))
  return folder ?? null
}
