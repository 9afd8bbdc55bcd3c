import { parseArgs } from 'node:util'
import { LegalDate, parseLegalDate } from '../../shared/model/legal-date'
import type { NamedCase } from './named-case'

/** What the command line asks for. */
export type ToolRequest =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'brief'; source: NamedCase; out: string; date: LegalDate | null }
  | { kind: 'wrong'; why: string }

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  sample: { type: 'boolean' },
  out: { type: 'string' },
  date: { type: 'string' },
} as const

const wrong = (why: string): ToolRequest => ({ kind: 'wrong', why })

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
}

/** The date of one certain day, or null. */
function day(text: string): LegalDate | null {
  const date = parseLegalDate(text)
  const isDay = date?.kind === 'point' && date.point.precision === 'day' && date.point.qualifier === ''
  return isDay ? LegalDate.parse(text) : null
}

function briefRequest({ values, positionals }: ReturnType<typeof parse>): ToolRequest {
  const [, folder, ...more] = positionals
  if (more.length > 0) return wrong('One case at a time: give one folder.')
  if (values.sample === true && folder !== undefined) return wrong('Give a case folder or --sample, not both.')
  if (values.sample !== true && folder === undefined) return wrong('Say which case: give its folder, or --sample.')
  if (values.out === undefined || values.out === '') return wrong('Say where to save the brief: --out brief.pdf')
  const date = values.date === undefined ? null : day(values.date)
  if (values.date !== undefined && date === null) return wrong('--date takes one day, such as 2025-07-01.')
  const source: NamedCase = folder === undefined ? { kind: 'sample' } : { kind: 'folder', path: folder }
  return { kind: 'brief', source, out: values.out, date }
}

/** Reads the arguments after the program's name. What cannot be understood comes back as `wrong`, with the reason as a sentence. */
export function toolRequest(args: readonly string[]): ToolRequest {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    if (error instanceof TypeError) return wrong(error.message)
    throw error
  }
  if (parsed.values.help === true) return { kind: 'help' }
  if (parsed.values.version === true) return { kind: 'version' }
  const [command] = parsed.positionals
  if (command === undefined) return wrong('Say what to do.')
  return command === 'brief' ? briefRequest(parsed) : wrong(`There is no command “${command}”.`)
}
