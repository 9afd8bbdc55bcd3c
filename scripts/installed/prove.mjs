import { readdirSync } from 'node:fs'
import path from 'node:path'
import { openDisplay } from '../bootstrap/display.mjs'
import { Failure } from '../bootstrap/failure.mjs'
import { say, step } from '../bootstrap/progress.mjs'
import { buildPackages } from '../packing/build-packages.mjs'
import { inCheckout } from '../bootstrap/checkout.mjs'
import { CleanRoot } from './clean-root.mjs'
import { commandFigures } from './commands.mjs'
import { fuseFigures } from './fuses.mjs'
import { installFigures } from './install.mjs'
import { lifeFigures, purgeFigures } from './life.mjs'
import { mainJobFigures } from './main-job.mjs'
import { startFigures } from './start.mjs'

/** @typedef {import('./figure.mjs').Figure} Figure */

/** The packages that are installed after one another, oldest first. @type {{ name: string, version: string, testVariant: boolean }[]} */
const builds = [
  { name: 'older', version: '0.0.1', testVariant: true },
  { name: 'driven', version: '0.9.0', testVariant: true },
  { name: 'release', version: '0.9.1', testVariant: false },
]

/** @param {boolean} keep the root, to look around in it @returns {Promise<Figure[]>} */
export async function proveInstalled(keep) {
  const [older, driven, release] = await buildAll()
  const display = await openDisplay()
  const root = await CleanRoot.make({ DISPLAY: process.env.DISPLAY, ...display.environment })
  try {
    const figures = [
      ...(await part('Installing', () => installFigures(root, older))),
      ...(await part('Starting, and upgrading', () => lifeFigures(root, driven))),
      ...(await part('The main job, driven', () => mainJobFigures(root))),
      ...(await part('The release', () => fuseFigures(root, release))),
      ...(await part('The time it takes to start', () => startFigures(root))),
      ...(await part('Commands in a terminal', () => commandFigures(root, '0.9.1'))),
      ...(await part('Purging', () => purgeFigures(root))),
    ]
    return figures
  } finally {
    display.close()
    if (keep) say(`The root is kept in ${root.folder}`)
    else root.remove()
  }
}

/** @returns {Promise<string[]>} the debs, in the order of `builds` */
async function buildAll() {
  const debs = []
  for (const { name, version, testVariant } of builds) {
    const output = inCheckout('dist', 'installed', name)
    await buildPackages({ output, fast: true, testVariant, version, targets: ['deb'] })
    const deb = readdirSync(output).find((file) => file.endsWith('.deb'))
    if (deb === undefined) throw new Failure(`There is no deb in ${output}.`)
    debs.push(path.join(output, deb))
  }
  return debs
}

/** @param {string} title @param {() => Promise<Figure[]>} prove */
const part = (title, prove) => step(title, prove)
