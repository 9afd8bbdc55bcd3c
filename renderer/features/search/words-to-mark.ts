import type { Meeting } from './meet-word'
import type { QueryWord } from './read-query'

/** Beyond these nobody sees a difference, and each costs time in every label that is drawn. */
const MOST_MARKED = 24

/**
 * Adds what is to be marked for one word of the query: what was typed, where records have it so; else the words that were met
 * in its place, as the records spell them ("Muñoz" for munoz, 06/05/2023 for 6/5/2023, "dismiss" for dismis).
 */
export function wordsToMark(
  word: QueryWord,
  met: readonly (readonly Meeting[])[],
  written: readonly ReadonlyMap<string, ReadonlySet<string>>[],
  marks: Set<string>,
): void {
  const mark = (text: string): void => {
    if (marks.size < MOST_MARKED) marks.add(text)
  }
  met.forEach((meetings, table) => {
    for (const { folded, quality } of meetings) {
      if (marks.size >= MOST_MARKED) return
      if (quality === 'near') mark(folded)
      else {
        mark(word.written)
        mark(word.folded)
      }
      for (const spelling of written[table]?.get(folded) ?? []) mark(spelling)
    }
  })
}
