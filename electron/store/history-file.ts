import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { HistoryLine } from '../../shared/history'
import { jsonOf } from './durable-json-file'

export const HISTORY_FILE = 'history.jsonl'

/** `prev` of the first line of a history, which is a patch of everything: a case can be rebuilt from it alone. */
export const NO_LINE = '0'.repeat(64)

const NEWLINE = 10

/** The bytes of a line without its newline. What `prev` of the next line is the SHA-256 of. */
export const lineBytes = (line: HistoryLine): Buffer => Buffer.from(JSON.stringify(line))

/** SHA-256 in hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A line as it stands in the file. `link` is what chains it, null where it is not a line of a history at all, or a run of such. */
export interface Entry {
  /** Counted from 1, as an editor does. */
  number: number
  start: number
  /** After its newline. */
  end: number
  /** SHA-256 of its bytes; empty where it has no link. */
  hash: string
  link: { rev: number; prev: string } | null
  bytes: Uint8Array
}

export interface HistoryReading {
  entries: readonly Entry[]
  /** Where a last line begins that was never finished; null where the file ends in a whole one. */
  tornAt: number | null
  /** The first line that is none, or does not continue the one before it; null where the chain holds. */
  broken: BrokenLine | null
}

export interface BrokenLine {
  number: number
  reason: string
}

export const NO_HISTORY: HistoryReading = { entries: [], tornAt: null, broken: null }

const Link = z.looseObject({ rev: z.number().int().positive(), prev: z.string() })

function isJson(bytes: Uint8Array): boolean {
  try {
    jsonOf(bytes)
    return true
  } catch {
    return false
  }
}

/** A JSON string, taken as bytes. */
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`
/** How every line begins that we write: enough to follow the chain without taking the patch apart, which may be the whole case. */
const HEAD = new RegExp(
  `^\\{"rev":(\\d{1,15}),"at":${TEXT},"by":${TEXT},"label":${TEXT},"prev":"([0-9a-f]{64})","patch":`,
)
const HEAD_BYTES = 8192
/** No line of a history is shorter: the hash alone is 64. */
const SHORTEST = 80
const BRACE = 123

function parsedLinkOf(bytes: Uint8Array): Entry['link'] {
  try {
    const link = Link.safeParse(jsonOf(bytes))
    return link.success ? { rev: link.data.rev, prev: link.data.prev } : null
  } catch {
    return null
  }
}

/** What chains a line. Whether its patch is sound shows where it is applied or verified; that it is what was written, in the next line. */
function linkOf(bytes: Uint8Array): Entry['link'] {
  if (bytes.length < SHORTEST || bytes[0] !== BRACE) return null
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1')
  const [, rev = '', prev = ''] = HEAD.exec(start) ?? []
  return rev === '' ? parsedLinkOf(bytes) : Number(rev) > 0 ? { rev: Number(rev), prev } : null
}

/** What has no link in it was never a line: a run of such is one entry, or a file of newlines would be an entry for each of its bytes. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = []
  let number = 0
  let start = 0
  for (let newline = bytes.indexOf(NEWLINE); newline >= 0; newline = bytes.indexOf(NEWLINE, start)) {
    const line = bytes.subarray(start, newline)
    const link = linkOf(line)
    const end = newline + 1
    number += 1
    const before = entries.at(-1)
    if (link === null && before?.link === null && end < bytes.length) before.end = end
    else entries.push({ number, start, end, hash: link === null ? '' : sha256(line), link, bytes: line })
    start = end
  }
  return entries
}

function firstBroken(entries: readonly Entry[]): BrokenLine | null {
  let before: { hash: string; rev: number | null } = { hash: NO_LINE, rev: null }
  for (const { link, number, hash } of entries) {
    if (link === null) return { number, reason: 'it is not a line of a history' }
    if (link.prev !== before.hash || (before.rev !== null && link.rev !== before.rev + 1)) {
      return {
        number,
        reason: before.rev === null ? 'it is not a beginning' : 'it does not continue the line before it',
      }
    }
    before = { hash, rev: link.rev }
  }
  return null
}

/**
 * Takes the bytes of a `history.jsonl` apart and checks its chain; the patches in it are not looked at. Never throws.
 * An acknowledged line ends in a newline, so a tail without one, or a last line that is not JSON, was being written when the power went.
 */
export function readHistory(bytes: Uint8Array): HistoryReading {
  const entries = entriesOf(bytes)
  const last = entries.at(-1)
  const end = last?.end ?? 0
  if (end < bytes.length) return { entries, tornAt: end, broken: firstBroken(entries) }
  if (last === undefined || last.link !== null || isJson(last.bytes))
    return { entries, tornAt: null, broken: firstBroken(entries) }
  const whole = entries.slice(0, -1)
  return { entries: whole, tornAt: last.start, broken: firstBroken(whole) }
}
