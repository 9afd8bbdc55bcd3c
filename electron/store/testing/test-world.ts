import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOCK_FILE } from '../case-lock'
import type { Clock } from '../clock'
import { nodeFileSystem, type FileSystem } from '../file-system'
import { openCase } from '../open-case'
import type { OpenCase } from '../case-library'
import type { ProcessIdentity, StorePorts } from '../store-ports'
import { lonePlace } from './lone-place'
import { watchedFileSystem, type Fault, type FileCall } from './watched-file-system'

/** A clock that stands until it is told to go on. */
export class StillClock implements Clock {
  #now = Date.parse('2023-06-05T14:30:00.000Z')
  readonly #timers = new Map<object, { at: number; run: () => void }>()

  now(): Date {
    return new Date(this.#now)
  }

  after(milliseconds: number, run: () => void): () => void {
    const key = {}
    this.#timers.set(key, { at: this.#now + milliseconds, run })
    return () => this.#timers.delete(key)
  }

  get timers(): number {
    return this.#timers.size
  }

  /** Goes on and runs what is due by then, in order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds
    for (;;) {
      const [next] = [...this.#timers].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at)
      if (next === undefined) break
      const [key, { at, run }] = next
      this.#timers.delete(key)
      this.#now = Math.max(this.#now, at)
      run()
    }
    this.#now = end
  }
}

/** A temporary folder on the real disk, a clock, and processes that can die. */
export class TestWorld {
  readonly folder = mkdtempSync(join(tmpdir(), 'docketline-store-'))
  readonly clock = new StillClock()
  /** Every call of the port since it was last emptied. */
  calls: FileCall[] = []
  /** What becomes of each call; null lets all pass. */
  judge: ((call: FileCall) => Fault) | null = null
  windows = false
  host = 'desk'
  #alive = new Set<number>()
  #lastPid = 1000

  readonly fs: FileSystem = watchedFileSystem(nodeFileSystem, (call) => {
    this.calls.push(call)
    return this.judge?.(call) ?? null
  })

  /** A new process on this computer. */
  start(fs: FileSystem = this.fs): StorePorts {
    const pid = ++this.#lastPid
    this.#alive.add(pid)
    const process: ProcessIdentity = {
      pid,
      host: this.host,
      bootedAt: () => Date.parse('2023-06-05T08:00:00.000Z'),
      isAlive: (other) => this.#alive.has(other),
      held: new Set(),
    }
    return { fs: { ...fs, windows: this.windows }, clock: this.clock, process, version: '0.1.0' }
  }

  /** Ends a process as a kill does: it writes nothing more. */
  kill({ process }: StorePorts): void {
    this.#alive.delete(process.pid)
  }

  path(...names: string[]): string {
    return join(this.folder, ...names)
  }

  /** Opens the case in a folder of the world's, as the given process. */
  open(ports: StorePorts, path: string): Promise<OpenCase> {
    return openCase(ports, lonePlace(path))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Everything in a folder but locks, as text by relative path, to compare before and after. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { withFileTypes: true, recursive: true })).filter(
    (entry) => entry.isFile() && entry.name !== LOCK_FILE,
  )
  const contents = await Promise.all(
    files.map(async ({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      (await readFile(join(parentPath, name))).toString('latin1'),
    ]),
  )
  return Object.fromEntries(contents.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))) as Record<string, string>
}
