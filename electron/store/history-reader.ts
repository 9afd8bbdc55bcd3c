import { join } from 'node:path'
import { ExpectedError } from '../../shared/expected-error'
import type { HistoryChanges, HistoryFilter, HistoryPage } from '../../shared/history'
import { squash, type Change, type Patch } from '../../shared/patch'
import { reading } from './disk-error'
import { jsonOf } from './durable-json-file'
import { unlessMissing, type FileSystem, type OpenFile } from './file-system'
import { entryOf, indexed, passes, type IndexedLine, type RawLine } from './history-index'
import { HISTORY_FILE, NO_LINE, sha256 } from './history-file'
import { lineOf } from './replay-history'

const CHUNK = 1 << 22
const NEWLINE = 10
const FAULT =
  'A line of the history cannot be read, so what came after it is not listed. Help > Verify case says which.'

/**
 * Reads the history of a case in parts: who did what and when, and the difference between any two revisions. It keeps an index of
 * the lines and reads on where the file has grown. It changes nothing. Calls must not overlap.
 */
export class HistoryReader {
  readonly #fs: FileSystem
  readonly #path: string
  #lines: IndexedLine[] = []
  #readTo = 0
  /** SHA-256 of the last line that was read. */
  #head = NO_LINE
  #changedAt: number | null = null
  #fault: string | null = null
  #difference: { key: string; patch: Patch } | null = null

  constructor(fs: FileSystem, caseFolder: string) {
    this.#fs = fs
    this.#path = join(caseFolder, HISTORY_FILE)
  }

  /** A page of the lines that a filter lets through, those before revision `before` (null: the newest). Rejects with `ExpectedError`. */
  page(filter: HistoryFilter, before: number | null, limit: number): Promise<HistoryPage> {
    return this.#reading(async () => {
      const passing = this.#lines.filter((line) => passes(line, filter))
      const older = before === null ? passing : passing.filter(({ rev }) => rev < before)
      return {
        entries: older.slice(-limit).toReversed().map(entryOf),
        total: passing.length,
        people: [...new Set(this.#lines.map(({ by }) => by))].toSorted(),
        snapshots: this.#lines.filter(({ subjects }) => subjects.includes('snapshot')).map(entryOf),
        first: this.#lines[0]?.rev ?? 0,
        last: this.#lines.at(-1)?.rev ?? 0,
        fault: this.#fault,
      }
    })
  }

  /**
   * What happened after revision `from` up to revision `to`, as one change for each record; `event` narrows it to one event.
   * Rejects with `ExpectedError`.
   */
  changes(
    from: number,
    to: number,
    event: string | null,
    part: { offset: number; limit: number },
  ): Promise<HistoryChanges> {
    return this.#reading(async (file) => {
      const whole = await this.#between(file, from, to)
      const patch = event === null ? whole : whole.filter(({ table, id }) => table === 'event' && id === event)
      const count = (test: (change: Change) => boolean): number => patch.filter(test).length
      return {
        added: count(({ before }) => before === null),
        changed: count(({ before, after }) => before !== null && after !== null),
        removed: count(({ after }) => after === null),
        changes: patch.slice(part.offset, part.offset + part.limit),
      }
    })
  }

  async #between(file: OpenFile, from: number, to: number): Promise<Patch> {
    const key = `${from} ${to}`
    if (this.#difference?.key === key) return this.#difference.patch
    const patches: Patch[] = []
    for (const line of this.#lines.filter(({ rev }) => rev > from && rev <= to)) {
      const read = lineOf(await bytesOf(file, line.start, line.end))
      if (read === null) throw new ExpectedError('unreadable', `Revision ${line.rev} of the history cannot be read.`)
      patches.push(read.patch)
    }
    const patch = squash(...patches)
    this.#difference = { key, patch }
    return patch
  }

  #reading<T>(work: (file: OpenFile) => Promise<T>): Promise<T> {
    return reading('The history could not be read', async () => {
      const file = await unlessMissing(this.#fs.open(this.#path, 'r'))
      if (file === null) throw new ExpectedError('not-found', 'This case has no history.')
      try {
        await this.#readOn(file)
        return await work(file)
      } finally {
        await file.close()
      }
    })
  }

  /** Reads what was added since the last time; from the beginning where the file is another one. */
  async #readOn(file: OpenFile): Promise<void> {
    const { size, mtimeMs } = await file.stat()
    if (size < this.#readTo || (size === this.#readTo && mtimeMs !== this.#changedAt)) this.#forget()
    this.#changedAt = mtimeMs
    const known = this.#lines.length
    await this.#readUpTo(file, size)
    // What was added does not continue what we know: it is another course of the history, as after a merge.
    if (this.#fault !== null && known > 0 && this.#lines.length === known) {
      this.#forget()
      await this.#readUpTo(file, size)
    }
  }

  async #readUpTo(file: OpenFile, size: number): Promise<void> {
    let rest: Uint8Array = new Uint8Array()
    for (let position = this.#readTo; position < size && this.#fault === null;) {
      const chunk = await bytesOf(file, position, Math.min(position + CHUNK, size))
      position += chunk.length
      rest = Buffer.concat([rest, chunk])
      rest = rest.subarray(this.#takeLines(rest))
    }
  }

  #forget(): void {
    this.#lines = []
    this.#readTo = 0
    this.#head = NO_LINE
    this.#fault = null
    this.#difference = null
  }

  /** Takes the whole lines at the beginning of some bytes; returns where the rest begins. */
  #takeLines(bytes: Uint8Array): number {
    let start = 0
    for (let newline = bytes.indexOf(NEWLINE); newline >= 0; newline = bytes.indexOf(NEWLINE, start)) {
      const content = bytes.subarray(start, newline)
      const line = rawLine(content)
      if (line?.prev !== this.#head) {
        this.#fault = FAULT
        return bytes.length
      }
      this.#lines.push(indexed(line, this.#readTo, this.#readTo + newline - start))
      this.#head = sha256(content)
      this.#readTo += newline + 1 - start
      start = newline + 1
    }
    return start
  }
}

function rawLine(bytes: Uint8Array): RawLine | null {
  try {
    const line = jsonOf(bytes) as Partial<RawLine> | null
    const isLine = typeof line?.rev === 'number' && typeof line.label === 'string' && Array.isArray(line.patch)
    return isLine ? (line as RawLine) : null
  } catch {
    return null
  }
}

async function bytesOf(file: OpenFile, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - start)
  for (let done = 0; done < bytes.length;) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done)
    if (bytesRead === 0) return bytes.subarray(0, done)
    done += bytesRead
  }
  return bytes
}
