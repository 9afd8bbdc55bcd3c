import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const onWindows = process.platform === 'win32'
const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a command in silence and keeps what it printed.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} output is standard output and error as they came
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
      stdout += chunk.toString()
      output += chunk.toString()
    })
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
    })
    child.once('error', (error) => resolve({ code: 127, stdout, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, output }))
  })
}

/**
 * Runs a command on this terminal and resolves with its exit code.
 *
 * The child gets a process group of its own: Ctrl-C then reaches it once, through us. Electron quits gracefully on the
 * first signal and is killed by a second, which a shared group would send while the last save is still being written.
 * @param {string} command @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { signalGroup?: boolean }} [options]
 *   signalGroup passes signals to the whole group, for runners that do not pass them on themselves
 * @returns {Promise<{ code: number, interrupted: boolean }>}
 */
export function foreground(command, args, { signalGroup = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', detached: !onWindows, ...options })
    let interrupted = false
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      const again = interrupted
      interrupted = true
      if (child.pid === undefined || child.exitCode !== null) return
      // A terminal that is closed hangs up twice, once through the shell. Electron saves and quits on SIGTERM, while a
      // SIGHUP would end it on the spot.
      if (signal === 'SIGHUP' && again) return
      process.kill(signalGroup && !onWindows ? -child.pid : child.pid, signal === 'SIGHUP' ? 'SIGTERM' : signal)
    }
    for (const signal of forwarded) process.on(signal, pass)
    const settle = () => {
      for (const signal of forwarded) process.off(signal, pass)
    }
    child.once('error', (error) => {
      settle()
      reject(error)
    })
    child.once('close', (code, signal) => {
      settle()
      resolve({ code: code ?? 128 + signalNumber(signal), interrupted })
    })
  })
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal === null ? 0 : (constants.signals[signal] ?? 0)
}
