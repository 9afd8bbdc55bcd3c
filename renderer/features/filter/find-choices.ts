import type { Choice } from './filter-choices'

/** Choices whose label has a word beginning with each of the words typed. */
export function findChoices<T>(choices: readonly Choice<T>[], text: string): readonly Choice<T>[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return choices
  return choices.filter(({ label }) => {
    const within = label.toLowerCase().split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => within.some((candidate) => candidate.startsWith(word)))
  })
}
