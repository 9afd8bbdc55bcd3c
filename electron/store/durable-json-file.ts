import type { Adapter } from 'lowdb'
import { replaceDurably } from './durable-file'
import { readIfThere } from './file-system'
import { jsonInPieces } from './json-in-pieces'
import type { StorePorts } from './store-ports'

/**
 * The disk under lowdb. lowdb's own adapter never syncs, and its presets take a file that says `null` for a new one;
 * here only a file that does not exist is new (null), and whatever `parse` rejects is an error, never defaults.
 */
export class DurableJSONFile<T> implements Adapter<T> {
  readonly #ports: StorePorts
  readonly #path: string
  readonly #options: { parse: (bytes: Uint8Array) => T; backup: boolean }

  constructor(ports: StorePorts, path: string, options: { parse: (bytes: Uint8Array) => T; backup: boolean }) {
    this.#ports = ports
    this.#path = path
    this.#options = options
  }

  async read(): Promise<T | null> {
    const bytes = await readIfThere(this.#ports.fs, this.#path)
    return bytes === null ? null : this.#options.parse(bytes)
  }

  /**
   * Resolves when the data are on the disk. They are turned into text piece by piece as they are written, so that a large case holds
   * up nobody: until it resolves they must not be changed, only others put in their place.
   */
  async write(data: T): Promise<void> {
    await replaceDurably(this.#ports, this.#path, jsonInPieces(data), { backup: this.#options.backup })
  }
}

/** The JSON value in a file's bytes. Throws `SyntaxError` or `TypeError` on what is not UTF-8 JSON; a byte order mark is let pass. */
export function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
}
