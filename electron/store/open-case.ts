import { join } from 'node:path'
import { Low } from 'lowdb'
import { documentData } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import type { CaseFolder } from '../../shared/ipc/contract'
import { applyPatchInPlace, checkPatch, Patch, type LiveDocument, type PatchError } from '../../shared/patch'
import { ATTACHMENTS } from './attachments'
import { CASE_FILE, parseCaseFile, SCHEMA, type CaseFile } from './case-file'
import type { Commit, OpenCase } from './case-library'
import { takeLock, type Lock } from './case-lock'
import { writing, diskError } from './disk-error'
import { sweepTemps } from './durable-file'
import { DurableJSONFile } from './durable-json-file'
import { unlessMissing } from './file-system'
import { HISTORY_FILE } from './history-file'
import { HistoryLog, type HistoryEnd } from './history-log'
import { readCaseOnDisk } from './read-case'
import { recoverCase, type Recovered } from './recover-case'
import { repairCase } from './repair-case'
import { SerialQueue } from './serial-queue'
import { SnapshotWriter } from './snapshot-writer'
import type { StorePorts } from './store-ports'

/** Where a case is and who is told when it is closed. */
export interface CasePlace {
  folder: CaseFolder
  /** Absolute path of the folder. */
  path: string
  onClosed: () => void
}

/** The case file of a document at a revision, as the app writes it. */
export const caseFileOf = (document: LiveDocument, rev: number, head: string, version: string): CaseFile => ({
  format: 'docketline.case',
  schema: SCHEMA,
  rev,
  head,
  savedBy: { app: 'Docketline', version },
  data: documentData(document),
})

/** `case.json` of a folder, through lowdb. Its write keeps the file it replaces as `case.json.bak`. */
export const caseFileAt = (ports: StorePorts, path: string): Low<CaseFile | null> =>
  new Low<CaseFile | null>(
    new DurableJSONFile<CaseFile | null>(ports, join(path, CASE_FILE), { parse: parseCaseFile, backup: true }),
    null,
  )

function refusal({ code, message }: PatchError): ExpectedError {
  const why =
    code === 'conflict'
      ? 'it starts from something else than what is saved. Open the case again.'
      : 'something in the case would point to what is not there.'
  return new ExpectedError(code, `The change was not saved: ${why}`, { cause: message })
}

/** A case open for writing. The document is changed in place, so that a commit costs what it changes and not what the case holds. */
class WritableCase implements OpenCase {
  readonly readOnly = null
  readonly folder: CaseFolder
  readonly document: LiveDocument
  readonly notices: readonly string[]
  #rev: number
  #state: 'open' | 'closing' | 'closed' = 'open'
  #closed: Promise<void> | null = null
  readonly #commits = new SerialQueue()
  readonly #snapshots: SnapshotWriter

