// Runs the proofs and prints {"figures":[…]} on standard output; exit code 1 when one is not ok. See `scripts/durability.mjs`.
import { callOrder } from './call-order'
import { commitCost } from './commit-cost'
import { failingCalls } from './failing-calls'
import { remark, type Figure } from './figure'
import { commitHere, keepRun, together } from './kept-runs'
import { killedApp } from './killed-app'
import { powerCuts } from './power-cuts'
import { powerLossModel } from './power-loss-model'
import { refusedApp } from './refused-app'
import { refusedDisks } from './refused-disks'
import { rottenFiles } from './rotten-files'
import { readRunOptions, type Extent, type RunOptions } from './run-options'
import { snapshotBlocking } from './snapshot-blocking'
import { soak } from './soak'
import { windowFrames } from './window-frames'

const PROOFS: Record<string, (extent: Extent) => Promise<Figure[]>> = {
  'failing-calls': failingCalls,
  'power-loss-model': powerLossModel,
  'power-cuts': powerCuts,
  'rotten-files': rottenFiles,
  'refused-disks': refusedDisks,
  'refused-app': refusedApp,
  'call-order': callOrder,
  'commit-cost': commitCost,
  'snapshot-blocking': snapshotBlocking,
  'window-frames': windowFrames,
  'killed-app': killedApp,
  soak,
}

/** The signal with which somebody outside asked this run to end. Playwright closes the app on it and goes on, which looks as if the app had ended by itself. */
let ended: NodeJS.Signals | null = null
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => (ended = signal))

/** A proof that breaks down has proved nothing: that is a figure too. */
function brokenDown(name: string, error: unknown): Figure[] {
  remark(error instanceof Error ? (error.stack ?? error.message) : String(error))
  if (ended !== null) remark(`It was ended from outside, by ${ended}.`)
  return [{ name: `${name}: ran to its end`, value: 0, unit: 'runs', limit: '>= 1', ok: false }]
}

async function proveAll(options: RunOptions): Promise<Figure[]> {
  const figures: Figure[] = []
  const commit = options.quick ? null : commitHere()
  remark(`seed ${options.seed}${commit === null ? '' : `, kept for commit ${commit}`}`)
  for (const [name, prove] of Object.entries(PROOFS)) {
    if (ended !== null || (options.only.length > 0 && !options.only.includes(name))) continue
    remark(`${name} …`)
    const start = Date.now()
    const shown = await prove(options).catch((error: unknown) => brokenDown(name, error))
    // Parts of a proof have seeds of their own; a whole one takes the place of the one before.
    if (commit !== null) keepRun(commit, name, options.kills === null ? 'whole' : `seed-${options.seed}`, shown)
    figures.push(...shown)
    remark(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`)
  }
  return figures
}

const proofs = Object.keys(PROOFS)
const options = readRunOptions(process.argv.slice(2), proofs)
const figures = options.together === null ? await proveAll(options) : together(options.together, proofs)
process.stdout.write(`${JSON.stringify({ figures }, null, 2)}\n`)
process.exitCode = ended !== null || figures.length === 0 || figures.some(({ ok }) => ok === false) ? 1 : 0
