import type { HistoryLine } from '../../shared/history'
import { squash, type Patch } from '../../shared/patch'
import type { Entry } from './history-file'
import { lineOf } from './replay-history'

/** A line that this process has written, so that it can be set upon another course of the history. */
export interface OwnLine {
  hash: string
  line: HistoryLine
}

/** The lines of this session and the SHA-256 of the one before them. */
export interface OwnCourse {
  start: string
  lines: readonly OwnLine[]
}

/** How what another program has left in the place of our history stands to it. */
export type Reconciled =
  /** Both go on from a line they share and touch different records: ours can be said again after theirs. */
  | { kind: 'merged'; theirs: Patch; again: readonly HistoryLine[] }
  /** They touch the same records, or have no line in common that is known here: each must stand for itself. */
  | { kind: 'apart' }

const keysOf = (patch: Patch): Set<string> => new Set(patch.map(({ table, id }) => `${table} ${id}`))

/** The patches of some lines as one; null where one of them cannot be read. */
function patchOf(entries: readonly Entry[]): Patch | null {
  const lines = entries.map(({ bytes }) => lineOf(bytes))
  return lines.every((line) => line !== null) ? squash(...lines.map(({ patch }) => patch)) : null
}

/** Compares our course with the lines found on the disk, whose chain is known to hold. `pending` is what is about to be committed. */
export function reconcile(own: OwnCourse, found: readonly Entry[], pending: Patch | null): Reconciled {
  const hashes = [own.start, ...own.lines.map(({ hash }) => hash)]
  const place = new Map(found.map(({ hash }, index) => [hash, index]))
  const shared = hashes.findLastIndex((hash) => place.has(hash))
  const at = place.get(hashes[shared] ?? '')
  if (at === undefined) return { kind: 'apart' }
  const again = own.lines.slice(shared).map(({ line }) => line)
  const theirs = patchOf(found.slice(at + 1))
  if (theirs === null) return { kind: 'apart' }
  const ours = keysOf([...again.flatMap(({ patch }) => patch), ...(pending ?? [])])
  return theirs.some(({ table, id }) => ours.has(`${table} ${id}`))
    ? { kind: 'apart' }
    : { kind: 'merged', theirs, again }
}
