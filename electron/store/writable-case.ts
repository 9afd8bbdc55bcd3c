import { theCase, type CaseDocument } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import type { CaseFolder, Underneath } from '../../shared/ipc/contract'
import { applyPatch, applyPatchInPlace, checkPatch, invert, Patch, squash, type LiveDocument } from '../../shared/patch'
import type { CaseCourse, Found } from './case-course'
import type { CaseFile } from './case-file'
import { caseFileOf } from './case-file-on-disk'
import type { CaseFileWriter } from './case-file-writer'
import type { Commit, OpenCase } from './case-library'
import type { Lock } from './case-lock'
import { CHANGED_ELSEWHERE, refusal } from './commit-refusal'
import { BULK_EVENTS } from './generations'
import type { Recovered } from './recover-case'
import { SerialQueue } from './serial-queue'
import { SnapshotWriter } from './snapshot-writer'
import type { StorePorts } from './store-ports'
import { UNDERNEATH } from './underneath-words'

/** Where a case is and who is told what becomes of it. */
export interface CasePlace {
  folder: CaseFolder
  /** Absolute path of the folder. */
  path: string
  onClosed: () => void
  /** Told when another program was found to have changed the case; `takeUnderneath` says what to do. */
  onUnderneath: () => void
  /** Makes a case of its own of this version, attachments included; returns its folder and what was changed in its records. */
  branchOff: (document: CaseDocument) => Promise<{ folder: CaseFolder; patch: Patch }>
}

const isBulk = (patch: Patch): boolean => patch.filter(({ table }) => table === 'event').length > BULK_EVENTS

/** What a case that is open for writing works with. */
export interface CaseParts {
  lock: Extract<Lock, { kind: 'held' }>
  course: CaseCourse
  caseFile: CaseFileWriter
}

/** A case open for writing. The document is changed in place, so that a commit costs what it changes and not what the case holds. */
export class WritableCase implements OpenCase {
  readonly readOnly = null
  readonly folder: CaseFolder
  readonly document: LiveDocument
  readonly notices: readonly string[]
  /** Where the document stands: changed together with it. */
  #at: { rev: number; head: string }
  /** The revision that whoever commits knows of; behind where another program's changes were taken in and not yet told. */
  #told: number
  #untold: Underneath | null = null
  #state: 'open' | 'closing' | 'closed' = 'open'
  #closed: Promise<void> | null = null
  readonly #commits = new SerialQueue()
  readonly #snapshots: SnapshotWriter

  constructor(
    private readonly ports: StorePorts,
    private readonly place: CasePlace,
    private readonly parts: CaseParts,
    recovered: Recovered,
  ) {
    this.folder = place.folder
    this.document = recovered.document
    this.notices = recovered.notices
    this.#at = { rev: recovered.rev, head: parts.course.head }
    this.#told = recovered.rev
    const source = { rev: () => this.#at.rev, write: () => this.#writeCaseFile() }
    this.#snapshots = new SnapshotWriter(ports.clock, source, recovered.caseFileIsBehind ? 0 : recovered.rev)
    if (recovered.caseFileIsBehind) this.#snapshots.schedule()
  }

  get rev(): number {
    return this.#at.rev
  }

  get #title(): string {
    return theCase(this.document).shortTitle
  }

