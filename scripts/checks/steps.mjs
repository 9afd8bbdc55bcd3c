import { buildWhenStale } from '../bootstrap/build.mjs'
import { foreground } from '../bootstrap/child-process.mjs'
import { checkout, inCheckout } from '../bootstrap/checkout.mjs'
import { prepareElectron } from '../bootstrap/electron.mjs'
import { npmCommand } from '../bootstrap/npm.mjs'
import { countPlaywright, countSuite, countVitest, one } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

export const reports = inCheckout('.reports')
const unitReport = inCheckout('.reports', 'unit.json')
const endToEndReport = inCheckout('.reports', 'e2e.json')

/** A run that hangs must still end, with its closing line, before a build machine gives up on it. */
const endToEndLimit = 45 * 60 * 1000

/** @type {{ title: string, run: () => Promise<Tally> }[]} */
export const steps = [
  { title: 'Types', run: async () => one((await npmRun('typecheck')) === 0) },
  { title: 'Lint, format and dead code', run: async () => one((await npmRun('lint')) === 0) },
  { title: 'Unit tests', run: runUnitTests },
  { title: 'End-to-end tests', run: runEndToEndTests },
  { title: 'Speed at 300 and 5,000 events', run: async () => one((await npmRun('bench', ['--short'])) === 0) },
]

async function runUnitTests() {
  const code = await npmRun('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
  return countSuite(unitReport, code, countVitest)
}

async function runEndToEndTests() {
  await buildWhenStale()
  const electron = await prepareElectron()
  const environment = { ...electron.environment, PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport }
  try {
    const code = await npmRun('e2e', ['--reporter=list,json', `--global-timeout=${endToEndLimit}`], environment)
    return countSuite(endToEndReport, code, countPlaywright)
  } finally {
    electron.close()
  }
}

/** The person pressed Ctrl-C: nothing further is to be started. */
export class Interrupted extends Error {}

/**
 * @param {string} script @param {string[]} [args] @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code
 */
async function npmRun(script, args = [], env = process.env) {
  const npm = npmCommand(['run', '--silent', script, '--', ...args])
  const { code, interrupted } = await foreground(npm.command, npm.args, {
    cwd: checkout,
    env,
    shell: npm.shell,
    stdio: ['ignore', 'inherit', 'inherit'],
    signalGroup: true,
  })
  if (interrupted) throw new Interrupted()
  return code
}
