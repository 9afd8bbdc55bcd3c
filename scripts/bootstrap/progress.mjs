/** @type {NodeJS.WriteStream} */
let stream = process.stdout

/** A command whose standard output is data (JSON, say) keeps that clean by sending progress elsewhere. */
export function reportTo(/** @type {NodeJS.WriteStream} */ other) {
  stream = other
}

/** @param {string} line */
export function say(line) {
  stream.write(`${line}\n`)
}

/** @param {number} since */
export const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * One line for one step: on a terminal it counts, in a log it stands once at the start and once at the end.
 * @template T
 * @param {string} title
 * @param {(update: (progress: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = Date.now()
  const line = stream.isTTY ? countingLine(title, start) : undefined
  if (line === undefined) say(`${title} …`)
  try {
    const result = await work((progress) => line?.update(progress))
    line?.clear()
    say(`${title}: done in ${secondsSince(start)}`)
    return result
  } catch (error) {
    line?.clear()
    say(`${title}: failed after ${secondsSince(start)}`)
    throw error
  }
}

/** @param {string} title @param {number} start */
function countingLine(title, start) {
  let progress = ''
  const draw = () => stream.write(`\r\u001B[K${title} … ${progress || secondsSince(start)}`)
  draw()
  const timer = setInterval(draw, 500)
  return {
    update: (/** @type {string} */ next) => {
      progress = next
    },
    clear: () => {
      clearInterval(timer)
      stream.write('\r\u001B[K')
    },
  }
}

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`
