import { capture } from './child-process.mjs'
import { Failure } from './failure.mjs'

/**
 * The npm that started this script, or the one on the PATH.
 * @param {string[]} args
 */
export function npmCommand(args) {
  const cli = process.env.npm_execpath ?? ''
  // Other package managers set npm_execpath to themselves.
  if (/[\\/]npm-cli\.c?js$/.test(cli)) return { command: process.execPath, args: [cli, ...args], shell: false }
  const onWindows = process.platform === 'win32'
  return { command: onWindows ? 'npm.cmd' : 'npm', args, shell: onWindows }
}

/** Without a network npm's own patience is minutes, for each package. */
const patience = [
  '--prefer-offline',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
]

/**
 * Runs an npm command that fetches something.
 * @param {string[]} args @param {string} cwd
 */
export async function npmFetch(args, cwd) {
  const { command, args: all, shell } = npmCommand([...args, ...patience, '--loglevel=error'])
  return capture(command, all, { cwd, shell })
}

/** @param {string} task what npm could not do @param {string} output */
export function npmFailure(task, output) {
  return new Failure(
    `npm could not ${task}:\n${errorLines(output)}\n` +
      'Check the network and the registry that npm is set to, then try again.',
  )
}

/**
 * The lines of npm's output that say what went wrong.
 * @param {string} output
 */
function errorLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const errors = lines.filter(
    (line) => /^npm (error|ERR!)/.test(line) && !/complete log of this run|debug-0\.log/.test(line),
  )
  return (errors.length > 0 ? errors : lines).slice(0, 8).join('\n')
}
