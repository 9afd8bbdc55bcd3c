import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { ParsedFile } from '../../shared/docket/parsed-file'
import { err, type Result } from '../../shared/result'
import type { NotADocket } from '../import/not-a-docket'
import { MAX_BYTES } from '../import/read-docket'
import { readFile as readImportFile } from '../import/read-file'
import { printedFile, type PrintedFile } from './printed-file'
import { EXIT, type ExitCode } from './usage'

/** What `docketline import` needs of the world. */
export interface ImportPorts {
  out(line: string): void
  err(line: string): void
  /** The folder that relative paths are meant from. */
  folder: string
}

interface ImportRequest {
  files: string[]
  json: boolean
}

function importRequest(args: readonly string[]): Result<ImportRequest, string> {
  const files: string[] = []
  let json = false
  let onlyFiles = false
  for (const arg of args) {
    if (onlyFiles || !arg.startsWith('-') || arg === '-') files.push(arg)
    else if (arg === '--') onlyFiles = true
    else if (arg === '--json') json = true
    else if (arg === '--out' || arg.startsWith('--out=')) {
      return err('Importing into a case folder is not possible yet. Use --json to print what was read.')
    } else return err(`There is no option ${arg} for import.`)
  }
  if (files.length === 0) return err('Name the files to import: docketline import <files...> --json')
  return { ok: true, value: { files, json } }
}

async function readFileAt(path: string): Promise<Result<ParsedFile, NotADocket>> {
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) {
      return err({ code: 'too-large', message: 'The file is larger than 256 MB and was not read.' })
    }
    return await readImportFile(await readFile(path))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return err({ code: 'unreadable-file', message: `The file could not be opened (${String(error.code)}).` })
  }
}

/** What a person wants to know of a file at a glance. */
function summary(file: string, read: PrintedFile): string[] {
  const dates = read.entries.flatMap(({ dateFiled }) => (dateFiled === null ? [] : [dateFiled])).toSorted()
  const span = dates.length === 0 ? '' : `, filed ${dates[0]} to ${dates.at(-1)}`
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
  return [
    `${file}: ${read.caseName ?? 'a case without a name'}, ${read.docketNumber ?? 'no docket number'} (${read.court ?? 'court unknown'})`,
    `  ${count(read.entries.length, 'entry', 'entries')}${span}; ${count(read.parties.length, 'party', 'parties')}; read as ${read.format}`,
    ...read.warnings.map((warning) => `  Note: ${warning}`),
  ]
}

/**
 * `docketline import <files...> [--json]`: prints what is in each file, one JSON value or a short summary a file. Returns
 * exit code 2 where a file is no docket or the arguments are wrong; the other files are read all the same.
 */
export async function runImport(args: readonly string[], io: ImportPorts): Promise<ExitCode> {
  const request = importRequest(args)
  if (!request.ok) {
    io.err(request.error)
    return EXIT.badInput
  }
  const { files, json } = request.value
  let code: ExitCode = EXIT.ok
  for (const file of files) {
    const read = await readFileAt(resolve(io.folder, file))
    if (!read.ok) code = EXIT.badInput
    if (json) io.out(JSON.stringify(read.ok ? printedFile(read.value) : { error: read.error }))
    else if (read.ok) for (const line of summary(basename(file), printedFile(read.value))) io.out(line)
    else io.err(`${basename(file)}: ${read.error.message}`)
  }
  return code
}
