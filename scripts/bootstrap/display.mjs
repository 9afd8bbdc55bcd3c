import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { Failure } from './failure.mjs'

/** @typedef {{ environment: Record<string, string>, close: () => void }} Display */

export const needsVirtualDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

/** @returns {Promise<Display>} the person's own display, or a virtual one that nobody sees */
export async function openDisplay() {
  if (!needsVirtualDisplay()) return { environment: {}, close: () => {} }
  // The server picks a free display number and writes it down the pipe: two runs at once do not collide.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    // A process group of its own: Ctrl-C must not take the display from under an app that is still saving.
    detached: true,
  })
  const close = () => void server.kill()
  process.once('exit', close)
  const number = await displayNumber(server)
  // What runs on the display decides how long this script lives, not the display.
  server.unref()
  for (const pipe of server.stdio) if (pipe instanceof Socket) pipe.unref()
  return {
    environment: { DISPLAY: `:${number}` },
    close: () => {
      process.off('exit', close)
      close()
    },
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let errors = ''
    server.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      errors += chunk.toString()
    })
    const fail = () => reject(new Failure(`The virtual display (Xvfb) did not start. ${errors.trim()}`))
    server.once('error', fail)
    server.once('exit', fail)
    let number = ''
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      number += chunk.toString()
      if (number.includes('\n')) resolve(number.trim())
    })
  })
}
