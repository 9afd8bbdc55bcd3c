import { parseArgs } from 'node:util'

/** What the command line asks for where it names no command. */
export type ToolRequest = { kind: 'help' } | { kind: 'version' } | { kind: 'wrong'; why: string }

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Reads the arguments after the program's name. What cannot be understood comes back as `wrong`, with the reason as a sentence. */
export function toolRequest(args: readonly string[]): ToolRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  })
  if (values.help === true) return { kind: 'help' }
  if (values.version === true) return { kind: 'version' }
  const [command] = positionals
  return { kind: 'wrong', why: command === undefined ? 'Say what to do.' : `There is no command “${command}”.` }
}
