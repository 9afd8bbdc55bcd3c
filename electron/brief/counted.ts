/** "1,234", never by the machine's locale. */
export const withCommas = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')

/** "1 event", "1,234 events". */
export const counted = (count: number, one: string, many: string): string =>
  `${withCommas(count)} ${count === 1 ? one : many}`

/** Row numbers in few words: "3, 5, 9–12". They are given in rising order. */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
    .map(([from, to]) => (from === to ? String(from) : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
    .join(', ')
}
