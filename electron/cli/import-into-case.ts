import { basename, dirname, join, resolve } from 'node:path'
import { v7 } from 'uuid'
import { caseForImport } from '../../shared/docket/merge/case-for-import'
import { importPatch, pickedRows } from '../../shared/docket/merge/import-patch'
import type { PlanRow } from '../../shared/docket/merge/import-plan'
import { planImport, type ImportPlan, type ReadFile } from '../../shared/docket/merge/plan-import'
import { EMPTY_DOCUMENT } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { CaseFolder } from '../../shared/ipc/contract'
import { courtZone } from '../import/feed/court-zone'
import { readForImport } from '../import/read-path'
import { addAttachment } from '../store/attachments'
import { CASE_FILE } from '../store/case-file'
import type { OpenCase } from '../store/case-library'
import { createCase } from '../store/create-case'
import { writing } from '../store/disk-error'
import { unlessMissing } from '../store/file-system'
import { openLibrary } from '../store/library-folder'
import { nodePorts, type StorePorts } from '../store/store-ports'
import { EXIT, type ExitCode } from './usage'

interface IntoCasePorts {
  out(line: string): void
  err(line: string): void
  folder: string
  version: string
}

/** A file that is imported, and where it lies, so that papers can be kept with the case. */
interface FoundFile {
  path: string
  file: ReadFile
}

async function readAll(paths: readonly string[], io: IntoCasePorts): Promise<{ found: FoundFile[]; code: ExitCode }> {
  const found: FoundFile[] = []
  let code: ExitCode = EXIT.ok
  for (const path of paths) {
    const read = await readForImport(path)
    if (read.ok) found.push({ path, file: read.value })
    else {
      code = EXIT.badInput
      io.err(`${basename(path)}: ${read.error.message}`)
    }
  }
  return { found, code }
}

/** Makes the folder of a new case where there is none. Rejects with `bad-input` where something else is in the way. */
async function makeCase(ports: StorePorts, path: string, files: readonly ReadFile[]): Promise<void> {
  const there = await unlessMissing(ports.fs.readdir(path))
  if (there !== null && there.length > 0)
    throw new ExpectedError('bad-input', 'The folder is no case and is not empty. Nothing was written into it.')
  const record = caseForImport(files, v7)
  await writing('The case could not be created', async () => {
    await ports.fs.mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await createCase(ports, dirname(path), {
      document: { ...EMPTY_DOCUMENT, case: new Map([[record.id, record]]) },
      by: '',
      nameFor: () => Promise.resolve(basename(path)),
    })
  })
}

async function openAt(ports: StorePorts, path: string, files: readonly ReadFile[]): Promise<OpenCase> {
  const name = CaseFolder.safeParse(basename(path))
  if (!name.success) throw new ExpectedError('bad-input', 'A case folder cannot have that name.')
  if ((await unlessMissing(ports.fs.stat(join(path, CASE_FILE)))) === null) await makeCase(ports, path, files)
  // The folder beside which the case lies serves as its library: there it can be split where a sync tool changed it underneath.
  const opened = await (await openLibrary(ports, dirname(path))).open(name.data)
  if (opened.readOnly === null) return opened
  await opened.close()
  throw new ExpectedError('read-only', opened.readOnly)
}

const NOUNS: Record<PlanRow['what'], readonly [string, string]> = {
  entry: ['docket entry', 'docket entries'],
  scheduled: ['scheduled date', 'scheduled dates'],
  passage: ['passage', 'passages'],
  document: ['document', 'documents'],
  case: ['head of the case', 'heads of the case'],
  party: ['party', 'parties'],
  record: ['record', 'records'],
}

function summaryOf({ items, warnings }: ImportPlan): string[] {
  const lines = (Object.keys(NOUNS) as PlanRow['what'][]).flatMap((what) => {
    const rows = items.map(({ row }) => row).filter((row) => row.what === what)
    if (rows.length === 0) return []
    const count = (status: PlanRow['status']): number => rows.filter((row) => row.status === status).length
    const [one, many] = NOUNS[what]
    return [
      `  ${rows.length} ${rows.length === 1 ? one : many}: ${count('new')} new, ${count('changed')} changed, ${count('attention')} to look at, ${count('same')} as before` +
        (count('left-out') === 0 ? '' : `, ${count('left-out')} left out (deleted from the case)`),
    ]
  })
  return [...lines, ...warnings.map(({ file, text }) => `  Note on ${file}: ${text}`)]
}

/** Keeps papers with the case, takes what the preview would have ticked, and commits it as one step. */
async function importInto(
  ports: StorePorts,
  opened: OpenCase,
  path: string,
  found: readonly FoundFile[],
): Promise<ImportPlan> {
  const { document } = opened
  const plan = planImport(
    document,
    found.map(({ file }) => file),
    { ids: v7, zoneOf: courtZone, droppedOn: null },
  )
  const patch = importPatch(document, plan, pickedRows(plan), v7)
  if (patch.length === 0) return plan
  for (const { path: from, file } of found) if (file.kept !== null) await addAttachment(ports, path, { path: from })
  await opened.commit({ rev: opened.rev, label: 'Import docket', by: '', patch })
  return plan
}

/**
 * `docketline import <files...> --out <case folder>`: makes a case of the files, or brings one up to date. What the user edited
 * stays; what needs a decision is counted, and decided in the window. Returns exit code 2 where a file was none to import.
 */
export async function importIntoCase(files: readonly string[], out: string, io: IntoCasePorts): Promise<ExitCode> {
  const { found, code } = await readAll(
    files.map((file) => resolve(io.folder, file)),
    io,
  )
  if (found.length === 0) return EXIT.badInput
  const ports = nodePorts(io.version)
  const path = resolve(io.folder, out)
  const opened = await openAt(
    ports,
    path,
    found.map(({ file }) => file),
  )
  try {
    for (const notice of opened.notices) io.err(notice)
    const plan = await importInto(ports, opened, path, found)
    io.out(path)
    for (const line of summaryOf(plan)) io.err(line)
  } finally {
    await opened.close()
  }
  return code
}
