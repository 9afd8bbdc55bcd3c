import { join } from 'node:path'
import type { CaseDocument } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { HistoryLine } from '../../shared/history'
import { applyPatchInPlace, liveDocument } from '../../shared/patch'
import { EMPTY_DOCUMENT } from '../../shared/document'
import { stampOf } from './clock'
import { writeNewFile } from './durable-file'
import { unlessMissing } from './file-system'
import { HISTORY_FILE, lineBytes } from './history-file'
import { caseFileAt, caseFileOf } from './case-file-on-disk'
import { endOfFirst, firstLine } from './repair-case'
import type { StorePorts } from './store-ports'
import { makeWhole } from './unfinished-case'

/** The revision of a case that was just created. */
export const FIRST_REV = 1

const UNFINISHED = /^\.new-(\d{8}T\d{6}Z)-[0-9a-f]{8}$/
const DAY_MS = 86_400_000

/** The first line of a new case, of records that are all sound. Throws `bad-input` where they are not. */
function firstLineOf(document: CaseDocument, at: string, by: string): HistoryLine {
  const line = HistoryLine.safeParse(firstLine(document, { rev: FIRST_REV, at, by, label: 'Create case' }))
  const broken = line.success ? applyPatchInPlace(liveDocument(EMPTY_DOCUMENT), line.data.patch)?.message : line.error
  if (line.success && broken === undefined) return line.data
  throw new ExpectedError('bad-input', 'The case was not created: what it should hold is not sound.', { cause: broken })
}

export interface NewCase<Name extends string> {
  document: CaseDocument
  by: string
  /** Chooses the name of its folder, once it is whole. */
  nameFor: () => Promise<Name>
  /** Puts what else belongs to it, its attachments, into the unfinished folder. */
  fill?: (unfinished: string) => Promise<void>
}

/**
 * Writes a new case with one history line of everything into a folder of its own inside `library`, and gives it the name that
 * `nameFor` chooses once it is whole, so that half a case is never seen. Returns that name. Rejects as Node does.
 */
export async function createCase<Name extends string>(
  ports: StorePorts,
  library: string,
  { document, by, nameFor, fill }: NewCase<Name>,
): Promise<Name> {
  const { fs, clock, version } = ports
  const line = firstLineOf(document, clock.now().toISOString(), by)
  const write = async (unfinished: string): Promise<void> => {
    await fs.mkdir(unfinished, { recursive: false, mode: 0o700 })
    await writeNewFile(fs, join(unfinished, HISTORY_FILE), `${lineBytes(line).toString()}\n`)
    const file = caseFileAt(ports, unfinished)
    const whole = liveDocument(EMPTY_DOCUMENT)
    applyPatchInPlace(whole, line.patch)
    file.data = caseFileOf(whole, line.rev, endOfFirst(line).head, version)
    await file.write()
    await fill?.(unfinished)
  }
  return makeWhole(ports, library, write, nameFor)
}

/** Removes what a creation that was cut short left behind, a day later so that none under way is hit. Rejects as Node does. */
export async function sweepUnfinished({ fs, clock }: StorePorts, library: string): Promise<void> {
  const yesterday = stampOf(new Date(clock.now().getTime() - DAY_MS))
  for (const name of (await unlessMissing(fs.readdir(library))) ?? []) {
    const made = UNFINISHED.exec(name)?.[1]
    if (made !== undefined && made < yesterday) await fs.rm(join(library, name), { recursive: true, force: true })
  }
}
