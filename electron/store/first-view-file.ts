import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { caseStamp } from './case-stamp'
import type { StorePorts } from './store-ports'

/** Beside the case, so that what it shows lies nowhere else than the case does. Nothing but this knows of it. */
export const FIRST_VIEW_FILE = '.first-view'

/** A case whose file is smaller is read as fast as what is kept of it. */
export const LARGE_BYTES = 1_000_000

/** Before the view: the stamp, and the version of the app, which may draw otherwise than another. */
const HEAD_BYTES = 512

const headOf = (version: string, stamp: string): string =>
  `docketline.first-view 3, ${version}, ${stamp}`.padEnd(HEAD_BYTES)

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
    const head = Buffer.from(kept.subarray(0, HEAD_BYTES)).toString('latin1')
    // Asked for last: what changes while the view is read is seen.
    const stamp = await caseStamp(fs, caseFolder)
    return stamp !== null && head === headOf(version, stamp) ? kept.subarray(HEAD_BYTES) : null
  } catch {
    return null
  }
}

/** Keeps a view for as long as the files of the case are those of `stamp`. Rejects as Node does; then none is kept. */
export async function writeFirstView(
  version: string,
  caseFolder: string,
  stamp: string,
  view: Uint8Array,
): Promise<void> {
  const file = join(caseFolder, FIRST_VIEW_FILE)
  try {
    // Whole or not at all, but not synced: what a power cut takes away is made again.
    await writeFile(`${file}.new`, Buffer.concat([Buffer.from(headOf(version, stamp), 'latin1'), view]), {
      mode: 0o600,
    })
    await rename(`${file}.new`, file)
  } catch (error) {
    await rm(`${file}.new`, { force: true }).catch(() => undefined)
    throw error
  }
}
