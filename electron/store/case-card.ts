import { join } from 'node:path'
import { documentFrom, theCase, type CaseDocument } from '../../shared/document'
import type { ExpectedError } from '../../shared/expected-error'
import { CaseFolder, type CaseCard } from '../../shared/ipc/contract'
import { questionStatus } from '../../shared/model/event'
import { CASE_BACKUP, CASE_FILE } from './case-file'
import { diskError } from './disk-error'
import { unlessMissing, type FileSystem } from './file-system'
import { HISTORY_FILE } from './history-file'
import { readCaseFile, readCaseFolder } from './read-case'

/** What the case list shows of a case; `changed` is the instant of its last change, null where unknown. */
export function cardOf(folder: CaseFolder, document: CaseDocument, changed: string | null): CaseCard {
  const { shortTitle, court, docketNumber } = theCase(document)
  let openQuestions = 0
  for (const event of document.event.values()) if (questionStatus(event) === 'open') openQuestions++
  const events = document.event.size
  return { folder, title: shortTitle, court, docketNumber, events, openQuestions, changed, state: { kind: 'ready' } }
}

function cardOfUnopenable(folder: CaseFolder, error: ExpectedError, changed: string | null): CaseCard {
  const state: CaseCard['state'] =
    error.code === 'newer-format' ? { kind: 'newer' } : { kind: 'unreadable', reason: error.message }
  return { folder, title: folder, court: '', docketNumber: '', events: 0, openQuestions: 0, changed, state }
}

/** What tells that a case's folder has changed since a card was made of it. */
interface FolderStamp {
  text: string
  changed: string | null
}

async function stampOf(fs: FileSystem, path: string): Promise<FolderStamp | null> {
  const facts = await Promise.all(
    [CASE_FILE, HISTORY_FILE, CASE_BACKUP].map((name) => unlessMissing(fs.stat(join(path, name)))),
  )
  const present = facts.filter((fact) => fact !== null)
  if (present.length === 0) return null
  const text = facts.map((fact) => (fact === null ? '-' : `${fact.size} ${fact.mtimeMs}`)).join(', ')
  return { text, changed: new Date(Math.max(...present.map(({ mtimeMs }) => mtimeMs))).toISOString() }
}

/** Makes the cards of a folder of cases, reading a case only when its files have changed since the last time. */
export class CaseCards {
  readonly #fs: FileSystem
  readonly #known = new Map<string, { stamp: string; card: CaseCard }>()

  constructor(fs: FileSystem) {
    this.#fs = fs
  }

  /**
   * Returns a card for each case in the folder, by name of its folder. One that cannot be opened has a card that says why; what
   * is no case has none. Rejects as Node does where the folder itself cannot be listed.
   */
  async list(path: string): Promise<CaseCard[]> {
    const cards: CaseCard[] = []
    for (const name of (await this.#fs.readdir(path)).toSorted()) {
      const folder = CaseFolder.safeParse(name)
      const card = folder.success ? await this.#card(folder.data, join(path, name)) : null
      if (card !== null) cards.push(card)
    }
    return cards
  }

  async #card(folder: CaseFolder, path: string): Promise<CaseCard | null> {
    try {
      if ((await unlessMissing(this.#fs.stat(path)))?.isDirectory() !== true) return null
      const stamp = await stampOf(this.#fs, path)
      if (stamp === null) return null
      const known = this.#known.get(path)
      if (known?.stamp === stamp.text) return known.card
      const card = cardOf(folder, await this.#document(path), stamp.changed)
      this.#known.set(path, { stamp: stamp.text, card })
      return card
    } catch (error) {
      return cardOfUnopenable(folder, diskError(error, 'The case could not be read', null), null)
    }
  }

  /** What `case.json` holds is enough for a card, and cheap; only where it is not sound the whole way of opening is gone. */
  async #document(path: string): Promise<CaseDocument> {
    const reading = await readCaseFile(this.#fs, join(path, CASE_FILE))
    if (reading.kind === 'sound') return documentFrom(reading.file.data)
    return (await readCaseFolder(path, this.#fs)).document
  }
}
