import { join } from 'node:path'
import { CASE_FILE, parseCaseFile } from './case-file'
import type { FileSystem } from './file-system'
import { HISTORY_FILE, readHistory, type HistoryReading } from './history-file'

/**
 * How sync tools name the version they do not put in the place of ours: "history.sync-conflict-20261125-101010-ABCDEFG.jsonl",
 * "case (Jane's conflicted copy 2026-11-25).json", "history-DESKTOP-7.jsonl", "case 2.json". No file of ours is named so.
 */
const COPY = /^(?:(case)[ .(_-].*\.json|(history)[ .(_-].*\.jsonl)$/i

const counted = (count: number): string =>
  count === 1 ? 'a change that is not in the case' : `${count} changes that are not in the case`

/** What a copy of the history has that ours has not; null for nothing. */
function lackOfHistory(bytes: Uint8Array, known: ReadonlySet<string>): string | null {
  const { entries, broken } = readHistory(bytes)
  const own = entries.filter(({ hash }) => !known.has(hash)).length
  if (own === 0) return null
  return broken === null ? counted(own) : 'changes that are not in the case and cannot all be read'
}

/** The same of a copy of the case file, which is at one line of a history. */
function lackOfCase(bytes: Uint8Array, known: ReadonlySet<string>): string | null {
  try {
    return known.has(parseCaseFile(bytes).head) ? null : 'a state that the case has never been in'
  } catch {
    return 'what cannot be read'
  }
}

/**
 * What sync tools have put beside a case because two computers changed it at once, where it holds anything that the case does not:
 * a sentence for each. Changes nothing and never rejects: a folder that cannot be listed now says so elsewhere.
 */
export async function tellConflictCopies(fs: FileSystem, folder: string, history: HistoryReading): Promise<string[]> {
  const known = new Set(history.entries.map(({ hash }) => hash))
  const names: string[] = await fs.readdir(folder).catch(() => [])
  const told: string[] = []
  for (const name of names.toSorted()) {
    const [, ofCase, ofHistory] = COPY.exec(name) ?? []
    if (ofCase === undefined && ofHistory === undefined) continue
    const bytes = await fs.readFile(join(folder, name)).catch(() => new Uint8Array())
    const lack = ofHistory === undefined ? lackOfCase(bytes, known) : lackOfHistory(bytes, known)
    if (lack !== null) told.push(sentence(name, lack, ofHistory === undefined ? CASE_FILE : HISTORY_FILE))
  }
  return told
}

const sentence = (name: string, lack: string, as: string): string =>
  `A sync folder has left “${name}” in the folder of this case, as when two computers change it at once. It holds ${lack}, ` +
  `and was not touched. To see it as a case of its own, copy it into a new folder of the library under the name ${as}.`
