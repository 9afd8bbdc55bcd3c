import { z } from 'zod'
import { Patch } from './patch'

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
