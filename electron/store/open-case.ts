import { join } from 'node:path'
import { ExpectedError } from '../../shared/expected-error'
import { ATTACHMENTS } from './attachments'
import { CaseCourse } from './case-course'
import { CASE_FILE, SCHEMA } from './case-file'
import { CaseFileWriter } from './case-file-writer'
import type { OpenCase } from './case-library'
import { takeLock, type Lock } from './case-lock'
import { tellConflictCopies } from './conflict-copies'
import { diskError, writing } from './disk-error'
import { sweepTemps } from './durable-file'
import { unlessMissing } from './file-system'
import { BACKUPS, keepGeneration } from './generations'
import { HISTORY_FILE } from './history-file'
import { HistoryLog, type HistoryEnd } from './history-log'
import { recoverGeneration } from './offer-generations'
import { readCaseOnDisk } from './read-case'
import { recoverCase, type Recovered } from './recover-case'
import { repairCase } from './repair-case'
import type { StorePorts } from './store-ports'
import { WritableCase, type CasePlace } from './writable-case'

function readOnlyCase({ folder, onClosed }: CasePlace, recovered: Recovered, sentence: string): OpenCase {
  const { document, rev, notices } = recovered
  return {
    folder,
    document,
    rev,
    notices,
    readOnly: sentence,
    commit: () => Promise.reject(new ExpectedError('read-only', sentence)),
    check: () => Promise.resolve(),
    takeUnderneath: () => null,
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
  const { fs } = ports
  await sweepTemps(ports, place.path)
  await unlessMissing(sweepTemps(ports, join(place.path, ATTACHMENTS)))
  await unlessMissing(sweepTemps(ports, join(place.path, BACKUPS)))
  if (recovered.schema < SCHEMA) await keepGeneration(ports, place.path, 'before-format')
  const { notices, newEnd } = await repairCase(ports, place.path, recovered)
  const end = newEnd ?? lastLine
  if (end === null) throw new Error('A case without a line of history was not begun anew')
  const path = join(place.path, HISTORY_FILE)
  // The folder may be writable and the file not.
  await fs.open(path, 'r+').then((file) => file.close())
  const course = new CaseCourse(fs, place.path, new HistoryLog(fs, path, end), recovered.rev)
  const caseFile = new CaseFileWriter(ports, place.path, await unlessMissing(fs.stat(join(place.path, CASE_FILE))))
  return new WritableCase(
    ports,
    place,
    { lock, course, caseFile },
    {
      ...recovered,
      notices: [...recovered.notices, ...notices],
      caseFileIsBehind: recovered.caseFileIsBehind || newEnd !== null,
    },
  )
}

/**
 * Opens a generation of a case in the place of what cannot be read, and resolves once it is written as the case. What was there is
 * kept under other names. Rejects with `ExpectedError`; then nothing is lost, and it can be tried again.
 */
export async function openGeneration(ports: StorePorts, place: CasePlace, name: string): Promise<OpenCase> {
  const lock = await takeLock(ports, place.path)
  if (lock.kind !== 'held') throw new ExpectedError('busy', lock.sentence)
  try {
    const recovered = await recoverGeneration(ports.fs, place.path, name)
    const open = await writing('The backup could not be opened', () =>
      openForWriting(ports, place, lock, recovered, null),
    )
    await open.flush()
    return open
  } catch (error) {
    await lock.release()
    throw error
  }
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
    const found = recoverCase(disk)
    const copies = await tellConflictCopies(ports.fs, place.path, disk.history)
    const recovered = { ...found, notices: [...found.notices, ...copies] }
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
