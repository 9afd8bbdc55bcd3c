import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { ExpectedError, type ErrorCode } from '../../shared/expected-error'
import { systemClock, type Clock } from '../store/clock'
import { diskError } from '../store/disk-error'
import { renamePatiently, syncFolder } from '../store/durable-file'
import { errorCode, nodeFileSystem, unlessMissing, type FileSystem } from '../store/file-system'

/** The disk, and the clock by which a rename that something holds up is tried again. */
export interface WriterPorts {
  fs: FileSystem
  clock: Clock
}

interface Obstacle {
  code: ErrorCode
  why: string
  advice: string
}

const NO_FOLDER: Obstacle = {
  code: 'not-found',
  why: 'there is no such folder',
  advice: 'Choose a folder that exists.',
}

/** What stands in the way of a file for the user in particular; for the rest `diskError` has the words. */
const OBSTACLES: ReadonlyMap<string, Obstacle> = new Map([
  ['ENOENT', NO_FOLDER],
  ['ENOTDIR', NO_FOLDER],
  ['EISDIR', { code: 'bad-input', why: 'there is a folder of that name', advice: 'Choose another name.' }],
  ['ENAMETOOLONG', { code: 'bad-input', why: 'the name is too long for this disk', advice: 'Choose a shorter name.' }],
  [
    'EBUSY',
    { code: 'busy', why: 'another program has the file open', advice: 'Close it there, or choose another name.' },
  ],
  ['EROFS', { code: 'no-permission', why: 'the disk can only be read', advice: 'Choose a folder on another disk.' }],
])

const SAFE = 'The case is unharmed, and a file that was there before is unchanged.'

function explained(error: unknown, what: string): ExpectedError {
  const obstacle = OBSTACLES.get(errorCode(error) ?? '')
  if (obstacle === undefined) return diskError(error, what, SAFE)
  return new ExpectedError(obstacle.code, `${what}: ${obstacle.why}. ${SAFE} ${obstacle.advice}`, { cause: error })
}

/** Unlike a case, an export is there to be passed on: it gets the permissions that the user's new files have. */
async function writeWhole(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'wx', 0o666)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Saves a brief or another export, named by `what` in a message ("The brief"), so that under its name there is, at any moment, the old file or the whole new one: written beside, synced to the
 * disk, then renamed. Nothing half-written stays. Rejects with `ExpectedError` (`no-permission`, `disk-full`, `not-found`,
 * `busy`, `bad-input`, `io`).
 */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  what: string,
  ports: WriterPorts = { fs: nodeFileSystem, clock: systemClock },
): Promise<void> {
  const { fs } = ports
  try {
    // A link to a file elsewhere stays one: what it points to is replaced.
    const target = (await unlessMissing(fs.realpath(path))) ?? path
    const temp = join(dirname(target), `.docketline-${randomBytes(6).toString('hex')}.tmp`)
    try {
      await writeWhole(fs, temp, bytes)
      await renamePatiently(ports, temp, target)
    } catch (error) {
      await fs.unlink(temp).catch(() => undefined)
      throw error
    }
    await syncFolder(fs, dirname(target))
  } catch (error) {
    throw explained(error, `${what} could not be saved`)
  }
}
