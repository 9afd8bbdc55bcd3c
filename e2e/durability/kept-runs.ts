import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { holds, remark, type Figure } from './figure'
import { run } from './shell'

const RUNS = join('out', 'durability-runs')

const Kept = z.array(
  z.strictObject({
    name: z.string(),
    value: z.number().nullable(),
    unit: z.string(),
    limit: z.string(),
    ok: z.boolean().nullable(),
    skipped: z.string().optional(),
  }),
)

const commitOf = (name: string): string => run('git', 'rev-parse', '--verify', `${name}^{commit}`).trim()

/** The commit that is checked out, or null where that is not all there is: what ran then belongs to no commit. */
export function commitHere(): string | null {
  try {
    return run('git', 'status', '--porcelain').trim() === '' ? commitOf('HEAD') : null
  } catch {
    return null
  }
}

/** Keeps what a whole proof has shown of a commit, or a part of it, so that runs of hours need not be one. */
export function keepRun(commit: string, proof: string, part: string, figures: readonly Figure[]): void {
  const folder = join(RUNS, commit)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${proof}.${part}.json`), JSON.stringify(figures, null, 2))
}

function keptOf(commit: string): { proof: string; figures: Figure[] }[] {
  const folder = join(RUNS, commit)
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.map((file) => ({
    proof: file.slice(0, file.indexOf('.')),
    figures: Kept.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  }))
}

/** Counts of the same name are added up: what was done, and what was lost in it. */
function addUp(figures: readonly Figure[]): Figure[] {
  const sums = new Map<string, Figure>()
  for (const figure of figures) {
    const before = sums.get(figure.name)
    if (before === undefined) sums.set(figure.name, figure)
    else if (before.value !== null && figure.value !== null) {
      const value = before.value + figure.value
      sums.set(figure.name, { ...figure, value, ok: holds(figure.limit, value) })
    }
  }
  return [...sums.values()]
}

/** What the runs of one commit have shown, proof by proof; a proof that was not run is not ok. */
export function together(name: string, proofs: readonly string[]): Figure[] {
  const commit = commitOf(name)
  const kept = keptOf(commit)
  remark(`${kept.length} runs of ${commit}`)
  return proofs.flatMap((proof) => {
    const figures = kept.filter((one) => one.proof === proof).flatMap((one) => one.figures)
    return figures.length > 0
      ? addUp(figures)
      : [{ name: `${proof}: run on this commit`, value: 0, unit: 'runs', limit: '>= 1', ok: false }]
  })
}
