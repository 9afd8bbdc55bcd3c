import { ExpectedError, type ErrorCode } from '../../shared/expected-error'
import { errorCode } from './file-system'

interface Trouble {
  code: ErrorCode
  /** What is in the way, and what to do about it. */
  why: string
  advice: string
}

const FULL: Trouble = { code: 'disk-full', why: 'the disk is full', advice: 'Free some space and try again.' }
const FORBIDDEN: Trouble = {
  code: 'no-permission',
  why: 'permission was refused',
  advice: 'Check the permissions of the folder, then try again.',
}
const READ_ONLY: Trouble = {
  code: 'read-only',
  why: 'the disk can only be read',
  advice: 'Make it writable, or move the library to another disk, then try again.',
}
const GONE: Trouble = {
  code: 'not-found',
  why: 'the file or its folder is no longer there',
  advice: 'Put it back, or connect the disk it is on, then try again.',
}

const TROUBLES: ReadonlyMap<string, Trouble> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', { ...FULL, why: 'your space on the disk is used up' }],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
  ['EROFS', READ_ONLY],
  ['ENOENT', GONE],
  ['ENOTDIR', GONE],
])

/** Said after what could not be written. */
const REST_IS_SAFE = 'Everything saved before is safe.'

/**
 * The failure of a file operation as an error for the user. `what` is the clause that did not work ("The change could not be saved"),
 * `reassurance` the sentence that says what is safe. An error that is already for the user is returned as it is, and one that no
 * disk can cause is thrown: it is a bug.
 */
export function diskError(error: unknown, what: string, reassurance: string | null): ExpectedError {
  if (error instanceof ExpectedError) return error
  const code = errorCode(error)
  if (code === null) throw error
  const {
    code: expected,
    why,
    advice,
  } = TROUBLES.get(code) ?? {
    code: 'io',
    why: `the disk reported an error (${code})`,
    advice: 'Check the disk and try again.',
  }
  const sentences = [`${what}: ${why}.`, ...(reassurance === null ? [] : [reassurance]), advice]
  return new ExpectedError(expected, sentences.join(' '), { cause: error })
}

/** Runs a read or another operation that leaves the disk as it is, and explains what the disk says; see `diskError`. */
export const reading = <T>(what: string, operation: () => Promise<T>): Promise<T> => explained(what, null, operation)

/** Runs an operation that writes, and explains what the disk says; see `diskError`. */
export const writing = <T>(what: string, operation: () => Promise<T>): Promise<T> =>
  explained(what, REST_IS_SAFE, operation)

async function explained<T>(what: string, reassurance: string | null, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation()
  } catch (error) {
    throw diskError(error, what, reassurance)
  }
}
