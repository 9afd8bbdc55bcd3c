import { dirname, join, resolve } from 'node:path'
import { theCase, type CaseDocument } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import type { BackupOffer, CaseCard, CaseFolder } from '../../shared/ipc/contract'
import { Case } from '../../shared/model/case'
import { applyPatch, type Patch } from '../../shared/patch'
import { copyAttachments } from './attachments'
import { cardFacts } from './card-facts'
import { cardOf, CaseCards, type ReadLarge } from './case-card'
import { CASE_FILE } from './case-file'
import { firstFree, folderNameFor } from './case-folder-name'
import type { CaseLibrary, OpenCase } from './case-library'
import { takeLock } from './case-lock'
import { createCase, sweepUnfinished } from './create-case'
import { reading, writing } from './disk-error'
import { renamePatiently, syncFolder } from './durable-file'
import { errorCode, unlessMissing } from './file-system'
import { offerGenerations } from './offer-generations'
import { openCase, openGeneration } from './open-case'
import { SerialQueue } from './serial-queue'
import type { StorePorts } from './store-ports'
import type { CasePlace } from './writable-case'

const TRASH = '.trash'

/** Cases as folders side by side on the disk, the trash among them. */
class LibraryFolder implements CaseLibrary {
  readonly path: string
  readonly #ports: StorePorts
  readonly #trash: string
  readonly #cards: CaseCards
  /** So that there are never two writers of a case in this process. */
  readonly #open = new Map<CaseFolder, OpenCase>()
  /** Whatever opens, moves or names a folder waits for its turn. */
  readonly #turns = new SerialQueue()

  constructor(
    ports: StorePorts,
    path: string,
    private readonly onUnderneath: (folder: CaseFolder) => void,
    readLarge: ReadLarge | null,
  ) {
    this.#ports = ports
    this.path = path
    this.#trash = join(path, TRASH)
    this.#cards = new CaseCards(ports.fs, readLarge)
  }

  pathOf(folder: CaseFolder): string {
    return join(this.path, folder)
  }

  bytesOf(folder: CaseFolder): Promise<number | null> {
    return reading('The library could not be read', async () => {
      const file = await unlessMissing(this.#ports.fs.stat(join(this.pathOf(folder), CASE_FILE)))
      return file?.size ?? null
    })
  }

  list(): Promise<{ cases: CaseCard[]; trash: CaseCard[] }> {
    return reading('The library could not be listed', async () => {
      const onDisk = await this.#cards.list(this.path, 'library')
      const cases = onDisk.map((card) => {
        const open = this.#open.get(card.folder)
        return open === undefined ? card : cardOf(card.folder, cardFacts(open.document), card.changed)
      })
      const hasTrash = (await unlessMissing(this.#ports.fs.stat(this.#trash))) !== null
      return { cases, trash: hasTrash ? await this.#cards.list(this.#trash, 'trash') : [] }
    })
  }

  nameFor(document: CaseDocument): Promise<CaseFolder> {
    return reading('The library could not be read', () =>
      this.#freeIn(this.path, folderNameFor(theCase(document).shortTitle)),
    )
  }

  create(document: CaseDocument, by: string, promised?: CaseFolder): Promise<CaseFolder> {
    const nameFor = async (): Promise<CaseFolder> => promised ?? this.nameFor(document)
    return this.#turns.run(() =>
      writing('The case could not be created', () => createCase(this.#ports, this.path, { document, by, nameFor })),
    )
  }

  open(folder: CaseFolder): Promise<OpenCase> {
    return this.#turns.run(() => this.#openNow(folder))
  }

  async #openNow(folder: CaseFolder): Promise<OpenCase> {
    const known = this.#open.get(folder)
    if (known !== undefined) return known
    const opened = await openCase(this.#ports, this.#placeOf(folder))
    this.#open.set(folder, opened)
    return opened
  }

  backups(folder: CaseFolder): Promise<BackupOffer[]> {
    return offerGenerations(this.#ports.fs, this.pathOf(folder))
  }

  openBackup(folder: CaseFolder, name: string): Promise<OpenCase> {
    return this.#turns.run(async () => {
      const opened = await openGeneration(this.#ports, this.#placeOf(folder), name)
      this.#open.set(folder, opened)
      return opened
    })
  }

  #placeOf(folder: CaseFolder): CasePlace {
    return {
      folder,
      path: this.pathOf(folder),
      onClosed: () => this.#open.delete(folder),
      onUnderneath: () => this.onUnderneath(folder),
      branchOff: (document) => this.#branchOff(folder, document),
    }
  }

  /** Not in turn: what waits for this may itself hold the turn. */
  #branchOff(folder: CaseFolder, document: CaseDocument): Promise<{ folder: CaseFolder; patch: Patch }> {
    return writing('Your version of the case could not be kept', async () => {
      const patch = titledAsVersion(document, this.#ports.clock.now())
      const mine = applyPatch(document, patch)
      if (!mine.ok) throw new Error('A case cannot be given a title')
      const created = await createCase(this.#ports, this.path, {
        document: mine.value,
        by: 'Docketline',
        nameFor: () => this.#freeIn(this.path, folderNameFor(`${folder} your version`)),
        fill: (unfinished) => copyAttachments(this.#ports, this.pathOf(folder), unfinished),
      })
      return { folder: created, patch }
    })
  }

  rename(folder: CaseFolder, shortTitle: string, by: string): Promise<void> {
    return this.#turns.run(async () => {
      const wasOpen = this.#open.has(folder)
      const open = await this.#openNow(folder)
      try {
        await retitle(open, shortTitle, by)
      } finally {
        if (!wasOpen) await open.close()
      }
    })
  }

  trash(folder: CaseFolder): Promise<void> {
    return this.#turns.run(() =>
      writing('The case could not be moved to the trash', async () => {
        await this.#letGo(folder)
        await this.#makeTrash()
        const name = await this.#freeIn(this.#trash, folder)
        await this.#move(this.pathOf(folder), join(this.#trash, name))
      }),
    )
  }

  restore(folder: CaseFolder): Promise<CaseFolder> {
    return this.#turns.run(() =>
      writing('The case could not be restored', async () => {
        const name = await this.#freeIn(this.path, folder)
        await this.#move(join(this.#trash, folder), this.pathOf(name))
        return name
      }),
    )
  }

