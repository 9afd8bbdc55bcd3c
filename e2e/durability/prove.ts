// Runs the proofs and prints {"figures":[…]} on standard output; exit code 1 when one is not ok. See `scripts/durability.mjs`.
import { callOrder } from './call-order'
import { commitCost } from './commit-cost'
import { failingCalls } from './failing-calls'
import { remark, type Extent, type Figure } from './figure'
import { killedApp } from './killed-app'
import { powerCuts } from './power-cuts'
import { powerLossModel } from './power-loss-model'
import { refusedDisks } from './refused-disks'
import { rottenFiles } from './rotten-files'
import { snapshotBlocking } from './snapshot-blocking'
import { soak } from './soak'

const PROOFS: Record<string, (extent: Extent) => Promise<Figure[]>> = {
  'failing-calls': failingCalls,
  'power-loss-model': powerLossModel,
  'power-cuts': powerCuts,
  'rotten-files': rottenFiles,
  'refused-disks': refusedDisks,
  'call-order': callOrder,
  'commit-cost': commitCost,
  'snapshot-blocking': snapshotBlocking,
  'killed-app': killedApp,
  soak,
}

/** A proof that breaks down has proved nothing: that is a figure too. */
const brokenDown = (name: string, error: unknown): Figure[] => {
  remark(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return [{ name: `${name}: ran to its end`, value: 0, unit: 'runs', limit: '>= 1', ok: false }]
}

const args = process.argv.slice(2)
const quick = args.includes('--quick')
const wanted = args.filter((arg) => !arg.startsWith('--'))
const figures: Figure[] = []
for (const [name, prove] of Object.entries(PROOFS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  remark(`${name} …`)
  const start = Date.now()
  figures.push(...(await prove({ quick }).catch((error: unknown) => brokenDown(name, error))))
  remark(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`)
}
process.stdout.write(`${JSON.stringify({ figures }, null, 2)}\n`)
process.exitCode = figures.length === 0 || figures.some(({ ok }) => ok === false) ? 1 : 0
