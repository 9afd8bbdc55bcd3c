/** Everything there is to measure; `--only` names some of it. */
export const WORKS = ['opening', 'moving', 'search', 'table', 'editing', 'bulk', 'memory', 'start', 'plain'] as const
export type Work = (typeof WORKS)[number]

/** What one run of the bench measures. */
export interface Plan {
  works: ReadonlySet<Work>
  /** Sizes of the cases, smallest first. */
  sizes: readonly number[]
  /** Sizes of what plain vis-timeline is fed. */
  plainSizes: readonly number[]
  /** How often each size is visited, and opened. */
  rounds: number
  openings: number
  starts: number
  edits: number
  /** How many times its limit a growth may be: more where it is shape that is asked for, on a machine that does other things too. */
  slack: number
  /** How often it is measured before a figure counts as broken; each figure counts as it was best. */
  attempts: number
}

const WHOLE: Plan = {
  works: new Set(WORKS),
  sizes: [300, 1_000, 5_000, 20_000, 50_000],
  plainSizes: [300, 1_000, 5_000],
  rounds: 2,
  openings: 5,
  starts: 10,
  edits: 8,
  slack: 1,
  attempts: 1,
}

/** Of growth alone, on whatever machine it may be: under two minutes. */
const SHORT: Plan = {
  ...WHOLE,
  works: new Set(['opening', 'moving', 'search', 'table', 'editing']),
  sizes: [300, 5_000],
  plainSizes: [],
  rounds: 1,
  openings: 3,
  edits: 5,
  slack: 2.5,
  attempts: 2,
}

const isWork = (word: string): word is Work => (WORKS as readonly string[]).includes(word)

/** What follows a switch; null where it is not there. */
const after = (args: readonly string[], name: string): string[] | null => {
  const at = args.indexOf(name)
  return at < 0 ? null : (args[at + 1]?.split(',') ?? [])
}

/** Reads `--short`, `--only opening,search` and `--sizes 300,50000`. Throws with a sentence on anything else. */
export function readPlan(args: readonly string[]): Plan {
  const plan = args.includes('--short') ? SHORT : WHOLE
  const only = after(args, '--only')
  const sizes = after(args, '--sizes')?.map(Number)
  const unknown = only?.find((word) => !isWork(word))
  if (unknown !== undefined) throw new Error(`There is no ${unknown} to measure; there is ${WORKS.join(', ')}.`)
  if (sizes?.some((size) => !Number.isInteger(size) || size < 1) === true)
    throw new Error('--sizes takes numbers of events.')
  return {
    ...plan,
    works: only === null ? plan.works : new Set(only.filter(isWork)),
    sizes: sizes?.toSorted((a, b) => a - b) ?? plan.sizes,
    plainSizes: sizes === undefined ? plan.plainSizes : plan.plainSizes.filter((size) => sizes.includes(size)),
  }
}
