import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { pause } from './clock'
import { errorCode, unlessMissing, type FileSystem } from './file-system'
import type { StorePorts } from './store-ports'

type DiskPorts = Pick<StorePorts, 'fs' | 'clock' | 'process'>

const UNSUPPORTED = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])
const NO_HARD_LINKS = new Set([...UNSUPPORTED, 'EPERM', 'EMLINK', 'EXDEV'])
const HELD_UP = new Set(['EPERM', 'EBUSY', 'EACCES'])

/**
 * Replaces a file so that a power cut at any moment leaves the old content or the new, whole (architecture, section 4).
 * Resolves when the new content is on the disk. Where it rejects, the old file is still there or the new one already is;
 * calling it again starts from scratch, because after a failed fsync no handle can be trusted.
 * `backup` keeps the old content beside it as `<name>.bak`. Rejects as Node does.
 */
export async function replaceDurably(
  ports: DiskPorts,
  path: string,
  content: FileContent,
  { backup }: { backup: boolean },
): Promise<void> {
  const { fs } = ports
  // A link to a file elsewhere stays one: what it points to is replaced.
  const target = (await unlessMissing(fs.realpath(path))) ?? path
  const old = await unlessMissing(fs.stat(target))
  const temp = tempBeside(target, ports.process.pid)
  try {
    await writeNewFile(fs, temp, content, old === null ? null : old.mode & 0o777)
    if (backup && old !== null) await rotateBackup(ports, target)
    await renamePatiently(ports, temp, target)
  } catch (error) {
    // The first error says what is wrong; a temporary file that stays is swept at the next opening.
    await fs.unlink(temp).catch(() => undefined)
    throw error
  }
  await syncFolder(fs, dirname(target))
}

/** What a file is to hold: whole, or in pieces that are asked for one by one as they are written, so that the program does other things between. */
export type FileContent = string | Uint8Array | Iterable<Uint8Array>

const isWhole = (content: FileContent): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array

/** Writes a file that must not exist, and syncs it. `mode` null: for the user alone. The folder is the caller's to sync. */
export async function writeNewFile(fs: FileSystem, path: string, content: FileContent, mode: number | null = null) {
  let expected = 0
  const file = await fs.open(path, 'wx', 0o600)
  try {
    if (mode !== null) await file.chmod(mode)
    for (const piece of isWhole(content) ? [content] : content) {
      await file.writeFile(piece)
      expected += Buffer.byteLength(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  const { size } = await fs.stat(path)
  if (size !== expected) throw Object.assign(new Error(`wrote ${size} of ${expected} bytes`), { code: 'EIO' })
}

async function copyAndSync(fs: FileSystem, from: string, to: string): Promise<void> {
  await fs.copyFile(from, to)
  // A copy of what can only be read can only be read as well.
  const copy = await fs.open(to, 'r')
  try {
    await copy.sync()
  } finally {
    await copy.close()
  }
}

/** Copies a file so that under the new name there is, at any moment, nothing or the whole copy. Rejects as Node does. */
export async function copyDurably(ports: DiskPorts, from: string, to: string): Promise<void> {
  const { fs } = ports
  const temp = tempBeside(to, ports.process.pid)
  try {
    await copyAndSync(fs, from, temp)
    await renamePatiently(ports, temp, to)
  } catch (error) {
    await fs.unlink(temp).catch(() => undefined)
    throw error
  }
  await syncFolder(fs, dirname(to))
}

/** Gives a file a second name, by a link where the disk has links and else by a synced copy. The folder is the caller's to sync. */
export async function linkOrCopy(fs: FileSystem, from: string, to: string): Promise<void> {
  try {
    await fs.link(from, to)
  } catch (error) {
    if (!NO_HARD_LINKS.has(errorCode(error) ?? '')) throw error
    await copyAndSync(fs, from, to)
  }
}

/** Keeps the current file as `<name>.bak` too; the name itself is there throughout. */
async function rotateBackup(ports: DiskPorts, target: string): Promise<void> {
  const { fs } = ports
  await unlessMissing(fs.unlink(`${target}.bak`))
  await linkOrCopy(fs, target, `${target}.bak`)
}

/** Renames a file or folder. On Windows a virus scanner may hold it for a moment, so there it is tried for a second. */
export async function renamePatiently(
  ports: Pick<StorePorts, 'fs' | 'clock'>,
  from: string,
  to: string,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ports.fs.rename(from, to)
      return
    } catch (error) {
      if (!ports.fs.windows || attempt === 10 || !HELD_UP.has(errorCode(error) ?? '')) throw error
    }
    await pause(ports.clock, 100)
  }
}

/** Makes names that were added to or taken from a folder survive a power cut. Does nothing where the system cannot. */
export async function syncFolder(fs: FileSystem, path: string): Promise<void> {
  if (fs.windows) return
  const folder = await fs.open(path, 'r')
  try {
    await folder.sync()
  } catch (error) {
    if (!UNSUPPORTED.has(errorCode(error) ?? '')) throw error
  } finally {
    await folder.close()
  }
}

const TEMP = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/
/** A name of its own for what is to take the place of a file; what is left of it is swept away. */
export const tempBeside = (path: string, pid: number): string =>
  join(dirname(path), `.${basename(path)}.${pid}-${randomBytes(4).toString('hex')}.tmp`)

/** Removes temporary files that a process which is gone left in a folder. Never called while a replace runs in that folder. */
export async function sweepTemps({ fs, process }: DiskPorts, folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    const pid = TEMP.exec(name)?.[1]
    const stale = pid !== undefined && (Number(pid) === process.pid || !process.isAlive(Number(pid)))
    if (stale) await unlessMissing(fs.unlink(join(folder, name)))
  }
}
