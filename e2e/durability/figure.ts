/** One measured figure of the reliability table. `ok` is null where it could not be measured here; `skipped` then says why. */
export interface Figure {
  name: string
  value: number | null
  unit: string
  limit: string
  ok: boolean | null
  skipped?: string | undefined
}

/** True where a value is within a limit as a figure writes it: "<= 0" or ">= 200". */
export function holds(limit: string, value: number): boolean {
  const [, sign, bound] = /^([<>])= ([\d.]+)$/.exec(limit) ?? []
  if (bound === undefined) throw new Error(`${limit} is no limit`)
  return sign === '<' ? value <= Number(bound) : value >= Number(bound)
}

const limited = (limit: string, name: string, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  limit,
  ok: holds(limit, value),
})

export const atMost = (limit: number, name: string, value: number, unit: string): Figure =>
  limited(`<= ${limit}`, name, value, unit)

export const atLeast = (limit: number, name: string, value: number, unit: string): Figure =>
  limited(`>= ${limit}`, name, value, unit)

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
