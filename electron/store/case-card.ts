import { join } from 'node:path'
import { documentFrom } from '../../shared/document'
import type { ExpectedError } from '../../shared/expected-error'
import { CaseFolder, type CaseCard } from '../../shared/ipc/contract'
import { cardFacts, type CardFacts } from './card-facts'
import { CASE_BACKUP, CASE_FILE } from './case-file'
import { diskError } from './disk-error'
import { LARGE_BYTES } from './first-view-file'
import { unlessMissing, type FileSystem } from './file-system'
import { HISTORY_FILE } from './history-file'
import { readCaseFile, readCaseFolder } from './read-case'

/** What the case list shows of a case; `changed` is the instant of its last change, null where unknown. */
export const cardOf = (folder: CaseFolder, facts: CardFacts, changed: string | null): CaseCard => ({
  folder,
  ...facts,
  changed,
  state: { kind: 'ready' },
})

function cardOfUnopenable(folder: CaseFolder, error: ExpectedError, changed: string | null): CaseCard {
  const state: CaseCard['state'] =
    error.code === 'newer-format' ? { kind: 'newer' } : { kind: 'unreadable', reason: error.message }
  return { folder, title: folder, court: '', docketNumber: '', events: 0, openQuestions: 0, changed, state }
}

/** What tells that a case's folder has changed since a card was made of it. */
interface FolderStamp {
  text: string
  changed: string | null
  isLarge: boolean
}

async function stampOf(fs: FileSystem, path: string): Promise<FolderStamp | null> {
  const facts = await Promise.all(
    [CASE_FILE, HISTORY_FILE, CASE_BACKUP].map((name) => unlessMissing(fs.stat(join(path, name)))),
  )
  const present = facts.filter((fact) => fact !== null)
  if (present.length === 0) return null
  const text = facts
    .map((fact) => (fact === null ? '-' : `${fact.size} ${fact.mtimeMs} ${fact.ctimeMs} ${fact.ino}`))
    .join(', ')
  const changed = new Date(Math.max(...present.map(({ mtimeMs }) => mtimeMs))).toISOString()
  return { text, changed, isLarge: (facts[0]?.size ?? 0) >= LARGE_BYTES }
}

/** Where cases are listed: from the library they are opened, from the trash they are not. */
export type Shelf = 'library' | 'trash'

/** Reads what the list says of a large case, by the path of its folder. Rejects with `ExpectedError` where it cannot be read. */
export type ReadLarge = (path: string, shelf: Shelf) => Promise<CardFacts>

/** Makes the cards of a folder of cases, reading a case only when its files have changed since the last time. */
export class CaseCards {
  readonly #fs: FileSystem
  readonly #readLarge: ReadLarge
  readonly #known = new Map<string, { stamp: string; card: CaseCard }>()

  constructor(fs: FileSystem, readLarge: ReadLarge | null) {
    this.#fs = fs
    this.#readLarge = readLarge ?? ((path) => this.#facts(path))
  }

  /**
   * Returns a card for each case in the folder, by name of its folder. One that cannot be opened has a card that says why; what
   * is no case has none. Rejects as Node does where the folder itself cannot be listed.
   */
  async list(path: string, shelf: Shelf): Promise<CaseCard[]> {
    const cards: CaseCard[] = []
    for (const name of (await this.#fs.readdir(path)).toSorted()) {
      const folder = CaseFolder.safeParse(name)
      const card = folder.success ? await this.#card(folder.data, join(path, name), shelf) : null
      if (card !== null) cards.push(card)
    }
    return cards
  }

  async #card(folder: CaseFolder, path: string, shelf: Shelf): Promise<CaseCard | null> {
    try {
      if ((await unlessMissing(this.#fs.stat(path)))?.isDirectory() !== true) return null
      const stamp = await stampOf(this.#fs, path)
      if (stamp === null) return null
      const known = this.#known.get(path)
      if (known?.stamp === stamp.text) return known.card
      const facts = await (stamp.isLarge ? this.#readLarge(path, shelf) : this.#facts(path))
      const card = cardOf(folder, facts, stamp.changed)
      this.#known.set(path, { stamp: stamp.text, card })
      return card
    } catch (error) {
      return cardOfUnopenable(folder, diskError(error, 'The case could not be read', null), null)
    }
  }

  /** What `case.json` holds is enough for a card, and cheap; only where it is not sound the whole way of opening is gone. */
  async #facts(path: string): Promise<CardFacts> {
    const reading = await readCaseFile(this.#fs, join(path, CASE_FILE))
    if (reading.kind === 'sound') return cardFacts(documentFrom(reading.file.data))
    return cardFacts((await readCaseFolder(path, this.#fs)).document)
  }
}
