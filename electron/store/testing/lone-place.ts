import { basename } from 'node:path'
import { ExpectedError } from '../../../shared/expected-error'
import { CaseFolder } from '../../../shared/ipc/contract'
import type { CasePlace } from '../writable-case'

/** The place of a case that nobody else knows of: it has no library around it. */
export const lonePlace = (path: string): CasePlace => ({
  folder: CaseFolder.parse(basename(path)),
  path,
  onClosed: () => undefined,
  onUnderneath: () => undefined,
  branchOff: () => Promise.reject(new ExpectedError('conflict', 'A case without a library cannot be split.')),
})
