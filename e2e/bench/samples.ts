/** Several measurements of one thing, summed up: what is reported is the median, what is kept is the spread. */
export interface Spread {
  median: number
  least: number
  most: number
  samples: number
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)

/** The value below which a part (0 to 1) of the measurements lie. */
export function quantile(values: readonly number[], part: number): number {
  const ordered = sorted(values)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? NaN
}

export function median(values: readonly number[]): number {
  const ordered = sorted(values)
  const middle = ordered.length >> 1
  const upper = ordered[middle] ?? NaN
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[middle - 1] ?? NaN)) / 2
}

const rounded = (value: number): number => Math.round(value * 100) / 100

export const spreadOf = (values: readonly number[]): Spread => ({
  median: rounded(median(values)),
  least: rounded(Math.min(...values)),
  most: rounded(Math.max(...values)),
  samples: values.length,
})
