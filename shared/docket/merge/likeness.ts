const wordsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0)

/** How much two texts have in common, from 0 to 1: twice the words in both by the words of each (Dice); 1 where one begins the other. */
export function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length > 0 && long.startsWith(short)) return 1
  const left = wordsOf(a)
  const right = wordsOf(b)
  let common = 0
  for (const [word, count] of left) common += Math.min(count, right.get(word) ?? 0)
  const all = sizeOf(left) + sizeOf(right)
  return all === 0 ? 0 : (2 * common) / all
}
