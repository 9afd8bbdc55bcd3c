import { createWriteStream, renameSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { electronGet, officialChecksums, officialVersion, unzip } from './electron-package.mjs'
import { codeOf, isMachineError } from './failure.mjs'
import { megabytes, step } from './progress.mjs'
import { cachedFolder, fillOnce } from './runtime-cache.mjs'

const connectTimeout = 10_000
const stallTimeout = 30_000

const name = () => `electron-${officialVersion()}-${process.platform}-${process.arch}`

export const officialFolder = () => cachedFolder(name())

/** The official download could not be had: the caller may have another way. */
export class Unreachable extends Error {}

/** @returns {Promise<string>} the folder of the runtime */
export function installOfficial() {
  return fillOnce(name(), (staging) =>
    step(`Downloading Electron ${officialVersion()}`, async (update) => {
      const archive = await download(staging, update)
      update('unpacking')
      const runtime = path.join(staging, 'runtime')
      await unzip(archive, runtime)
      return runtime
    }),
  )
}

/**
 * With Electron's own downloader, which knows mirrors, checksums and the cache that other projects have filled.
 * @param {string} staging @param {(progress: string) => void} update
 */
async function download(staging, update) {
  const { downloadArtifact, ElectronDownloadCacheMode } = await electronGet()
  try {
    const archive = await downloadArtifact({
      artifactName: 'electron',
      version: officialVersion(),
      platform: process.platform,
      arch: process.arch,
      checksums: officialChecksums(),
      cacheMode: ElectronDownloadCacheMode.ReadOnly,
      tempDirectory: staging,
      downloader: { download: (/** @type {string} */ url, /** @type {string} */ file) => fetchFile(url, file, update) },
    })
    const kept = path.join(staging, 'electron.zip')
    renameSync(archive, kept)
    return kept
  } catch (error) {
    // A full disk is no reason to download something else.
    if (isMachineError(error)) throw error
    throw new Unreachable(reasonOf(error))
  }
}

/** @param {string} url @param {string} file @param {(progress: string) => void} update */
async function fetchFile(url, file, update) {
  const abort = new AbortController()
  let timer = setTimeout(() => abort.abort(new Error('no answer within 10 s')), connectTimeout)
  try {
    const response = await fetch(url, { signal: abort.signal })
    if (!response.ok || response.body === null) throw new Error(`${new URL(url).host} answered ${response.status}`)
    const total = Number(response.headers.get('content-length'))
    let received = 0
    const count = async function* (/** @type {AsyncIterable<Uint8Array>} */ chunks) {
      for await (const chunk of chunks) {
        clearTimeout(timer)
        timer = setTimeout(() => abort.abort(new Error('the download stood still for 30 s')), stallTimeout)
        received += chunk.length
        update(total > 0 ? `${Math.floor((100 * received) / total)} % of ${megabytes(total)}` : megabytes(received))
        yield chunk
      }
    }
    await pipeline(Readable.fromWeb(response.body), count, createWriteStream(file))
  } finally {
    clearTimeout(timer)
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error)
  // fetch only says "fetch failed": the cause says why.
  const cause = error.cause instanceof Error ? error.cause : error
  return codeOf(cause) || cause.message.replace(/\.$/, '')
}