  constructor(
    private readonly ports: StorePorts,
    private readonly place: CasePlace,
    private readonly lock: Extract<Lock, { kind: 'held' }>,
    private readonly log: HistoryLog,
    recovered: Recovered,
  ) {
    this.folder = place.folder
    this.document = recovered.document
    this.notices = recovered.notices
    this.#rev = recovered.rev
    const caseFile = caseFileAt(ports, place.path)
    const write = (): Promise<void> => {
      caseFile.data = caseFileOf(this.document, this.#rev, this.log.head, ports.version)
      return writing('The case file could not be brought up to date', () => caseFile.write())
    }
    this.#snapshots = new SnapshotWriter(
      ports.clock,
      { rev: () => this.#rev, write },
      recovered.caseFileIsBehind ? 0 : recovered.rev,
    )
    if (recovered.caseFileIsBehind) this.#snapshots.schedule()
  }

  get rev(): number {
    return this.#rev
  }

  commit(commit: Commit): Promise<number> {
    if (this.#state !== 'open') return Promise.reject(new ExpectedError('not-found', 'This case is no longer open.'))
    return this.#commits.run(() => this.#commit(commit))
  }

  async #commit({ rev, label, by, patch }: Commit): Promise<number> {
    if (rev !== this.#rev) throw refusal({ code: 'conflict', message: `from revision ${rev}, not ${this.#rev}` })
    // Also makes records of our own, with keys in the order of the schema.
    const checked = Patch.safeParse(patch)
    if (!checked.success) {
      throw new ExpectedError('bad-input', 'The change was not saved: it is not a sound change.', {
        cause: checked.error,
      })
    }
    const refused = checkPatch(this.document, checked.data)
    if (refused !== null) throw refusal(refused)
    const at = this.ports.clock.now().toISOString()
    await this.log.append({ rev: rev + 1, at, by, label, prev: this.log.head, patch: checked.data })
    const impossible = applyPatchInPlace(this.document, checked.data)
    if (impossible !== null) throw new Error('A patch that was checked does not apply')
    this.#rev = rev + 1
    this.#snapshots.schedule()
    return this.#rev
  }

  flush(): Promise<void> {
    if (this.#state === 'closed') return Promise.resolve()
    return this.#commits.run(() => Promise.resolve()).then(() => this.#snapshots.flush())
  }

  close(): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    this.#state = 'closing'
    try {
      await this.flush()
    } finally {
      this.#snapshots.stop()
      this.#state = 'closed'
      await this.lock.release()
      this.place.onClosed()
    }
  }
}

function readOnlyCase({ folder, onClosed }: CasePlace, recovered: Recovered, sentence: string): OpenCase {
  const { document, rev, notices } = recovered
  return {
    folder,
    document,
    rev,
    notices,
    readOnly: sentence,
    commit: () => Promise.reject(new ExpectedError('read-only', sentence)),
    flush: () => Promise.resolve(),
    close: () => Promise.resolve(onClosed()),
  }
}

const UNREPAIRED = 'What is damaged in this case could not be put right, so it is open for reading only'

/** Puts right what recovery found and makes the case ready to be written to. Rejects as Node does. */
async function openForWriting(
  ports: StorePorts,
  place: CasePlace,
  lock: Extract<Lock, { kind: 'held' }>,
  recovered: Recovered,
  lastLine: HistoryEnd | null,
): Promise<OpenCase> {
  await sweepTemps(ports, place.path)
  await unlessMissing(sweepTemps(ports, join(place.path, ATTACHMENTS)))
  const { notices, newEnd } = await repairCase(ports, place.path, recovered)
  const end = newEnd ?? lastLine
  if (end === null) throw new Error('A case without a line of history was not begun anew')
  const path = join(place.path, HISTORY_FILE)
  // The folder may be writable and the file not.
  await ports.fs.open(path, 'r+').then((file) => file.close())
  const log = new HistoryLog(ports.fs, path, end)
  return new WritableCase(ports, place, lock, log, {
    ...recovered,
    notices: [...recovered.notices, ...notices],
    caseFileIsBehind: recovered.caseFileIsBehind || newEnd !== null,
  })
}

/**
 * Opens the case in a folder, for writing where that is safe and for reading where it is not. Rejects with `ExpectedError`:
 * `not-found`, `unreadable`, `newer-format`, or what the disk says; then nothing on the disk was touched.
 */
export async function openCase(ports: StorePorts, place: CasePlace): Promise<OpenCase> {
  const lock = await takeLock(ports, place.path)
  const release = async (): Promise<void> => (lock.kind === 'held' ? lock.release() : undefined)
  try {
    const disk = await readCaseOnDisk(ports.fs, place.path)
    const recovered = recoverCase(disk)
    const last = disk.history.entries.at(-1)
    const sentence = recovered.readOnly ?? (lock.kind === 'held' ? null : lock.sentence)
    if (sentence !== null || lock.kind !== 'held') {
      await release()
      return readOnlyCase(place, recovered, sentence ?? UNREPAIRED)
    }
    const lastLine = last === undefined ? null : { lastStart: last.start, size: last.end, head: last.hash }
    return await openForWriting(ports, place, lock, recovered, lastLine).catch(async (error: unknown) => {
      await release()
      return readOnlyCase(place, recovered, diskError(error, UNREPAIRED, null).message)
    })
  } catch (error) {
    await release()
    throw error
  }
}
