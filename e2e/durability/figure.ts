/** One measured figure of the reliability table. `ok` is null where it could not be measured here; `skipped` then says why. */
export interface Figure {
  name: string
  value: number | null
  unit: string
  limit: string
  ok: boolean | null
  skipped?: string
}

/** How much of a proof is run. */
export interface Extent {
  /** True for a run of under a minute. */
  quick: boolean
}

export const atMost = (limit: number, name: string, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  limit: `<= ${limit}`,
  ok: value <= limit,
})

export const atLeast = (limit: number, name: string, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  limit: `>= ${limit}`,
  ok: value >= limit,
})

export const skipped = (name: string, unit: string, limit: string, why: string): Figure => ({
  name,
  value: null,
  unit,
  limit,
  ok: null,
  skipped: why,
})

/** Writes what a proof saw to standard error, where a person may follow it: standard output is the figures' alone. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`)
}
