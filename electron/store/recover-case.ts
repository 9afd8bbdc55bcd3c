import { documentData, documentFrom, EMPTY_DOCUMENT } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { liveDocument } from '../../shared/patch'
import { sameValue } from '../../shared/same-value'
import { CASE_BACKUP, CASE_FILE, SCHEMA, type CaseFile } from './case-file'
import { HISTORY_FILE, NO_LINE, type BrokenLine, type HistoryReading } from './history-file'
import { courseFrom, replay, type Point } from './replay-history'

export type CaseFileReading =
  { kind: 'missing' } | { kind: 'sound'; file: CaseFile } | { kind: 'broken'; error: ExpectedError }

/** What a case's folder holds, read and not yet judged. */
export interface CaseOnDisk {
  file: CaseFileReading
  backup: CaseFileReading
  history: HistoryReading
}

/** What must be put right on the disk before the case may be written to. */
export interface Repairs {
  setCaseFileAside: boolean
  /** Where the torn last line of the history begins; null where none is torn. */
  cutHistoryAt: number | null
  /** True where the history lacks the way to this case: it is kept under another name and a new one begins. */
  restartHistory: boolean
}

export interface Recovered extends Point {
  /** What the user should know, as sentences. */
  notices: string[]
  /** Why it must not be written to, as a sentence; null where it may. */
  readOnly: string | null
  repairs: Repairs
  /** The schema of the case file it comes from; that of this app where there is none. */
  schema: number
  /** True where `case.json` does not hold all of it. */
  caseFileIsBehind: boolean
}

const pointOf = (file: CaseFile): Point => ({
  document: liveDocument(documentFrom(file.data)),
  rev: file.rev,
  head: file.head,
})

/** The case as its history alone tells it; null where the history is not whole from a beginning. */
function pointFromHistory({ entries, broken }: HistoryReading, upToRev = Infinity): Point | null {
  const first = entries[0]?.link
  if (broken !== null || first === undefined || first === null) return null
  const point = { document: liveDocument(EMPTY_DOCUMENT), rev: first.rev - 1, head: NO_LINE }
  const wanted = entries.filter(({ link }) => link !== null && link.rev <= upToRev)
  return replay(point, wanted) === null && point.rev > 0 ? point : null
}

const TORN =
  `The last line of ${HISTORY_FILE} is incomplete, as when the power fails while it is written. ` +
  'It was not applied; everything before it is there.'

/** What makes a case unsafe to write to: what happened, and why it can only be read. */
interface Unsafe {
  notice: string
  readOnly: string
}

const brokenAt = ({ number, reason }: BrokenLine, stoppedAt: number | null): Unsafe => ({
  notice:
    `Line ${number} of ${HISTORY_FILE} is broken: ${reason}. ` +
    (stoppedAt === null
      ? 'The case itself is whole. The file is kept as it is.'
      : `The case is shown as of revision ${stoppedAt}, without what came after. The file is kept as it is.`),
  readOnly: `The history of this case is broken at line ${number}, so it is open for reading only.`,
})

const OTHER_COURSE: Unsafe = {
  notice:
    `${CASE_FILE} and ${HISTORY_FILE} tell different courses of this case, as when one of them was replaced. ` +
    `The case is shown as ${CASE_FILE} has it. Both files are kept as they are.`,
  readOnly: `${CASE_FILE} and ${HISTORY_FILE} of this case do not belong together, so it is open for reading only.`,
}

const newerSentence = (schema: number): string =>
  `This case was saved by a newer Docketline (format ${schema}; this one knows ${SCHEMA}), so it is open for reading only.`

function lackOf(history: HistoryReading, last: number, rev: number): string {
  const lack = history.entries.length === 0 ? 'is missing or empty' : `ends at revision ${last}`
  return `${HISTORY_FILE} ${lack}, while the case was saved at revision ${rev}. The case is whole; what changed in between is not in its history.`
}

