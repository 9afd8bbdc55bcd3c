import { join } from 'node:path'
import { ExpectedError } from '../../../shared/expected-error'
import { ATTACHMENT_NAME, ATTACHMENTS } from '../attachments'
import { CASE_FILE } from '../case-file'
import { reading } from '../disk-error'
import { unlessMissing, type FileSystem } from '../file-system'
import { HISTORY_FILE } from '../history-file'

const LARGEST = 2_000_000_000

/** The files of a case that go into a bundle, by their names in its folder. Rejects as Node does. */
export async function bundledNames(fs: FileSystem, path: string): Promise<string[]> {
  const attached = (await unlessMissing(fs.readdir(join(path, ATTACHMENTS)))) ?? []
  const names = attached.filter((name) => ATTACHMENT_NAME.test(name)).toSorted()
  return [CASE_FILE, HISTORY_FILE, ...names.map((name) => `${ATTACHMENTS}/${name}`)]
}

/** Rejects with `bad-input` where a case is too large for a bundle, and as Node does. */
export async function mustFit(fs: FileSystem, path: string): Promise<void> {
  let total = 0
  for (const name of await bundledNames(fs, path)) total += (await unlessMissing(fs.stat(join(path, name))))?.size ?? 0
  if (total <= LARGEST) return
  throw new ExpectedError(
    'bad-input',
    `No bundle was made: this case with its documents is ${(total / 1e9).toFixed(1)} GB, and a bundle holds 2 GB. Copy its folder instead.`,
  )
}

/** The same for whoever has not begun to make one: to be known before anybody chooses a name for it. Rejects with `ExpectedError`. */
export const mustFitBundle = (fs: FileSystem, path: string): Promise<void> =>
  reading('The bundle could not be made', () => mustFit(fs, path))
