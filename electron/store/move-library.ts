import { basename, dirname, join, relative, resolve } from 'node:path'
import { ExpectedError } from '../../shared/expected-error'
import { hashFile } from './attachments'
import { writing } from './disk-error'
import { renamePatiently, syncFolder } from './durable-file'
import { errorCode, unlessMissing, type FileSystem } from './file-system'
import type { StorePorts } from './store-ports'

type DiskPorts = Pick<StorePorts, 'fs' | 'clock'>

const isInside = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner)
  return way === '' || (!way.startsWith('..') && resolve(outer, way) === resolve(inner))
}

/** Where the library goes when the user names a folder: that one where it is empty, else a new one inside. Rejects as Node does. */
async function placeIn(fs: FileSystem, chosen: string, name: string): Promise<string> {
  const there = await unlessMissing(fs.readdir(chosen))
  if (there === null || there.length === 0) return chosen
  for (let n = 1; ; n++) {
    const place = join(chosen, n === 1 ? name : `${name} ${n}`)
    if ((await unlessMissing(fs.stat(place))) === null) return place
  }
}

/** Copies a folder and syncs all of it; each file is compared with its original by hash. Rejects as Node does. */
async function copyFolder(fs: FileSystem, from: string, to: string): Promise<void> {
  await fs.mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of await fs.readdir(from)) {
    const [source, target] = [join(from, name), join(to, name)]
    if ((await fs.stat(source)).isDirectory()) await copyFolder(fs, source, target)
    else await copyChecked(fs, source, target)
  }
  await syncFolder(fs, to)
}

async function copyChecked(fs: FileSystem, source: string, target: string): Promise<void> {
  await fs.copyFile(source, target)
  const copy = await fs.open(target, 'r')
  try {
    await copy.sync()
  } finally {
    await copy.close()
  }
  const [before, after] = [await hashFile(fs, source), await hashFile(fs, target)]
  if (before.sha256 !== after.sha256) throw Object.assign(new Error('a copy differs'), { code: 'EIO' })
}

/** Renamed on one disk, which is one step; copied to another, where the old one goes only when the new one is whole and synced. */
async function moveFolder(ports: DiskPorts, from: string, to: string): Promise<void> {
  const { fs } = ports
  try {
    await renamePatiently(ports, from, to)
    await syncFolder(fs, dirname(to))
    await syncFolder(fs, dirname(from))
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error
    await copyFolder(fs, from, to)
    await syncFolder(fs, dirname(to))
    await fs.rm(from, { recursive: true, force: true })
  }
}

/**
 * Moves the library, in which no case may be open, to the folder that was chosen, and resolves with where it is then. Rejects with
 * `ExpectedError`; the library is then where it was, and whole.
 */
export async function moveLibrary(ports: DiskPorts, from: string, chosen: string): Promise<string> {
  if (isInside(chosen, from)) {
    throw new ExpectedError('bad-input', 'The library cannot be moved into itself. Choose a folder outside of it.')
  }
  return writing('The library could not be moved', async () => {
    const to = await placeIn(ports.fs, chosen, basename(from))
    await moveFolder(ports, from, to)
    return to
  })
}
