import { basename, resolve } from 'node:path'
import { err, type Result } from '../../shared/result'
import { readPath } from '../import/read-path'
import { importIntoCase } from './import-into-case'
import { printedFile, type PrintedFile } from './printed-file'
import { EXIT, type ExitCode } from './usage'

/** What `docketline import` needs of the world. */
export interface ImportPorts {
  out(line: string): void
  err(line: string): void
  /** The folder that relative paths are meant from. */
  folder: string
  version: string
}

interface ImportRequest {
  files: string[]
  json: boolean
  /** The folder of the case to make or refresh; null where only to tell what is in the files. */
  out: string | null
}

function importRequest(args: readonly string[]): Result<ImportRequest, string> {
  const files: string[] = []
  let json = false
  let out: string | null = null
  let onlyFiles = false
  for (const [index, arg] of args.entries()) {
    if (!onlyFiles && args[index - 1] === '--out') out = arg
    else if (onlyFiles || !arg.startsWith('-') || arg === '-') files.push(arg)
    else if (arg === '--') onlyFiles = true
    else if (arg === '--json') json = true
    else if (arg.startsWith('--out=')) out = arg.slice('--out='.length)
    else if (arg !== '--out') return err(`There is no option ${arg} for import.`)
  }
  if (files.length === 0) return err('Name the files to import: docketline import <files...> --out <case folder>')
  if (out === '' || (out === null && args.includes('--out'))) return err('Say which case folder: --out <case folder>')
  if (json && out !== null) return err('Give --json or --out, not both.')
  return { ok: true, value: { files, json, out } }
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
 * `docketline import <files...> [--json | --out <case folder>]`: prints what is in each file, one JSON value or a short summary
 * a file, or imports them into a case. Returns exit code 2 where a file is none to import or the arguments are wrong; the other
 * files are read all the same.
 */
export async function runImport(args: readonly string[], io: ImportPorts): Promise<ExitCode> {
  const request = importRequest(args)
  if (!request.ok) {
    io.err(request.error)
    return EXIT.badInput
  }
  const { files, json, out } = request.value
  if (out !== null) return importIntoCase(files, out, io)
  let code: ExitCode = EXIT.ok
  for (const file of files) {
    const read = await readPath(resolve(io.folder, file))
    if (!read.ok) code = EXIT.badInput
    if (json) io.out(JSON.stringify(read.ok ? printedFile(read.value) : { error: read.error }))
    else if (read.ok) for (const line of summary(basename(file), printedFile(read.value))) io.out(line)
    else io.err(`${basename(file)}: ${read.error.message}`)
  }
  return code
}
