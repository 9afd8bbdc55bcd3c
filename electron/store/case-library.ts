import type { BackupOffer, CaseCard, CaseFolder, Underneath } from '../../shared/ipc/contract'
import type { CaseDocument } from '../../shared/document'
import type { Patch } from '../../shared/patch'

/** What one commit carries. `rev` is the revision the patch starts from. */
export interface Commit {
  rev: number
  label: string
  by: string
  patch: Patch
}

/** A case that is open for work. All methods reject with `ExpectedError`. */
export interface OpenCase {
  readonly folder: CaseFolder
  readonly rev: number
  /** The case at `rev`: a live view that each commit changes in place, not a copy. Take what is needed of it before the next await. */
  readonly document: CaseDocument
  /** Null when it can be edited; else why not, as a sentence. */
  readonly readOnly: string | null
  /** What happened on opening that the user should know, as sentences. */
  readonly notices: readonly string[]
  /**
   * Appends the commit to `history.jsonl` and resolves with the new revision once it is fsynced; `case.json` follows when idle.
   * Where it rejects, the case is at the old revision and the same commit can be tried again: `conflict`, `broken-reference`
   * and `bad-input` say that it never will do, `disk-full`, `no-permission`, `read-only`, `not-found` and `io` what the disk says.
   */
  commit(commit: Commit): Promise<number>
  /** Looks whether another program has changed the case; what became of that is in `takeUnderneath`. */
  check(): Promise<void>
  /** What another program did since this was last asked, null for nothing. To be asked after each commit and check. */
  takeUnderneath(): Underneath | null
  /** Resolves when `case.json` holds everything that was committed before the call. Where it rejects, the history still has it all. */
  flush(): Promise<void>
  /** Flushes and lets go of the case. It is closed even where it rejects, which then says why `case.json` could not be written. */
  close(): Promise<void>
}

/** The folder that holds the cases, one folder each. All methods reject with `ExpectedError`. */
export interface CaseLibrary {
  readonly path: string
  list(): Promise<{ cases: CaseCard[]; trash: CaseCard[] }>
  /** The name that a folder for a new case would be given now. */
  nameFor(document: CaseDocument): Promise<CaseFolder>
  /** Makes a folder for a new case, under the name it is promised or else a free one, and writes it durably, with one history line of everything. */
  create(document: CaseDocument, by: string, promised?: CaseFolder): Promise<CaseFolder>
  /** Opens a case; one that is open already is given as it is, and closing it closes it for all. */
  open(folder: CaseFolder): Promise<OpenCase>
  /** What can be opened in the place of a case that cannot be read. */
  backups(folder: CaseFolder): Promise<BackupOffer[]>
  /** Opens one of them and keeps what could not be read under another name. */
  openBackup(folder: CaseFolder, name: string): Promise<OpenCase>
  /** Changes the short title of the case, open or not. Its folder keeps its name. */
  rename(folder: CaseFolder, shortTitle: string, by: string): Promise<void>
  /** Moves the folder to the trash inside the library, closing the case first; what is in the folder stays as it is. */
  trash(folder: CaseFolder): Promise<void>
  /** Moves it back, under a new name where the old one is taken, and returns that name. `folder` is its name in the trash. */
  restore(folder: CaseFolder): Promise<CaseFolder>
  /** How large the file of a case is; null where there is none. */
  bytesOf(folder: CaseFolder): Promise<number | null>
  /** Absolute path of a case's folder, for the system's file manager. */
  pathOf(folder: CaseFolder): string
}
