import type { Clock } from './clock'

/** After so long without a commit `case.json` is written, and after so long with them at the latest. */
const IDLE_MS = 2_000
const LATEST_MS = 10_000
/** How long to leave a disk in peace that refused. */
const RETRY_MS = 30_000

interface Source {
  /** The revision that is committed by now. */
  rev(): number
  /** Writes what is committed at the time of the call. */
  write(): Promise<void>
}

/**
 * Brings `case.json` up to date off the path of a commit: at most one write is under way and one waits, which will hold
 * whatever is committed when it starts. Nothing is lost where it fails, since the history has it all; it is tried again.
 */
export class SnapshotWriter {
  readonly #clock: Clock
  readonly #source: Source
  #writtenRev: number
  #underWay: { rev: number; settled: Promise<void> } | null = null
  #waiting: Promise<void> | null = null
  #dirtySince: number | null = null
  #cancelTimer: (() => void) | null = null

  /** `writtenRev` is what the file holds now. */
  constructor(clock: Clock, source: Source, writtenRev: number) {
    this.#clock = clock
    this.#source = source
    this.#writtenRev = writtenRev
  }

  /** True where the file holds everything that is committed. */
  get isUpToDate(): boolean {
    return this.#writtenRev >= this.#source.rev()
  }

  /** Says that there is something to write, soon. */
  schedule(): void {
    const now = this.#clock.now().getTime()
    this.#dirtySince ??= now
    this.#setTimer(Math.max(0, Math.min(IDLE_MS, this.#dirtySince + LATEST_MS - now)))
  }

  /** Resolves when the file holds all that was committed before this call; rejects with what its write rejects with. */
  flush(): Promise<void> {
    const wanted = this.#source.rev()
    if (this.#writtenRev >= wanted) return Promise.resolve()
    if (this.#underWay !== null && this.#underWay.rev >= wanted) return this.#underWay.settled
    this.#waiting ??= this.#writeNext()
    return this.#waiting
  }

  /** Says that the file does not hold what it should, whatever its revision. */
  outdate(): void {
    this.#writtenRev = 0
    this.schedule()
  }

  /** Takes back what was scheduled, a new try after a failure included. A write under way goes on. */
  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = null
  }

  #setTimer(milliseconds: number): void {
    this.stop()
    this.#cancelTimer = this.#clock.after(milliseconds, () => {
      // Whoever calls `flush` is told; here the history has it all and the next try is set.
      this.flush().catch(() => undefined)
    })
  }

  async #writeNext(): Promise<void> {
    await this.#underWay?.settled.catch(() => undefined)
    this.#waiting = null
    this.stop()
    this.#dirtySince = null
    const rev = this.#source.rev()
    const settled = this.#source.write()
    this.#underWay = { rev, settled }
    try {
      await settled
      this.#writtenRev = rev
    } catch (error) {
      this.#setTimer(RETRY_MS)
      throw error
    } finally {
      this.#underWay = null
    }
  }
}
