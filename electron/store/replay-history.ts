import { HistoryLine } from '../../shared/history'
import { applyPatchInPlace, type LiveDocument } from '../../shared/patch'
import { jsonOf } from './durable-json-file'
import type { BrokenLine, Entry } from './history-file'

/** A case at a revision. `head` is the SHA-256 of the line that led to it. */
export interface Point {
  document: LiveDocument
  rev: number
  head: string
}

/** How a history stands to a point: it goes on from it, ends before it, or belongs to another course of the case. */
export type Course =
  { kind: 'goes-on'; after: readonly Entry[] } | { kind: 'ends-before'; last: number } | { kind: 'other' }

/** Finds the lines that come after a point, by the chain rather than by the number of the line. */
export function courseFrom({ rev, head }: Omit<Point, 'document'>, entries: readonly Entry[]): Course {
  const here = entries.findLastIndex(({ hash, link }) => link?.rev === rev && hash === head)
  if (here >= 0) return { kind: 'goes-on', after: entries.slice(here + 1) }
  const next = entries.findLastIndex(({ link }) => link?.rev === rev + 1 && link.prev === head)
  if (next >= 0) return { kind: 'goes-on', after: entries.slice(next) }
  const last = Math.max(0, ...entries.flatMap(({ link }) => (link === null ? [] : [link.rev])))
  return last < rev ? { kind: 'ends-before', last } : { kind: 'other' }
}

/** The line in some bytes; null where they are not one that this app knows. */
export function lineOf(bytes: Uint8Array): HistoryLine | null {
  try {
    return HistoryLine.safeParse(jsonOf(bytes)).data ?? null
  } catch {
    return null
  }
}

/** Applies lines to a point, changing it, and returns the first that cannot be applied, or null where all could. */
export function replay(point: Point, entries: readonly Entry[]): BrokenLine | null {
  for (const { number, bytes, hash, link } of entries) {
    if (link?.rev !== point.rev + 1 || link.prev !== point.head) {
      return { number, reason: 'it does not continue the line before it' }
    }
    const line = lineOf(bytes)
    if (line === null) return { number, reason: 'it holds what this Docketline does not know' }
    const refused = applyPatchInPlace(point.document, line.patch)
    if (refused !== null) return { number, reason: 'it does not fit the case as the lines before it leave it' }
    point.rev = line.rev
    point.head = hash
  }
  return null
}
