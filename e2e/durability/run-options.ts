import { parseArgs } from 'node:util'

/** How much of a proof is run. */
export interface Extent {
  /** True for a run of under a minute. */
  quick: boolean
  /** How often the app is killed; null for as often as the proof asks for. Several runs of fewer kills add up, see `kept-runs.ts`. */
  kills: number | null
  /** What is left to chance follows from it. */
  seed: number
}

export interface RunOptions extends Extent {
  /** Names of the proofs to run; empty for all. */
  only: readonly string[]
  /** The commit whose runs are put together in place of running anything. */
  together: string | null
}

const SEEDS = 1_000_000

function wholeNumber(name: string, word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new Error(`--${name} takes a number.`)
  return Number(word)
}

/** Reads `--quick`, `--only power-cuts,soak`, `--kills 50`, `--seed 7` and `--together HEAD`. Throws with a sentence on anything else. */
export function readRunOptions(args: readonly string[], proofs: readonly string[]): RunOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      kills: { type: 'string' },
      seed: { type: 'string' },
      together: { type: 'string' },
    },
  })
  const only = values.only.split(',').filter((name) => name !== '')
  const unknown = only.find((name) => !proofs.includes(name))
  if (unknown !== undefined) throw new Error(`There is no proof ${unknown}; there is ${proofs.join(', ')}.`)
  return {
    quick: values.quick,
    only,
    kills: values.kills === undefined ? null : wholeNumber('kills', values.kills),
    seed: values.seed === undefined ? Math.floor(Math.random() * SEEDS) : wholeNumber('seed', values.seed),
    together: values.together ?? null,
  }
}
