import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { caseStamp } from '../store/case-stamp'
import type { StorePorts } from '../store/store-ports'
import { describeError } from './describe-error'
import type { Log } from './log'

/** Beside the case, so that what it shows lies nowhere else than the case does. Nothing but this knows of it. */
export const FIRST_VIEW_FILE = '.first-view'

/**
 * What the timeline of a large case is to show until the case is read, as the window encoded it: a copy of some of the case, made
 * again whenever it is missing. It is given only while the files of the case are the very ones that it was made of. Nothing here
 * rejects: at worst a case is on screen a second later.
 */
export interface FirstViews {
  /** What was kept of the case in a folder, unless anything there has changed since. */
  read(caseFolder: string): Promise<Uint8Array | null>
  /** Keeps it for as long as the files of the case are those of `stamp`. */
  keep(caseFolder: string, stamp: string, view: Uint8Array): Promise<void>
}

/** Before the view: the stamp, and the version of the app, which may draw otherwise than another. */
const HEAD_BYTES = 512

export function firstViews({ fs, version }: Pick<StorePorts, 'fs' | 'version'>, log: Log): FirstViews {
  const headOf = (stamp: string): string => `docketline.first-view 1, ${version}, ${stamp}`.padEnd(HEAD_BYTES)
  return {
    async read(caseFolder) {
      try {
        const kept = await fs.readFile(join(caseFolder, FIRST_VIEW_FILE))
        const head = Buffer.from(kept.subarray(0, HEAD_BYTES)).toString('latin1')
        // Asked for last: what changes while the view is read is seen.
        const stamp = await caseStamp(fs, caseFolder)
        return stamp !== null && head === headOf(stamp) ? kept.subarray(HEAD_BYTES) : null
      } catch {
        return null
      }
    },
    async keep(caseFolder, stamp, view) {
      const file = join(caseFolder, FIRST_VIEW_FILE)
      try {
        // Whole or not at all, but not synced: what a power cut takes away is made again.
        await writeFile(`${file}.new`, Buffer.concat([Buffer.from(headOf(stamp), 'latin1'), view]), { mode: 0o600 })
        await rename(`${file}.new`, file)
      } catch (error) {
        log('first view not kept', describeError(error))
        await rm(`${file}.new`, { force: true }).catch(() => undefined)
      }
    },
  }
}
