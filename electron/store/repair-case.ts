import { join } from 'node:path'
import { difference } from '../../shared/patch'
import { EMPTY_DOCUMENT, type CaseDocument } from '../../shared/document'
import type { HistoryLine } from '../../shared/history'
import { CASE_FILE } from './case-file'
import { stampOf } from './clock'
import { renamePatiently, replaceDurably, syncFolder, writeNewFile } from './durable-file'
import { unlessMissing } from './file-system'
import { HISTORY_FILE, lineBytes, NO_LINE, sha256 } from './history-file'
import type { HistoryEnd } from './history-log'
import type { Recovered } from './recover-case'
import type { StorePorts } from './store-ports'

/** The first line of a history: a patch of everything there is. */
export function firstLine(document: CaseDocument, line: Pick<HistoryLine, 'rev' | 'at' | 'by' | 'label'>): HistoryLine {
  const { rev, at, by, label } = line
  return { rev, at, by, label, prev: NO_LINE, patch: difference(EMPTY_DOCUMENT, document) }
}

/** Where a history of this one line ends. */
export function endOfFirst(line: HistoryLine): HistoryEnd {
  const bytes = lineBytes(line)
  return { lastStart: 0, size: bytes.length + 1, head: sha256(bytes) }
}

/** A name that is free in the folder, for a file that is set aside: `<base>-20230605T143000Z`, then with `-2` and so on. */
async function freeName({ fs, clock }: StorePorts, folder: string, base: string): Promise<string> {
  const stamped = `${base}-${stampOf(clock.now())}`
  for (let n = 1; ; n++) {
    const name = n === 1 ? stamped : `${stamped}-${n}`
    if ((await unlessMissing(fs.stat(join(folder, name)))) === null) return name
  }
}

/** Gives a file that is damaged, or another program's, a name of its own, under which nothing will touch it again; returns that name. */
export async function setAside(
  ports: StorePorts,
  folder: string,
  name: string,
  why: 'corrupt' | 'other' = 'corrupt',
): Promise<string> {
  const kept = await freeName(ports, folder, `${name}.${why}`)
  await renamePatiently(ports, join(folder, name), join(folder, kept))
  await syncFolder(ports.fs, folder)
  return kept
}

/** Cuts the torn line off once its bytes are kept in a file of their own. */
async function cutHistory(ports: StorePorts, folder: string, at: number): Promise<string> {
  const { fs } = ports
  const path = join(folder, HISTORY_FILE)
  const kept = await freeName(ports, folder, 'history.torn')
  const bytes = await fs.readFile(path)
  await writeNewFile(fs, join(folder, kept), bytes.subarray(at))
  await syncFolder(fs, folder)
  const file = await fs.open(path, 'r+')
  try {
    await file.truncate(at)
    await file.sync()
  } finally {
    await file.close()
  }
  return kept
}

/** Begins a new history with the case as it is; the old one is kept under a second name until the new one stands. */
async function restartHistory(
  ports: StorePorts,
  folder: string,
  { document, rev }: Recovered,
): Promise<{ kept: string | null; end: HistoryEnd }> {
  const path = join(folder, HISTORY_FILE)
  const old = await unlessMissing(ports.fs.readFile(path))
  const kept = old === null || old.length === 0 ? null : await freeName(ports, folder, `${HISTORY_FILE}.kept`)
  if (kept !== null && old !== null) await writeNewFile(ports.fs, join(folder, kept), old)
  const at = ports.clock.now().toISOString()
  const line = firstLine(document, { rev, at, by: 'Docketline', label: 'Begin a new history' })
  await replaceDurably(ports, path, `${lineBytes(line).toString()}\n`, { backup: false })
  return { kept, end: endOfFirst(line) }
}

/**
 * Puts right on the disk what recovery found, losing no byte of it. Returns what was kept where, as sentences, and where
 * the history ends if it was begun anew. Rejects as Node does; what was done until then harms nothing.
 */
export async function repairCase(
  ports: StorePorts,
  folder: string,
  recovered: Recovered,
): Promise<{ notices: string[]; newEnd: HistoryEnd | null }> {
  const { setCaseFileAside, cutHistoryAt, restartHistory: restart } = recovered.repairs
  const notices: string[] = []
  if (setCaseFileAside && (await unlessMissing(ports.fs.stat(join(folder, CASE_FILE)))) !== null)
    notices.push(`The damaged file is kept as ${await setAside(ports, folder, CASE_FILE)}.`)
  if (restart) {
    const { kept, end } = await restartHistory(ports, folder, recovered)
    notices.push(`A new history begins here${kept === null ? '' : `; the old one is kept as ${kept}`}.`)
    return { notices, newEnd: end }
  }
  if (cutHistoryAt !== null) {
    notices.push(`The incomplete line was cut off and is kept as ${await cutHistory(ports, folder, cutHistoryAt)}.`)
  }
  return { notices, newEnd: null }
}
