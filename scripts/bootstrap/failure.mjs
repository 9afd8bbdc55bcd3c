/** Something that people can put right: its message says what happened and what to do next, and no stack trace is shown. */
export class Failure extends Error {}

/** Errors of the file system that are about the machine, not about this code. */
/** @type {Record<string, string>} */
const machineErrors = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'Your disk quota is used up.',
  EACCES: 'Permission was denied.',
  EROFS: 'The folder is on a read-only disk.',
}

/** @param {unknown} error @returns {string} such as ENOSPC, or '' */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** @param {unknown} error */
export const isMachineError = (error) => codeOf(error) in machineErrors

/** @param {unknown} error @returns {string} */
export function explain(error) {
  if (error instanceof Failure) return error.message
  if (!(error instanceof Error)) return String(error)
  return isMachineError(error) ? `${machineErrors[codeOf(error)]} (${error.message})` : (error.stack ?? error.message)
}

/**
 * Runs a script: its return value becomes the exit code.
 * @param {() => Promise<number>} script
 */
export async function runScript(script) {
  try {
    process.exitCode = await script()
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`)
    process.exitCode = 1
  }
}
