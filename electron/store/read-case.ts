import { join } from 'node:path'
import type { CaseDocument } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { CASE_BACKUP, CASE_FILE, parseCaseFile } from './case-file'
import { reading } from './disk-error'
import { nodeFileSystem, readIfThere, type FileSystem } from './file-system'
import { HISTORY_FILE, NO_HISTORY, readHistory } from './history-file'
import { recoverCase, type CaseFileReading, type CaseOnDisk } from './recover-case'

/** A case as its folder has it. */
export interface ReadCase {
  document: CaseDocument
  rev: number
  /** What the user should know of the state of the folder, as sentences. */
  notices: readonly string[]
}

/** Reads a case file and says whether it is sound. Rejects with `newer-format`, or as Node does. */
export async function readCaseFile(fs: FileSystem, path: string): Promise<CaseFileReading> {
  const bytes = await readIfThere(fs, path)
  if (bytes === null) return { kind: 'missing' }
  try {
    return { kind: 'sound', file: parseCaseFile(bytes) }
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'unreadable') return { kind: 'broken', error }
    throw error
  }
}

/**
 * Reads what the folder of a case holds. `case.json` comes first: a commit meanwhile can only make the history longer than it needs.
 * Rejects with `ExpectedError`: `newer-format`, or what the disk says.
 */
export async function readCaseOnDisk(fs: FileSystem, path: string): Promise<CaseOnDisk> {
  return reading('The case could not be read', async () => {
    const file = await readCaseFile(fs, join(path, CASE_FILE))
    const backup: CaseFileReading =
      file.kind === 'sound' ? { kind: 'missing' } : await readCaseFile(fs, join(path, CASE_BACKUP))
    const history = await readIfThere(fs, join(path, HISTORY_FILE))
    return { file, backup, history: history === null ? NO_HISTORY : readHistory(history) }
  })
}

/**
 * Opens the folder of a case anywhere on the disk, writing nothing and taking no lock. Rejects with `ExpectedError`:
 * `not-found`, `unreadable`, `newer-format`, `no-permission`, `io`.
 */
export async function readCaseFolder(path: string, fs: FileSystem = nodeFileSystem): Promise<ReadCase> {
  const { document, rev, notices, readOnly } = recoverCase(await readCaseOnDisk(fs, path))
  return { document, rev, notices: readOnly === null ? notices : [readOnly, ...notices] }
}
