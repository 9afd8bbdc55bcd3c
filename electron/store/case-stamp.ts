import { join } from 'node:path'
import { CASE_FILE } from './case-file'
import { unlessMissing, type FileSystem } from './file-system'
import { HISTORY_FILE } from './history-file'

/**
 * What tells the two files that a case is read from apart from any other state of them, without reading them: whoever writes,
 * replaces or copies one changes at least the time that no program can set. Null where one is missing. Rejects as Node does.
 */
export async function caseStamp(fs: FileSystem, caseFolder: string): Promise<string | null> {
  const facts = await Promise.all(
    [CASE_FILE, HISTORY_FILE].map((name) => unlessMissing(fs.stat(join(caseFolder, name)))),
  )
  const told = facts.flatMap((fact) =>
    fact === null ? [] : [`${fact.size} ${fact.mtimeMs} ${fact.ctimeMs} ${fact.ino}`],
  )
  return told.length < facts.length ? null : told.join(', ')
}
