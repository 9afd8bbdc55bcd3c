import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { caseStamp } from './case-stamp'
import { tempBeside } from './durable-file'
import type { StorePorts } from './store-ports'

/** Beside the case, so that what it shows lies nowhere else than the case does. Nothing but this knows of it. */
export const FIRST_VIEW_FILE = '.first-view'

/** A case whose file is smaller is read as fast as what is kept of it. */
export const LARGE_BYTES = 1_000_000

/** Before the view: its checksum, the stamp, and the version of the app, which may draw otherwise than another. */
const HEAD_BYTES = 512

/** The checksum tells what the disk did not keep whole; that the case is the same is for the stamp to tell. */
const headOf = (version: string, stamp: string, view: Uint8Array): string =>
  `docketline.first-view 3, ${version}, ${crc32(view)}, ${stamp}`.padEnd(HEAD_BYTES)

/**
 * What the timeline of a large case is to show until the case is read: a copy of some of the case, made again whenever it is missing.
 * It is given only while the files of the case are the very ones that it was made of, on this computer; null where they are not.
 * Never rejects: at worst a case is on screen a second later.
 */
export async function readFirstView(
  { fs, version }: Pick<StorePorts, 'fs' | 'version'>,
  caseFolder: string,
): Promise<Uint8Array | null> {
  try {
    const kept = await fs.readFile(join(caseFolder, FIRST_VIEW_FILE))
    const [head, view] = [kept.subarray(0, HEAD_BYTES), kept.subarray(HEAD_BYTES)]
    // Asked for last: what changes while the view is read is seen.
    const stamp = await caseStamp(fs, caseFolder)
    return stamp !== null && Buffer.from(head).toString('latin1') === headOf(version, stamp, view) ? view : null
  } catch {
    return null
  }
}

/** Keeps a view for as long as the files of the case are those of `stamp`. Rejects as Node does; then none is kept. */
export async function writeFirstView(
  { process, version }: Pick<StorePorts, 'process' | 'version'>,
  caseFolder: string,
  stamp: string,
  view: Uint8Array,
): Promise<void> {
  const file = join(caseFolder, FIRST_VIEW_FILE)
  // Two apps may do this at once.
  const temp = tempBeside(file, process.pid)
  try {
    // Not synced: what a power cut takes away, or leaves in part, is made again.
    await writeFile(temp, Buffer.concat([Buffer.from(headOf(version, stamp, view), 'latin1'), view]), { mode: 0o600 })
    await rename(temp, file)
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined)
    throw error
  }
}
