import { join } from 'node:path'
import type { Low } from 'lowdb'
import { CASE_FILE, type CaseFile } from './case-file'
import { caseFileAt } from './case-file-on-disk'
import { stampOf } from './clock'
import { writing } from './disk-error'
import { unlessMissing, type FileFacts } from './file-system'
import { keepGeneration } from './generations'
import { setAside } from './repair-case'
import type { StorePorts } from './store-ports'

/** What tells one file from another that took its name. */
type Stamp = Pick<FileFacts, 'size' | 'mtimeMs'> | null

/** `case.json` of an open case: replaced durably, its first state of each day kept, and never over what another program put there. */
export class CaseFileWriter {
  readonly #ports: StorePorts
  readonly #folder: string
  readonly #file: Low<CaseFile | null>
  #known: Stamp
  #keptDay = ''

  /** `known`: what `case.json` was when the case was read. */
  constructor(ports: StorePorts, folder: string, known: Stamp) {
    this.#ports = ports
    this.#folder = folder
    this.#file = caseFileAt(ports, folder)
    this.#known = known
  }

  /**
   * Writes what `content` gives when everything is ready for it. Resolves with the name under which another program's file was
   * kept, null where there was none. Rejects with `ExpectedError`.
   */
  write(content: () => CaseFile): Promise<string | null> {
    return writing('The case file could not be brought up to date', async () => {
      const kept = await this.#keepForeign()
      await this.#keepToday()
      this.#file.data = content()
      await this.#file.write()
      this.#known = await this.#stamp()
      return kept
    })
  }

  /** Keeps the file as it is, as the state before much is changed at once. Rejects with `ExpectedError`. */
  keepBeforeChange(): Promise<void> {
    return writing('The state before this change could not be kept, so nothing was changed', () =>
      keepGeneration(this.#ports, this.#folder, 'before-change'),
    )
  }

  /** What is there now is known and may be replaced: it was read together with the history that goes with it. */
  async acceptWhatIsThere(): Promise<void> {
    this.#known = await this.#stamp()
  }

  async #keepToday(): Promise<void> {
    const day = stampOf(this.#ports.clock.now()).slice(0, 8)
    if (day === this.#keptDay) return
    await keepGeneration(this.#ports, this.#folder, 'daily')
    this.#keptDay = day
  }

  async #keepForeign(): Promise<string | null> {
    const now = await this.#stamp()
    const isKnown = now === null || (now.size === this.#known?.size && now.mtimeMs === this.#known.mtimeMs)
    // Out of the way for a moment, which the history bridges: copied, it would become the backup of ours.
    return isKnown ? null : setAside(this.#ports, this.#folder, CASE_FILE, 'other')
  }

  async #stamp(): Promise<Stamp> {
    const facts = await unlessMissing(this.#ports.fs.stat(join(this.#folder, CASE_FILE)))
    return facts === null ? null : { size: facts.size, mtimeMs: facts.mtimeMs }
  }
}
