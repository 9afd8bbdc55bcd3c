import { z } from 'zod'
import { Patch, type Change } from './patch'

/** A SHA-256 in hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One acknowledged commit, as a line of `history.jsonl`: who changed what, when, and from what. */
export const HistoryLine = z.strictObject({
  /** The revision after this commit; lines count up by one from that of the first, which is 1 unless a history was begun anew. */
  rev: z.number().int().positive(),
  /** ISO 8601 instant in UTC. */
  at: z.string(),
  by: z.string(),
  /** What was done, in the words of the Undo menu: "Move event". */
  label: z.string(),
  /** SHA-256 (hex) of the previous line's bytes without its newline; 64 zeros in the first, whose patch is everything there is. */
  prev: Sha256,
  patch: Patch,
})
export type HistoryLine = z.infer<typeof HistoryLine>

const SNAPSHOT = 'Snapshot: '

/** The label of a line that changes nothing and gives the case as it then is a name: "before mediation". */
export const snapshotLabel = (name: string): string => `${SNAPSHOT}${name}`

/** The name that a line gives to the case, or null where it is a change like any other. */
export const snapshotName = (label: string): string | null =>
  label.startsWith(SNAPSHOT) ? label.slice(SNAPSHOT.length) : null

/** What a line is about, by which histories are filtered: a kind of event, or another table of the case. */
export const SUBJECTS = [
  'question',
  'filing',
  'order',
  'hearing',
  'context',
  'link',
  'party',
  'source',
  'case',
  'other',
  'snapshot',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** A line of a history without its patch, for lists. */
export const HistoryEntry = z.strictObject({
  rev: z.number().int().positive(),
  at: z.string(),
  by: z.string(),
  label: z.string(),
  subjects: z.array(z.enum(SUBJECTS)),
  /** The title of the one event that it touches, or as much of it as a list shows; null where it touches none or several. */
  about: z.string().nullable(),
  /** How many records it adds, changes and removes. */
  added: z.number().int().nonnegative(),
  changed: z.number().int().nonnegative(),
  removed: z.number().int().nonnegative(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** Which lines of a history are listed; null lets everything through. */
export const HistoryFilter = z.strictObject({
  by: z.string().nullable(),
  subject: z.enum(SUBJECTS).nullable(),
  /** An event by its id: the lines that touch it. */
  event: z.string().nullable(),
  /** First and last day, as YYYY-MM-DD in the user's own zone, with that zone's offset in minutes (as `getTimezoneOffset`). */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  offset: z.number().int().min(-1440).max(1440),
})
export type HistoryFilter = z.infer<typeof HistoryFilter>

export const HistoryPage = z.strictObject({
  /** The newest first. */
  entries: z.array(HistoryEntry),
  /** How many lines the filter lets through. */
  total: z.number().int().nonnegative(),
  /** Everybody who is named in the history. */
  people: z.array(z.string()),
  snapshots: z.array(HistoryEntry),
  /** The first and the last revision there are. */
  first: z.number().int().nonnegative(),
  last: z.number().int().nonnegative(),
  /** What is wrong with the history, as a sentence; null where nothing is. */
  fault: z.string().nullable(),
})
export type HistoryPage = z.infer<typeof HistoryPage>

/** The difference between two revisions, a part at a time. */
export const HistoryChanges = z.strictObject({
  added: z.number().int().nonnegative(),
  changed: z.number().int().nonnegative(),
  removed: z.number().int().nonnegative(),
  /** From `offset` on, at most `limit`. */
  changes: z.array(z.custom<Change>()),
})
export type HistoryChanges = z.infer<typeof HistoryChanges>