  /** Not `recursive`, which Node answers with ENOENT on a disk that can only be read. */
  async #makeTrash(): Promise<void> {
    try {
      await this.#ports.fs.mkdir(this.#trash, { recursive: false, mode: 0o700 })
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }

  /** Closes the case here and makes sure that nobody else writes to it. */
  async #letGo(folder: CaseFolder): Promise<void> {
    // Where `case.json` cannot be brought up to date the history has it all, in the trash as well.
    await this.#open
      .get(folder)
      ?.close()
      .catch(() => undefined)
    const lock = await takeLock(this.#ports, this.pathOf(folder))
    if (lock.kind === 'refused')
      throw new ExpectedError('busy', `The case was not moved to the trash. ${lock.sentence}`)
    if (lock.kind === 'held') await lock.release()
  }

  async #move(from: string, to: string): Promise<void> {
    await renamePatiently(this.#ports, from, to)
    await syncFolder(this.#ports.fs, dirname(to))
    await syncFolder(this.#ports.fs, dirname(from))
  }

  #freeIn(parent: string, name: CaseFolder): Promise<CaseFolder> {
    return firstFree(
      name,
      async (candidate) => (await unlessMissing(this.#ports.fs.stat(join(parent, candidate)))) !== null,
    )
  }
}

/** Names the version of a case that was split off, so that the list of cases tells both apart. */
function titledAsVersion(document: CaseDocument, now: Date): Patch {
  const before = theCase(document)
  const ending = ` (your version of ${now.toISOString().slice(0, 10)})`
  const shortTitle = `${before.shortTitle.slice(0, 300 - ending.length)}${ending}`
  return [{ table: 'case', id: before.id, before, after: { ...before, shortTitle } }]
}

async function retitle(open: OpenCase, shortTitle: string, by: string): Promise<void> {
  const before = theCase(open.document)
  if (before.shortTitle === shortTitle) return
  const after = Case.safeParse({ ...before, shortTitle })
  if (!after.success) throw new ExpectedError('bad-input', 'A case needs a short title of 1 to 300 characters.')
  const patch = [{ table: 'case', id: before.id, before, after: after.data }] as const
  await open.commit({ rev: open.rev, label: 'Rename case', by, patch })
}

/** Syncs the names of folders that were just made, from the first of them down to the last. */
async function syncNames(ports: StorePorts, first: string, last: string): Promise<void> {
  if (last !== first) await syncNames(ports, first, dirname(last))
  await syncFolder(ports.fs, dirname(last))
}

/**
 * Opens the library at a path, making its folder where there is none. `onUnderneath` is told of an open case that another program
 * changed; `readLarge` reads what the list says of a large case elsewhere than here. Rejects with `ExpectedError` where that cannot be done.
 */
export async function openLibrary(
  ports: StorePorts,
  path: string,
  onUnderneath: (folder: CaseFolder) => void = () => undefined,
  readLarge: ReadLarge | null = null,
): Promise<CaseLibrary> {
  const absolute = resolve(path)
  await writing('The library could not be opened', async () => {
    const made = await ports.fs.mkdir(absolute, { recursive: true, mode: 0o700 })
    if (made !== undefined) await syncNames(ports, made, absolute)
  })
  // Leftovers are no reason not to open: a library on a disk that cannot be written to is still read.
  await sweepUnfinished(ports, absolute).catch(() => undefined)
  return new LibraryFolder(ports, absolute, onUnderneath, readLarge)
}
