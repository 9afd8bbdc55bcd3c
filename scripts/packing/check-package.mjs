import { existsSync, lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import asar from '@electron/asar'
import fuses from '@electron/fuses'
import { Failure } from '../bootstrap/failure.mjs'

const { listPackage } = asar
const { FuseV1Options, getCurrentFuseWire } = fuses

/** How the executable writes a fuse that is on; @electron/fuses has it as FuseState, and does not export that. */
const ON = '1'.charCodeAt(0)

/** What electron-builder.yml asks for; the test variant differs in the one by which Playwright attaches. */
const wanted = (/** @type {boolean} */ testVariant) => ({
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: testVariant,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
})

/**
 * Reads back what was packed, and fails where it is not what was asked for.
 * @param {string} folder of the unpacked app @param {boolean} testVariant
 */
export async function checkPackage(folder, testVariant) {
  const set = await readFuses(executable(folder))
  for (const [name, on] of Object.entries(wanted(testVariant)))
    if (set[name] !== on) throw new Failure(`The fuse ${name} of the packed app is ${set[name]}, not ${on}.`)
  const resources = folder.endsWith('.app')
    ? path.join(folder, 'Contents', 'Resources')
    : path.join(folder, 'resources')
  return { fuses: set, megabytes: Math.round(bytesOf(folder) / 1e5) / 10, files: checkArchive(resources) }
}

/** @param {string} folder */
function executable(folder) {
  if (folder.endsWith('.app')) return path.join(folder, 'Contents', 'MacOS', 'Docketline')
  return path.join(folder, process.platform === 'win32' ? 'docketline.exe' : 'docketline')
}

/** @param {string} file @returns {Promise<Record<string, boolean>>} */
export async function readFuses(file) {
  const wire = /** @type {Record<number, number>} */ (/** @type {unknown} */ (await getCurrentFuseWire(file)))
  const names = Object.entries(FuseV1Options).filter(([, index]) => typeof index === 'number')
  return Object.fromEntries(names.map(([name, index]) => [name, wire[Number(index)] === ON]))
}

/** The app is one archive, its one native module beside it; of node_modules only that, a rasteriser and typefaces ship. @param {string} resources */
function checkArchive(resources) {
  const files = listPackage(path.join(resources, 'app.asar'), { isPack: false })
  const strays = files.filter((file) =>
    /node_modules[\\/](?!@myriaddreamin|@resvg|@expo-google-fonts)[^\\/]/.test(file),
  )
  if (strays.length > 0) throw new Failure(`These should not be in the package: ${strays.slice(0, 5).join(', ')}`)
  const unpacked = path.join(resources, 'app.asar.unpacked', 'node_modules', '@myriaddreamin')
  if (existsSync(path.join(resources, 'default_app.asar')))
    throw new Failure('Electron’s default app is in the package.')
  const native = existsSync(unpacked)
    ? readdirSync(unpacked, { recursive: true }).filter((file) => String(file).endsWith('.node'))
    : []
  if (native.length === 0) throw new Failure('The native Typst compiler is not beside the archive.')
  return files.length
}

/** @param {string} folder @returns {number} */
export function bytesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + lstatSync(path.join(entry.parentPath, entry.name)).size, 0)
}
