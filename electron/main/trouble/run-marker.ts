import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file that is there while the app runs. It is still there at the next start where the app did not come to its own end. */
export interface RunMarker {
  /** Whether the run before this one ended without saying goodbye: a crash, a power cut, a kill. */
  readonly leftBehind: boolean
  /** To be called as the last thing of an orderly end. */
  remove(): void
}

/**
 * Puts the marker at `path`. It is written at once and without waiting, since what it is for may happen at any moment; where it cannot be
 * written, a crash goes unnoticed and nothing else is lost.
 */
export function leaveRunMarker(path: string): RunMarker {
  return {
    leftBehind: !placed(path),
    remove: () => rmSync(path, { force: true }),
  }
}

/** False where a marker was there already. */
function placed(path: string): boolean {
  try {
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EEXIST')
  }
}
