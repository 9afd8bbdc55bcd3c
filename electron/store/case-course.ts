import { join } from 'node:path'
import { ExpectedError } from '../../shared/expected-error'
import type { HistoryLine } from '../../shared/history'
import type { Patch } from '../../shared/patch'
import { reading } from './disk-error'
import { readIfThere, type FileSystem } from './file-system'
import { HISTORY_FILE, NO_HISTORY, NO_LINE, readHistory } from './history-file'
import type { HistoryEnd, HistoryLog } from './history-log'
import { SerialQueue } from './serial-queue'
import { reconcile, type OwnLine, type Reconciled } from './reconcile'

/** What a commit says of itself; its place in the chain is the course's. */
export type Said = Pick<HistoryLine, 'at' | 'by' | 'label' | 'patch'>

/** What another program has put in the place of the history, compared with ours. */
export type Found = Reconciled & { end: HistoryEnd; rev: number }

const BUSY = new ExpectedError(
  'busy',
  'Another program is just writing the history of this case. Nothing was written over it, and the change is kept in memory.',
)

/**
 * The history of an open case as this process writes it. It remembers the lines of the session, so that they can be said again
 * where a sync tool has put another course of the history in the place of ours. Calls must not overlap.
 */
export class CaseCourse {
  readonly #fs: FileSystem
  readonly #path: string
  readonly #log: HistoryLog
  /** So that nobody looks at a line that is half written. */
  readonly #turns = new SerialQueue()
  #rev: number
  #own: { start: string; lines: OwnLine[] }
  #again: readonly HistoryLine[] = []

  constructor(fs: FileSystem, caseFolder: string, log: HistoryLog, rev: number) {
    this.#fs = fs
    this.#path = join(caseFolder, HISTORY_FILE)
    this.#log = log
    this.#rev = rev
    this.#own = { start: log.head, lines: [] }
  }

  /** The revision of the last line that is on the disk. */
  get rev(): number {
    return this.#rev
  }

  get head(): string {
    return this.#log.head
  }

  /** True while something of ours is not on the disk, since theirs took its place. */
  get hasMoreToSay(): boolean {
    return this.#again.length > 0
  }

  /** Adds a line. Rejects with `ExpectedError`; see `HistoryLog`. */
  append(said: Said): Promise<void> {
    return this.#turns.run(() => this.#add(said))
  }

  /** Says again, after theirs, what was ours and is no longer on the disk; what fails stays to be said. */
  sayAgain(): Promise<void> {
    return this.#turns.run(() => this.#sayAgain())
  }

  async #sayAgain(): Promise<void> {
    for (let [line] = this.#again; line !== undefined; [line] = this.#again) {
      await this.#add(line)
      this.#again = this.#again.slice(1)
    }
  }

  async #add({ at, by, label, patch }: Said): Promise<void> {
    const line = { rev: this.#rev + 1, at, by, label, prev: this.#log.head, patch }
    await this.#log.append(line)
    this.#rev += 1
    this.#own.lines.push({ hash: this.#log.head, line })
  }

  /** False where another program has put something else in its place; nothing must be written then. Rejects with `ExpectedError`. */
  isAsWeLeftIt(): Promise<boolean> {
    return this.#turns.run(() =>
      reading('The history of this case could not be looked at', () => this.#log.isAsWeLeftIt()),
    )
  }

  /** Compares what is there now with ours; `pending` is what is about to be committed. Rejects with `ExpectedError`. */
  async compare(pending: Patch | null): Promise<Found> {
    const bytes = await reading('The history of this case could not be read', () => readIfThere(this.#fs, this.#path))
    const { entries, tornAt, broken } = bytes === null ? NO_HISTORY : readHistory(bytes)
    const last = entries.at(-1)
    if (tornAt !== null) throw BUSY
    const rev = last?.link?.rev ?? 0
    const end = { lastStart: last?.start ?? 0, size: last?.end ?? 0, head: last?.hash ?? NO_LINE }
    if (broken !== null || rev === 0) return { kind: 'apart', end, rev }
    const unsaid = this.#again.map((line) => ({ hash: '', line }))
    const own = { start: this.#own.start, lines: [...this.#own.lines, ...unsaid] }
    return { ...reconcile(own, entries, pending), end, rev }
  }

  /** Goes on from theirs; what is ours and not in it is to be said again. */
  goOnFrom({ end, rev }: Found, again: readonly HistoryLine[]): void {
    this.#log.goOnFrom(end)
    this.#rev = rev
    this.#own = { start: end.head, lines: [] }
    this.#again = again
  }
}
