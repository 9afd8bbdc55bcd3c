import { likeness } from './likeness'
import { textHash } from './text-hash'

/** What an entry is known by. */
export interface EntryIdentity {
  documentId: string | null
  number: string | null
  /** The day it was filed, in any form that is one for a day. */
  filed: string | null
  entered: string | null
  sequence: string | null
  hash: string
  text: string
}

/** Which of the known entries an incoming one is: one of them, none, or it cannot be told which. */
export type Match = { kind: 'known'; known: number } | { kind: 'new' } | { kind: 'unclear'; like: number }

/** From here on two texts of one day are taken to be one entry whose text was changed. */
const ALIKE = 0.75

const NO_WORDS = textHash('')

/** So many comparisons of one day's texts are worth their time; a day with more has texts that no likeness tells apart. */
const MOST_COMPARED = 10_000

/** Two documents, or two rows of one docket, are never one entry, whatever else they share. */
function mayBeOne(a: EntryIdentity, b: EntryIdentity): boolean {
  const differ = (left: string | null, right: string | null): boolean =>
    left !== null && right !== null && left !== right
  return !differ(a.documentId, b.documentId) && !differ(a.sequence, b.sequence)
}

/** The key that entries must share in a round, or null for one that the round is not about. */
type Round = { key(entry: EntryIdentity): string | null; alone: boolean }

const keyOf = (...parts: (string | null)[]): string => parts.map((part) => part ?? '').join('\u0000')

/**
 * From the surest to the least sure. In a round that is not `alone`, entries that share a key are equal in all that could tell
 * them apart and are paired in their order; in one that is, a key must be of one known and one incoming entry.
 */
const ROUNDS: readonly Round[] = [
  { key: (e) => keyOf(e.documentId, e.number, e.filed, e.entered, e.sequence, e.hash), alone: false },
  { key: (e) => keyOf(e.documentId, e.number, e.filed, e.sequence, e.hash), alone: false },
  { key: (e) => (e.documentId === null ? null : keyOf(e.documentId, e.filed, e.hash)), alone: false },
  { key: (e) => (e.sequence === null ? null : keyOf(e.sequence, e.filed, e.hash)), alone: false },
  { key: (e) => keyOf(e.number, e.filed, e.entered, e.hash), alone: false },
  { key: (e) => keyOf(e.number, e.filed, e.hash), alone: false },
  { key: (e) => e.documentId, alone: true },
  { key: (e) => (e.sequence === null ? null : keyOf(e.sequence, e.filed)), alone: true },
  // The same words on another day are surer than other words on the same day; no words are not the same ones.
  { key: (e) => (e.number === null || e.hash === NO_WORDS ? null : keyOf(e.number, e.hash)), alone: true },
  { key: (e) => (e.number === null ? null : keyOf(e.number, e.filed)), alone: true },
]

type Bucket = { known: number[]; incoming: number[] }

function bucketsOf(round: Round, known: Side, incoming: Side): Iterable<Bucket> {
  const buckets = new Map<string, Bucket>()
  const fill = (side: Side, into: keyof Bucket): void => {
    for (const index of side.left) {
      const entry = side.entries[index]
      const key = entry === undefined ? null : round.key(entry)
      if (key === null) continue
      const bucket = buckets.get(key)
      if (bucket !== undefined) bucket[into].push(index)
      else if (into === 'known') buckets.set(key, { known: [index], incoming: [] })
    }
  }
  fill(known, 'known')
  fill(incoming, 'incoming')
  return buckets.values()
}

/** Entries, and which of them are not matched yet. */
interface Side {
  entries: readonly EntryIdentity[]
  left: Set<number>
}

class Matching {
  readonly pairs = new Map<number, number>()
  constructor(
    readonly known: Side,
    readonly incoming: Side,
  ) {}

  pair(known: number, incoming: number): void {
    this.pairs.set(incoming, known)
    this.known.left.delete(known)
    this.incoming.left.delete(incoming)
  }

  mayBeOne(known: number, incoming: number): boolean {
    const [a, b] = [this.known.entries[known], this.incoming.entries[incoming]]
    return a !== undefined && b !== undefined && mayBeOne(a, b)
  }

  likeness(known: number, incoming: number): number {
    const [a, b] = [this.known.entries[known], this.incoming.entries[incoming]]
    return a === undefined || b === undefined || !mayBeOne(a, b) ? 0 : likeness(a.text, b.text)
  }
}

function playRound(round: Round, matching: Matching): void {
  for (const { known, incoming } of bucketsOf(round, matching.known, matching.incoming)) {
    if (round.alone && (known.length !== 1 || incoming.length !== 1)) continue
    const free = [...known]
    for (const one of incoming) {
      const at = free.findIndex((other) => matching.mayBeOne(other, one))
      const [partner] = at < 0 ? [] : free.splice(at, 1)
      if (partner !== undefined) matching.pair(partner, one)
    }
  }
}

/** Of one number on one day, or of no number on one day: the most alike first, so that each finds its own older text. */
function pairTheAlike(matching: Matching): void {
  const sameDay: Round = { key: (e) => keyOf(e.number, e.filed), alone: false }
  for (const { known, incoming } of bucketsOf(sameDay, matching.known, matching.incoming)) {
    if (known.length * incoming.length > MOST_COMPARED) continue
    const likes = incoming.flatMap((one) =>
      known.map((other) => ({ one, other, likeness: matching.likeness(other, one) })),
    )
    for (const { one, other, likeness: how } of likes.toSorted((a, b) => b.likeness - a.likeness)) {
      if (how < ALIKE) break
      if (matching.incoming.left.has(one) && matching.known.left.has(other)) matching.pair(other, one)
    }
  }
}

/** Incoming entries with the number and day of a known one that none of the rounds could pair: they may be it, or another. */
function unclear(matching: Matching): Map<number, number> {
  const found = new Map<number, number>()
  const sameNumber: Round = { key: (e) => (e.number === null ? null : keyOf(e.number, e.filed)), alone: false }
  for (const { known, incoming } of bucketsOf(sameNumber, matching.known, matching.incoming)) {
    for (const one of incoming) {
      const like = known.find((other) => matching.mayBeOne(other, one))
      if (like !== undefined) found.set(one, like)
    }
  }
  return found
}

/** Says of each incoming entry which known one it is. No known entry is taken twice. */
export function matchEntries(known: readonly EntryIdentity[], incoming: readonly EntryIdentity[]): Match[] {
  const all = (entries: readonly EntryIdentity[]): Side => ({ entries, left: new Set(entries.keys()) })
  const matching = new Matching(all(known), all(incoming))
  // A pair found late can leave a key to one entry on each side: the rounds go on until they find nothing more.
  for (let before = -1; before < matching.pairs.size;) {
    before = matching.pairs.size
    for (const round of ROUNDS) playRound(round, matching)
    if (matching.pairs.size === before) pairTheAlike(matching)
  }
  const doubtful = unclear(matching)
  return incoming.map((_, index): Match => {
    const pair = matching.pairs.get(index)
    if (pair !== undefined) return { kind: 'known', known: pair }
    const like = doubtful.get(index)
    return like === undefined ? { kind: 'new' } : { kind: 'unclear', like }
  })
}
