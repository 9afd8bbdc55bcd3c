import { PLACE } from './event-words'
import { PLACE_MASK, type MetWord, type Posting, type Postings } from './postings'
import type { QueryWord } from './read-query'
import { isNumber } from './words'

/** How well a word of the query was met; added to the place it was met in. */
export const QUALITY = { near: 0, beginning: 1, exact: 2 } as const

export interface Meeting extends MetWord {
  quality: keyof typeof QUALITY
}

/** Letters a typo may be off: none in short words, where every word is near every other. */
const tolerance = (folded: string): number => (folded.length < 4 ? 0 : folded.length < 6 ? 1 : 2)

/** The lowest place that counts: "ecf 71" does not mean the 71 of a courtroom. */
export const lowestPlace = ({ asEcf }: QueryWord): number => (asEcf ? PLACE.reference : PLACE.text)

const counts = (posting: Posting | undefined, lowest: number): posting is Posting =>
  posting !== undefined && (lowest <= PLACE.text || posting.some((entry) => (entry & PLACE_MASK) >= lowest))

function exactly(tables: readonly Postings[], word: QueryWord): Meeting[][] {
  return tables.map((postings) => {
    const posting = postings.get(word.folded)
    return counts(posting, lowestPlace(word)) ? [{ folded: word.folded, posting, quality: 'exact' }] : []
  })
}

function byBeginning(tables: readonly Postings[], { folded }: QueryWord): Meeting[][] {
  return tables.map((postings) =>
    Array.from(postings.beginningWith(folded), (met) => ({
      ...met,
      quality: met.folded === folded ? 'exact' : 'beginning',
    })),
  )
}

/** Only the words of the smallest distance at which any table has one. */
function nearly(tables: readonly Postings[], { folded }: QueryWord): Meeting[][] {
  for (let distance = 1; distance <= tolerance(folded); distance += 1) {
    const met = tables.map((postings): Meeting[] =>
      postings.near(folded, distance).map((near) => ({ ...near, quality: 'near' })),
    )
    if (met.some(({ length }) => length > 0)) return met
  }
  return tables.map(() => [])
}

const none = (met: readonly (readonly Meeting[])[]): boolean => met.every(({ length }) => length === 0)

/**
 * What a word of the query meets in each table: itself and the words that begin with it; a number only itself while there is
 * such a number, since 71 is not 710; words near in spelling where there is nothing else, or where `lenient` asks for them too.
 */
export function meetWord(tables: readonly Postings[], word: QueryWord, lenient: boolean): Meeting[][] {
  if (isNumber(word.folded)) {
    const met = exactly(tables, word)
    return none(met) ? byBeginning(tables, word) : met
  }
  const met = byBeginning(tables, word)
  if (!lenient && !none(met)) return met
  const near = nearly(tables, word)
  return met.map((meetings, index) => [...meetings, ...(near[index] ?? [])])
}
