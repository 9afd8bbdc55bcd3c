import { join } from 'node:path'
import { ExpectedError } from '../../shared/expected-error'
import type { BackupOffer } from '../../shared/ipc/contract'
import { CASE_BACKUP, type CaseFile } from './case-file'
import { reading } from './disk-error'
import { readIfThere, type FileSystem } from './file-system'
import { BACKUPS, generationsIn } from './generations'
import { HISTORY_FILE, NO_HISTORY, readHistory, type HistoryReading } from './history-file'
import { readCaseFile } from './read-case'
import { recoverFromFile, type Recovered } from './recover-case'
import { courseFrom, lineOf } from './replay-history'

/** The file before the present one, among the generations. */
const PREVIOUS = { name: CASE_BACKUP, kind: 'previous' } as const

const pathOf = (caseFolder: string, name: string): string =>
  name === CASE_BACKUP ? join(caseFolder, name) : join(caseFolder, BACKUPS, name)

async function historyOf(fs: FileSystem, caseFolder: string): Promise<HistoryReading> {
  const bytes = await readIfThere(fs, join(caseFolder, HISTORY_FILE))
  return bytes === null ? NO_HISTORY : readHistory(bytes)
}

/** When a case stood at a revision, as its history says; null where that does not say. */
function momentOf({ rev, head }: Pick<CaseFile, 'rev' | 'head'>, { entries }: HistoryReading): string | null {
  const entry = entries.find(({ hash, link }) => link?.rev === rev && hash === head)
  return entry === undefined ? null : (lineOf(entry.bytes)?.at ?? null)
}

/** The labels of what the history says was done after a revision and a generation cannot bring back. */
function lackOf(rev: number, { entries }: HistoryReading): string[] {
  return entries.flatMap(({ bytes, link }) => {
    if (link === null || link.rev <= rev) return []
    return [lineOf(bytes)?.label ?? 'A change that cannot be read']
  })
}

/** A generation with all that the history still adds to it. */
function recovered(file: CaseFile, history: HistoryReading): Recovered {
  const course = courseFrom(file, history.entries)
  return recoverFromFile(file, course.kind === 'goes-on' ? history : NO_HISTORY)
}

/**
 * What can be opened in the place of a case that cannot be read: every sound generation, the one that brings back most first, with
 * what it lacks. Changes nothing. Rejects with `ExpectedError`.
 */
export async function offerGenerations(fs: FileSystem, caseFolder: string): Promise<BackupOffer[]> {
  return reading('The backups of the case could not be read', async () => {
    const history = await historyOf(fs, caseFolder)
    const offers: BackupOffer[] = []
    const historyIsWhole = history.entries.length > 0 && history.broken === null
    for (const { name, kind } of [PREVIOUS, ...(await generationsIn(fs, caseFolder))]) {
      const path = pathOf(caseFolder, name)
      const found = await readSound(fs, path)
      if (found === null) continue
      const { rev, document } = recovered(found, history)
      const lacks = lackOf(rev, history)
      offers.push({
        name,
        kind,
        rev,
        savedAt: momentOf(found, history),
        keptAt: new Date((await fs.stat(path)).mtimeMs).toISOString(),
        events: document.event.size,
        lacks: lacks.length,
        lackedLast: lacks.slice(-5),
        historyIsWhole,
      })
    }
    return offers.toSorted((a, b) => b.rev - a.rev)
  })
}

/** One that is broken or newer than this app is no offer. */
async function readSound(fs: FileSystem, path: string): Promise<CaseFile | null> {
  try {
    const found = await readCaseFile(fs, path)
    return found.kind === 'sound' ? found.file : null
  } catch (error) {
    if (error instanceof ExpectedError) return null
    throw error
  }
}

/**
 * The case as a generation and the history give it, ready to be written: what is broken is set aside, and a new history begins.
 * Rejects with `ExpectedError`: `not-found` where there is no such sound generation.
 */
export async function recoverGeneration(fs: FileSystem, caseFolder: string, name: string): Promise<Recovered> {
  const offers = await offerGenerations(fs, caseFolder)
  const file = offers.some((offer) => offer.name === name) ? await readSound(fs, pathOf(caseFolder, name)) : null
  if (file === null) throw new ExpectedError('not-found', 'There is no such backup any more.')
  return reading('The backup could not be read', async () => {
    const point = recovered(file, await historyOf(fs, caseFolder))
    return {
      ...point,
      notices: ['This is a backup. What could not be read is kept beside it in the folder of the case.'],
      readOnly: null,
      repairs: { setCaseFileAside: true, cutHistoryAt: null, restartHistory: true },
      caseFileIsBehind: true,
    }
  })
}
