import { resolve } from 'node:path'
import type { CaseDocument } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { withDatesOfLives } from '../../shared/questions/question-dates'
import { readCaseFolder } from '../store/read-case'
import { readSampleCase } from '../store/sample-case'
import type { CommandPorts } from './command-ports'

/** The case that a command is about. */
export type NamedCase = { kind: 'sample' } | { kind: 'folder'; path: string }

const wrong = (why: string): ExpectedError => new ExpectedError('bad-input', why)

/** Which case the arguments name: one folder, or the sample. Throws `ExpectedError` (`bad-input`) where it is not exactly one. */
export function namedCase(folders: readonly string[], sample: boolean): NamedCase {
  const [folder, ...more] = folders
  if (more.length > 0) throw wrong('One case at a time: give one folder.')
  if (sample && folder !== undefined) throw wrong('Give a case folder or --sample, not both.')
  if (!sample && folder === undefined) throw wrong('Say which case: give its folder, or --sample.')
  return folder === undefined ? { kind: 'sample' } : { kind: 'folder', path: folder }
}

/** Reads the case as the window would show it, and tells what the user should know of its folder. Rejects as `readCaseFolder` does. */
export async function readNamedCase(named: NamedCase, io: CommandPorts): Promise<CaseDocument> {
  if (named.kind === 'sample') return readSampleCase(io.assets.path('.'))
  const { document, notices } = await readCaseFolder(resolve(io.folder, named.path))
  for (const notice of notices) io.err(notice)
  return withDatesOfLives(document)
}
