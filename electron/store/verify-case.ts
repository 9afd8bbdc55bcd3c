import { join } from 'node:path'
import { documentData, EMPTY_DOCUMENT } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { HistoryLine } from '../../shared/history'
import { liveDocument } from '../../shared/patch'
import { sameValue } from '../../shared/same-value'
import { CASE_BACKUP, CASE_FILE, SCHEMA, type CaseFile } from './case-file'
import { reading } from './disk-error'
import { jsonOf } from './durable-json-file'
import { readIfThere } from './file-system'
import { HISTORY_FILE, NO_LINE, readHistory, type HistoryReading } from './history-file'
import { readCaseFile } from './read-case'
import type { CaseFileReading } from './recover-case'
import { replay, type Point } from './replay-history'
import type { StorePorts } from './store-ports'
import type { Finding } from '../../shared/ipc/contract'
import { about } from './verify-finding'
import { verifyAttachments } from './verify-attachments'

type VerifyPorts = Pick<StorePorts, 'fs'>

/** A case file that could be read and where to find it. */
interface Snapshot {
  name: string
  file: CaseFile
}

/** A newer format is an answer here and not a failure: the rest of the case is checked all the same. */
async function readingOf({ fs }: VerifyPorts, path: string): Promise<CaseFileReading> {
  try {
    return await readCaseFile(fs, path)
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'newer-format') return { kind: 'broken', error }
    throw error
  }
}

/** Schema and references of a case file: `parseCaseFile` checks both. A backup need not be there. */
function ofCaseFile(name: string, found: CaseFileReading): Finding[] {
  switch (found.kind) {
    case 'missing':
      return name === CASE_FILE ? [about(name, 'It is missing.')] : []
    case 'broken':
      return [about(name, found.error.message)]
    case 'sound':
      return found.file.schema > SCHEMA
        ? [
            about(
              name,
              `It was written by a newer Docketline (format ${found.file.schema}), so not all of it is checked.`,
            ),
          ]
        : []
    default:
      return found satisfies never
  }
}

function ofChain({ entries, tornAt, broken }: HistoryReading): Finding[] {
  const findings: Finding[] = []
  if (entries.length === 0 && tornAt === null) findings.push(about(HISTORY_FILE, 'It is missing or empty.'))
  if (broken !== null) findings.push(about(HISTORY_FILE, `The chain is broken: ${broken.reason}.`, broken.number))
  if (tornAt !== null) {
    findings.push(about(HISTORY_FILE, 'The line is incomplete, so it was never acknowledged.', entries.length + 1))
  }
  return findings
}

/** The first line that is not what a line of a history has to be, whether or not the chain holds. */
function ofLines({ entries }: HistoryReading): Finding[] {
  for (const { bytes, link, number } of entries) {
    if (link === null) return []
    const fault = faultOfLine(bytes)
    if (fault !== null) {
      return [about(HISTORY_FILE, `It does not have the form of a line of a history: ${fault}.`, number)]
    }
  }
  return []
}

function faultOfLine(bytes: Uint8Array): string | null {
  try {
    const line = HistoryLine.safeParse(jsonOf(bytes))
    return line.success ? null : (line.error.issues[0]?.path.join('.') ?? 'its form')
  } catch {
    return 'it is not JSON'
  }
}

function ofSnapshot({ name, file }: Snapshot, { document, rev, head }: Point): Finding[] {
  if (file.head !== head) {
    return [
      about(name, `It was saved at revision ${rev} of another history: its head is not the SHA-256 of that line.`),
    ]
  }
  return sameValue(file.data, documentData(document))
    ? []
    : [about(name, `It does not hold what the history leads to at revision ${rev}.`)]
}

/** Follows the history from its beginning and compares each case file with it where it comes by. */
function ofReplay({ entries, broken }: HistoryReading, snapshots: readonly Snapshot[]): Finding[] {
  const first = entries[0]?.link
  if (broken !== null || first === undefined || first === null) return []
  const findings: Finding[] = []
  const point: Point = { document: liveDocument(EMPTY_DOCUMENT), rev: first.rev - 1, head: NO_LINE }
  for (const entry of entries) {
    const stopped = replay(point, [entry])
    if (stopped !== null)
      return [...findings, about(HISTORY_FILE, `The line cannot be applied: ${stopped.reason}.`, stopped.number)]
    for (const snapshot of snapshots) {
      if (snapshot.file.rev === point.rev) findings.push(...ofSnapshot(snapshot, point))
    }
  }
  for (const { name, file } of snapshots) {
    if (file.rev > point.rev) {
      findings.push(
        about(HISTORY_FILE, `It ends at revision ${point.rev}, while ${name} was saved at revision ${file.rev}.`),
      )
    }
  }
  return findings
}

/**
 * Checks the case in a folder and changes nothing: schema and references of `case.json` and its backup, the SHA-256 chain and each
 * line of `history.jsonl`, that both case files are what the history leads to at their revision, that each attachment is there, and its hash.
 * Returns what is wrong, empty where nothing is; a `case.json` behind the history is sound, since the history comes first.
 * Rejects with `ExpectedError`: `not-found` where there is no case, or what the disk says.
 *
 * The chain alone, with `sha256sum` and `jq` (the last two lines must say the same where the case was closed):
 *
 *     prev=$(printf '0%.0s' $(seq 64)); n=0
 *     while IFS= read -r line; do n=$((n + 1))
 *       [ "$(printf '%s' "$line" | jq -r .prev)" = "$prev" ] || { echo "line $n does not continue the line before it"; break; }
 *       prev=$(printf '%s' "$line" | sha256sum | cut -d ' ' -f 1)
 *     done < history.jsonl
 *     echo "$n $prev"; jq -r '"\(.rev) \(.head)"' case.json
 */
export async function verifyCase(ports: VerifyPorts, path: string): Promise<Finding[]> {
  return reading('The case could not be checked', async () => {
    // Before the history: a commit meanwhile only makes that longer than it need be.
    const file = await readingOf(ports, join(path, CASE_FILE))
    const backup = await readingOf(ports, join(path, CASE_BACKUP))
    const bytes = await readIfThere(ports.fs, join(path, HISTORY_FILE))
    if (file.kind === 'missing' && backup.kind === 'missing' && bytes === null) {
      throw new ExpectedError('not-found', 'There is no case in this folder.')
    }
    const history = readHistory(bytes ?? new Uint8Array())
    const snapshots = [
      ...(file.kind === 'sound' ? [{ name: CASE_FILE, file: file.file }] : []),
      ...(backup.kind === 'sound' ? [{ name: CASE_BACKUP, file: backup.file }] : []),
    ]
    const lines = ofLines(history)
    return [
      ...ofCaseFile(CASE_FILE, file),
      ...ofCaseFile(CASE_BACKUP, backup),
      ...[...lines, ...ofChain(history)].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      ...(lines.length === 0 ? ofReplay(history, snapshots) : []),
      ...(await verifyAttachments(ports.fs, path, file.kind === 'sound' ? file.file.data.source : [])),
    ]
  })
}
