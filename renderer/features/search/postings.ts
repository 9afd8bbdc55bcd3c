import SearchableMap from 'minisearch/SearchableMap'

/** Where a word stands: records by number, each with its place in the low bits. In no order. */
export type Posting = readonly number[]

const PLACE_BITS = 3
export const PLACE_MASK = (1 << PLACE_BITS) - 1
export const slotOf = (entry: number): number => entry >> PLACE_BITS
export const entryOf = (slot: number, place: number): number => (slot << PLACE_BITS) | place

/** A word of the records that a word of the query met. */
export interface MetWord {
  folded: string
  posting: Posting
}

/**
 * Which records hold which words. Words are found as they are, by their beginning, or near in spelling: the radix tree is
 * MiniSearch's. Its own `search` weighs and sorts every result, 40 to 170 ms for a common word at 50,000 events; here each
 * posting is a flat array of integers and a search only counts.
 */
export class Postings {
  private readonly exact = new Map<string, number[]>()
  private readonly tree = new SearchableMap<number[]>()

  add(folded: string, entry: number): void {
    const known = this.exact.get(folded)
    if (known) {
      known.push(entry)
      return
    }
    const posting = [entry]
    this.exact.set(folded, posting)
    this.tree.set(folded, posting)
  }

  remove(folded: string, entry: number): void {
    const posting = this.exact.get(folded)
    const at = posting?.indexOf(entry) ?? -1
    if (posting === undefined || at < 0) throw new Error('The search index lost a word that a record holds')
    const last = posting.pop()
    if (last !== undefined && at < posting.length) posting[at] = last
    if (posting.length > 0) return
    this.exact.delete(folded)
    this.tree.delete(folded)
  }

  get(folded: string): Posting | undefined {
    return this.exact.get(folded)
  }

  /** Every word that begins so, the word itself included. */
  *beginningWith(folded: string): Generator<MetWord> {
    for (const [word, posting] of this.tree.atPrefix(folded)) yield { folded: word, posting }
  }

  /** Words at most `distance` letters off; only the nearest of them. */
  near(folded: string, distance: number): MetWord[] {
    const found = [...this.tree.fuzzyGet(folded, distance)]
    const nearest = Math.min(...found.map(([, [, off]]) => off))
    return found.filter(([, [, off]]) => off === nearest).map(([word, [posting]]) => ({ folded: word, posting }))
  }
}
