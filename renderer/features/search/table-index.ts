import { changedRecords } from '../../../shared/changed-records'
import type { RecordWords } from './event-words'
import { Postings, entryOf } from './postings'

/** Over so many changed or removed records it is faster to begin anew than to take words out one by one. */
const REBUILD_OVER = 2000

/** The words of one table of the document, kept up with it record by record, in steps as small as the caller likes. */
export class TableIndex<R extends { readonly id: string }> {
  postings = new Postings()
  /** Spellings that folding hides, by folded word: what is to be marked on screen. */
  written = new Map<string, Set<string>>()
  private target: ReadonlyMap<string, R> = new Map()
  private waiting = new Set<string>()
  /** While the index is made from nothing: what of the table is still to come. Not copied: it may be 50,000 ids. */
  private toCome: Iterator<string> | null = null
  private slots = new Map<string, number>()
  private records: (R | null)[] = []
  private free: number[] = []
  private changes = 0

  /** Another number whenever a record may have got or lost its number. */
  get version(): number {
    return this.changes
  }

  constructor(private readonly wordsOf: (record: R) => RecordWords) {}

  /** Records by number, null where a number is free. */
  get bySlot(): readonly (R | null)[] {
    return this.records
  }

  get upToDate(): boolean {
    return this.waiting.size === 0 && this.toCome === null
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id)
  }

  /** Notes what has to be done to reach a new version of the table; `step` does it. */
  follow(table: ReadonlyMap<string, R>): void {
    const before = this.target
    this.target = table
    if (before === table) return
    if (before.size === 0) {
      this.beginAnew()
      return
    }
    const { added, changed, removed } = changedRecords(before, table)
    if (changed.length + removed.length > REBUILD_OVER) this.beginAnew()
    else for (const id of [...added, ...changed, ...removed]) this.waiting.add(id)
  }

  /** Brings records up to date until none waits or the time is up; true when none waits. */
  step(timeLeft: () => boolean): boolean {
    while (this.toCome !== null) {
      if (!timeLeft()) return false
      const next = this.toCome.next()
      if (next.done === true) this.toCome = null
      else this.update(next.value)
    }
    for (const id of this.waiting) {
      if (!timeLeft()) return false
      this.waiting.delete(id)
      this.update(id)
    }
    return true
  }

  private beginAnew(): void {
    this.postings = new Postings()
    this.written = new Map()
    this.slots = new Map()
    this.records = []
    this.free = []
    this.waiting = new Set()
    this.toCome = this.target.keys()
  }

  private update(id: string): void {
    const after = this.target.get(id) ?? null
    const known = this.slots.get(id)
    const before = known === undefined ? null : (this.records[known] ?? null)
    if (before === after) return
    this.changes += 1
    const slot = known ?? this.free.pop() ?? this.records.length
    this.exchange(slot, before, after)
    this.records[slot] = after
    if (after !== null) this.slots.set(id, slot)
    else {
      this.slots.delete(id)
      this.free.push(slot)
    }
  }

  /** Touches only the words that differ: a new tag on 50,000 events costs one posting. */
  private exchange(slot: number, before: R | null, after: R | null): void {
    const had = before === null ? null : this.wordsOf(before).places
    const has = after === null ? null : this.wordsOf(after)
    if (had !== null) {
      for (const [folded, place] of had) {
        if (has?.places.get(folded) !== place) this.postings.remove(folded, entryOf(slot, place))
      }
    }
    if (has === null) return
    for (const [folded, place] of has.places) {
      if (had?.get(folded) !== place) this.postings.add(folded, entryOf(slot, place))
    }
    for (const { folded, written } of has.written) this.noteWritten(folded, written)
  }

  private noteWritten(folded: string, written: string): void {
    const known = this.written.get(folded)
    if (known) known.add(written)
    else this.written.set(folded, new Set([written]))
  }
}
