import { ExpectedError } from '../../shared/expected-error'
import type { HistoryLine } from '../../shared/history'
import { diskError } from './disk-error'
import type { FileSystem, OpenFile } from './file-system'
import { lineBytes, sha256 } from './history-file'

/** Where a history ends: what is before is synced and known to be sound. */
export interface HistoryEnd {
  /** Where its last line begins and, after the newline, ends, in bytes from the start of the file. */
  lastStart: number
  size: number
  /** SHA-256 of the last line. */
  head: string
}

const NOT_SAVED = 'The change could not be saved'
const SAFE = 'Everything saved before is safe, and the change is kept in memory.'

const changedUnderneath = (): ExpectedError =>
  new ExpectedError(
    'conflict',
    'The history of this case was changed by another program, so the change was not saved over it. Open the case again to see both.',
  )

/**
 * The end of `history.jsonl` that lines are added to. It writes at the place where the last synced line ends, so whatever a failed
 * write left behind is cut off before the next one. The file is opened anew for each line: after a failed fsync no handle can be
 * trusted, and a folder that was taken away meanwhile is noticed. Calls must not overlap.
 */
export class HistoryLog {
  readonly #fs: FileSystem
  readonly #path: string
  #end: HistoryEnd
  #tailIsClean = true
  /** When the file was last changed, as far as we know; null until we have looked. */
  #changedAt: number | null = null

  constructor(fs: FileSystem, path: string, end: HistoryEnd) {
    this.#fs = fs
    this.#path = path
    this.#end = end
  }

  get head(): string {
    return this.#end.head
  }

  /**
   * True while the file ends where we left it. Another program may have put an older or a longer one in its place: then it is false,
   * and nothing must be written before both were read. Rejects as Node does.
   */
  async isAsWeLeftIt(): Promise<boolean> {
    if (!this.#tailIsClean) return true // A write of ours failed half-way; the next append looks at the last whole line itself.
    const { size, mtimeMs } = await this.#fs.stat(this.#path)
    if (size !== this.#end.size) return false
    if (mtimeMs === this.#changedAt) return true
    const isOurs = await this.#withFile((file) => this.#endsInOurLine(file))
    if (isOurs) this.#changedAt = mtimeMs
    return isOurs
  }

  /** Goes on from where another course of the history ends. */
  goOnFrom(end: HistoryEnd): void {
    this.#end = end
    this.#tailIsClean = true
    this.#changedAt = null
  }

  /** Adds a line and resolves once it is synced. Rejects with `ExpectedError`: the history then still ends where it did. */
  async append(line: HistoryLine): Promise<void> {
    const bytes = lineBytes(line)
    try {
      if (!this.#tailIsClean) await this.#cutTail()
      await this.#write(Buffer.concat([bytes, Buffer.from('\n')]))
    } catch (error) {
      throw diskError(error, NOT_SAVED, SAFE)
    }
    const { size } = this.#end
    this.#end = { lastStart: size, size: size + bytes.length + 1, head: sha256(bytes) }
  }

  async #write(bytes: Uint8Array): Promise<void> {
    await this.#withFile(async (file) => {
      if ((await file.stat()).size !== this.#end.size) throw changedUnderneath()
      this.#tailIsClean = false
      await writeAll(file, bytes, this.#end.size)
      await file.sync()
      this.#changedAt = (await file.stat()).mtimeMs
    }).catch(async (error: unknown) => {
      // At once, so that a restart does not find half a line; where the disk refuses, before the next append.
      if (!this.#tailIsClean) await this.#cutTail().catch(() => undefined)
      throw error
    })
    this.#tailIsClean = true
  }

  /** Cuts off what a failed write left, after making sure that this is the file whose end we know. */
  async #cutTail(): Promise<void> {
    await this.#withFile(async (file) => {
      if (!(await this.#endsInOurLine(file))) throw changedUnderneath()
      await file.truncate(this.#end.size)
      await file.sync()
    })
    this.#tailIsClean = true
  }

  async #endsInOurLine(file: OpenFile): Promise<boolean> {
    const { lastStart, size, head } = this.#end
    const last = await readAt(file, lastStart, size - lastStart)
    return sha256(last.subarray(0, -1)) === head
  }

  async #withFile<T>(work: (file: OpenFile) => Promise<T>): Promise<T> {
    const file = await this.#fs.open(this.#path, 'r+')
    try {
      return await work(file)
    } finally {
      await file.close()
    }
  }
}

async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

async function readAt(file: OpenFile, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done)
    if (bytesRead === 0) return bytes.subarray(0, done)
    done += bytesRead
  }
  return bytes
}