  commit(commit: Commit): Promise<number> {
    if (this.#state !== 'open') return Promise.reject(new ExpectedError('not-found', 'This case is no longer open.'))
    return this.#commits.run(() => this.#commit(commit))
  }

  async #commit({ rev, label, by, patch }: Commit): Promise<number> {
    if (rev !== this.#told && rev !== this.#at.rev) {
      throw refusal({ code: 'conflict', message: `from revision ${rev}, not ${this.#at.rev}` })
    }
    const checked = this.#checked(patch)
    if ((await this.#meet(checked)) === 'apart') return this.#at.rev
    if (isBulk(checked)) {
      await this.#snapshots.flush()
      await this.parts.caseFile.keepBeforeChange()
    }
    const at = this.ports.clock.now().toISOString()
    await this.parts.course.append({ at, by, label, patch: checked })
    const impossible = applyPatchInPlace(this.document, checked)
    if (impossible !== null) throw new Error('A patch that was checked does not apply')
    this.#standWhereCourseEnds()
    if (this.#untold === null) this.#told = this.#at.rev
    this.#snapshots.schedule()
    return this.#at.rev
  }

  /** The patch with records of our own, keys in the order of the schema; throws where it is none or does not fit. */
  #checked(patch: Patch): Patch {
    const checked = Patch.safeParse(patch)
    if (!checked.success) {
      throw new ExpectedError('bad-input', 'The change was not saved: it is not a sound change.', {
        cause: checked.error,
      })
    }
    const refused = checkPatch(this.document, checked.data)
    if (refused !== null) throw refusal(refused)
    return checked.data
  }

  #standWhereCourseEnds(): void {
    const { rev, head } = this.parts.course
    this.#at = { rev, head }
  }

  /**
   * Looks at the history before anything is written. What another program put there is taken in where it touches other records than
   * ours, `pending` included; where it does not, ours goes on as a case of its own, and this one is left as it was found.
   */
  async #meet(pending: Patch | null): Promise<'here' | 'apart'> {
    const { course } = this.parts
    if (!(await course.isAsWeLeftIt())) {
      const found = await course.compare(pending)
      if (!this.#takeIn(found, pending)) return this.#goApart(pending)
      await this.parts.caseFile.acceptWhatIsThere()
    }
    if (course.hasMoreToSay) {
      await course.sayAgain()
      this.#standWhereCourseEnds()
      if (this.#untold === null) this.#told = this.#at.rev
    }
    return 'here'
  }

  /** Takes theirs into the document, all or nothing; false where that cannot be. */
  #takeIn(found: Found, pending: Patch | null): boolean {
    if (found.kind === 'apart') return false
    const { theirs, again } = found
    if (theirs.length > 0 && applyPatchInPlace(this.document, theirs) !== null) return false
    if (pending !== null && checkPatch(this.document, pending) !== null) {
      if (theirs.length > 0) applyPatchInPlace(this.document, invert(theirs))
      return false
    }
    this.parts.course.goOnFrom(found, again)
    this.#standWhereCourseEnds()
    if (theirs.length > 0) this.#tell(theirs, UNDERNEATH.merged(this.#title))
    else if (again.length > 0) this.#tell(null, UNDERNEATH.rolledBack(this.#title))
    else if (this.#untold === null) this.#told = this.#at.rev
    this.#snapshots.outdate()
    return true
  }

  #tell(patch: Patch | null, notice: string): void {
    const parts = [this.#untold?.patch, patch].filter((part) => part != null)
    const all = squash(...parts)
    this.#untold = { folder: this.folder, patch: all.length === 0 ? null : all, notice }
    this.place.onUnderneath()
  }

  async #goApart(pending: Patch | null): Promise<'apart'> {
    const mine = applyPatch(this.document, pending ?? [])
    if (!mine.ok) throw refusal(mine.error)
    const { folder, patch } = await this.place.branchOff(mine.value)
    const copy = applyPatch(mine.value, patch)
    if (!copy.ok) throw new Error('The copy of a case is not what was made of it')
    const notice = UNDERNEATH.apart(this.#title, theCase(copy.value).shortTitle)
    this.#untold = { folder, patch, notice }
    this.#at = { ...this.#at, rev: 1 }
    await this.#letGo()
    this.place.onUnderneath()
    return 'apart'
  }

  async #writeCaseFile(): Promise<void> {
    const { course, caseFile } = this.parts
    if (!(await course.isAsWeLeftIt())) {
      // Sorted out in turn with the commits; until then nothing is written over what was found.
      this.check().catch(() => undefined)
      throw CHANGED_ELSEWHERE
    }
    const content = (): CaseFile => {
      // The document holds what is not on the disk yet.
      if (course.hasMoreToSay) throw CHANGED_ELSEWHERE
      return caseFileOf(this.document, this.#at.rev, this.#at.head, this.ports.version)
    }
    const kept = await caseFile.write(content)
    if (kept !== null) this.#tell(null, UNDERNEATH.foreignFile(this.#title, kept))
  }

  check(): Promise<void> {
    return this.#commits.run(async () => {
      if (this.#state !== 'closed') await this.#meet(null)
    })
  }

  takeUnderneath(): Underneath | null {
    const untold = this.#untold
    this.#untold = null
    this.#told = this.#at.rev
    return untold
  }

  async flush(): Promise<void> {
    // Where the folder is gone and nothing waits, there is nothing to say.
    await this.check().catch((error: unknown) => {
      if (!this.#snapshots.isUpToDate) throw error
    })
    if (this.#state !== 'closed') await this.#snapshots.flush()
  }

  close(): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    if (this.#state === 'closed') return
    this.#state = 'closing'
    try {
      await this.flush()
    } finally {
      await this.#letGo()
    }
  }

  async #letGo(): Promise<void> {
    if (this.#state === 'closed') return
    this.#snapshots.stop()
    this.#state = 'closed'
    await this.parts.lock.release()
    this.place.onClosed()
  }
}