/** A restarted history whose case file was not written yet differs in `head` and in nothing else. */
function sameCaseFromHistory(point: Point, history: HistoryReading): Point | null {
  const told = pointFromHistory(history, point.rev)
  const same = told?.rev === point.rev && sameValue(documentData(told.document), documentData(point.document))
  return same ? pointFromHistory(history) : null
}

/** The newest state that a sound case file and a history lead to. */
export function recoverFromFile(file: CaseFile, history: HistoryReading): Recovered {
  const start = pointOf(file)
  const course = courseFrom(start, history.entries)
  const other = course.kind === 'other' ? sameCaseFromHistory(start, history) : null
  const point = other ?? start
  const stopped = course.kind === 'goes-on' ? replay(point, course.after) : null
  const broken = history.broken ?? stopped
  const unsafe =
    broken !== null
      ? brokenAt(broken, stopped === null ? null : point.rev)
      : course.kind === 'other' && other === null
        ? OTHER_COURSE
        : null
  return {
    ...point,
    notices: [
      ...(history.tornAt === null ? [] : [TORN]),
      ...(course.kind === 'ends-before' ? [lackOf(history, course.last, file.rev)] : []),
      ...(unsafe === null ? [] : [unsafe.notice]),
    ],
    readOnly: file.schema > SCHEMA ? newerSentence(file.schema) : (unsafe?.readOnly ?? null),
    repairs: {
      setCaseFileAside: false,
      cutHistoryAt: history.tornAt,
      restartHistory: course.kind === 'ends-before',
    },
    schema: file.schema,
    caseFileIsBehind: point.rev > file.rev || point.head !== file.head || file.schema < SCHEMA,
  }
}

function recoverWithoutFile({ file, backup, history }: CaseOnDisk): Recovered | null {
  const setCaseFileAside = file.kind === 'broken'
  const what = setCaseFileAside ? `${CASE_FILE} is damaged` : `${CASE_FILE} is missing`
  const told = pointFromHistory(history)
  if (told !== null) {
    const notice = `${what}. The case was rebuilt from its history, which is whole: nothing that was saved is lost.`
    return {
      ...told,
      notices: history.tornAt === null ? [notice] : [notice, TORN],
      readOnly: null,
      repairs: { setCaseFileAside, cutHistoryAt: history.tornAt, restartHistory: false },
      schema: SCHEMA,
      caseFileIsBehind: true,
    }
  }
  if (backup.kind !== 'sound') return null
  const recovered = recoverFromFile(backup.file, history)
  const notice = `${what}. The copy before it (${CASE_BACKUP}) was opened with what the history adds, at revision ${recovered.rev}. Check the latest changes: some may be missing.`
  return {
    ...recovered,
    notices: [notice, ...recovered.notices],
    repairs: { ...recovered.repairs, setCaseFileAside },
    caseFileIsBehind: true,
  }
}

/**
 * The newest sound state of a case, what is to be told about it and what must be repaired. Changes nothing.
 * Throws `ExpectedError`: `not-found` where there is no case, `unreadable` where there is one and no way to it.
 */
export function recoverCase(disk: CaseOnDisk): Recovered {
  if (disk.file.kind === 'sound') return recoverFromFile(disk.file.file, disk.history)
  const recovered = recoverWithoutFile(disk)
  if (recovered !== null) return recovered
  if (disk.file.kind === 'broken') {
    throw new ExpectedError(
      'unreadable',
      `${disk.file.error.message} Neither its history nor a copy of it can stand in. The files are untouched.`,
      { cause: disk.file.error },
    )
  }
  const { entries, tornAt } = disk.history
  if (disk.backup.kind === 'missing' && entries.length === 0 && tornAt === null) {
    throw new ExpectedError('not-found', 'There is no case in this folder.')
  }
  throw new ExpectedError(
    'unreadable',
    `${CASE_FILE} is missing and its history is not whole. The files are untouched.`,
  )
}
