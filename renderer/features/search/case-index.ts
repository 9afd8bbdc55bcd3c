import type { CaseDocument } from '../../../shared/document'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import type { Party } from '../../../shared/model/party'
import type { Source } from '../../../shared/model/source'
import { eventWords, partyWord, partyWords, sourceWord, sourceWords } from './event-words'
import { FoundIds } from './found-ids'
import { QUALITY, lowestPlace, meetWord, type Meeting } from './meet-word'
import { PLACE_MASK, slotOf, type Posting } from './postings'
import { readQuery, type QueryWord } from './read-query'
import { TableIndex } from './table-index'
import { wordsToMark } from './words-to-mark'
import { remember } from '../../store/remember'
import type { HitIds } from '../../store/ui-store'

/** What a search found. */
export interface Found {
  ids: HitIds
  /** What to mark on screen: words, or beginnings of words, as they stand in the records. */
  words: readonly string[]
  /** How good a hit is, by where its words stand, then by how well they were met; 0 for what is no hit. */
  scoreOf: (id: EventId) => number
}

const QUALITIES = Object.keys(QUALITY).length

/** Adds scores where there are both, in place. */
function bothMet(total: Uint16Array, scores: Uint16Array): Uint16Array {
  for (let slot = 0; slot < total.length; slot += 1) {
    const before = total[slot] ?? 0
    const score = scores[slot] ?? 0
    total[slot] = before === 0 || score === 0 ? 0 : before + score
  }
  return total
}

/**
 * Full text search over a case. Parties and sources are indexed once each and joined by id, so that a party renamed is one
 * record to index again and not the thousands of events that it filed.
 */
export class CaseIndex {
  private readonly events = new TableIndex<CaseEvent>(eventWords)
  private readonly parties = new TableIndex<Party>(partyWords)
  private readonly sources = new TableIndex<Source>(sourceWords)
  private readonly tables = [this.events, this.parties, this.sources] as const
  private readonly slotsOf = remember((events: readonly CaseEvent[], _version: number) =>
    Int32Array.from(events, ({ id }) => this.events.slotOf(id) ?? -1),
  )
  private readonly numbered = {
    slotOf: (id: EventId) => this.events.slotOf(id),
    slotsOf: (events: readonly CaseEvent[]) => this.slotsOf(events, this.events.version),
  }

  get upToDate(): boolean {
    return this.tables.every(({ upToDate }) => upToDate)
  }

  /** Notes what a new version of the document asks for; `step` does it. */
  follow(document: CaseDocument): void {
    this.parties.follow(document.party)
    this.sources.follow(document.source)
    this.events.follow(document.event)
  }

  /** Indexes what waits until the time is up; true when nothing waits any more. */
  step(timeLeft: () => boolean): boolean {
    return this.tables.every((table) => table.step(timeLeft))
  }

  /**
   * The events in which every word of the query is met; null where there is nothing to look for. Words that are met nowhere
   * are looked for with typos allowed, and so is a search of several words that has no hit.
   */
  find(query: string): Found | null {
    const words = readQuery(query)
    if (words.length === 0) return null
    const strict = this.findAll(words, false)
    return strict.ids.size > 0 || words.length === 1 ? strict : this.findAll(words, true)
  }

  private findAll(words: readonly QueryWord[], lenient: boolean): Found {
    const marks = new Set<string>()
    const total = words
      .map((word) => {
        const met = meetWord(
          this.tables.map(({ postings }) => postings),
          word,
          lenient,
        )
        wordsToMark(
          word,
          met,
          this.tables.map(({ written }) => written),
          marks,
        )
        return this.scoresOf(word, met)
      })
      .reduce(bothMet)
    const ids = new FoundIds(total, { ...this.numbered, bySlot: this.events.bySlot.slice() })
    return { ids, words: [...marks], scoreOf: (id) => total[this.events.slotOf(id) ?? -1] ?? 0 }
  }

  /** Per event by number, 0 where the word is not met; else the best of its meetings. */
  private scoresOf(word: QueryWord, [inEvents = [], inParties = [], inSources = []]: Meeting[][]): Uint16Array {
    const scores = new Uint16Array(this.events.bySlot.length)
    const lowest = lowestPlace(word)
    const count = (posting: Posting, quality: number): void => {
      for (const entry of posting) {
        const place = entry & PLACE_MASK
        const score = place < lowest ? 0 : place * QUALITIES + quality
        const slot = slotOf(entry)
        if (score > (scores[slot] ?? 0)) scores[slot] = score
      }
    }
    for (const { posting, quality } of inEvents) count(posting, QUALITY[quality])
    for (const [quality, name] of this.namesMet(inParties, inSources)) {
      count(this.events.postings.get(name) ?? [], QUALITY[quality])
    }
    return scores
  }

  /** The words that stand for the parties and sources met, among the words of events. */
  private *namesMet(
    inParties: readonly Meeting[],
    inSources: readonly Meeting[],
  ): Generator<[Meeting['quality'], string]> {
    for (const { posting, quality } of inParties) {
      for (const entry of posting) yield [quality, partyWord(this.parties.bySlot[slotOf(entry)]?.id ?? '')]
    }
    for (const { posting, quality } of inSources) {
      for (const entry of posting) yield [quality, sourceWord(this.sources.bySlot[slotOf(entry)]?.id ?? '')]
    }
  }
}
