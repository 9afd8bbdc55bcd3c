import { resolve } from 'node:path'
import { briefDefaults } from '../../shared/brief/brief-options'
import { ExpectedError } from '../../shared/expected-error'
import type { LegalDate } from '../../shared/model/legal-date'
import { setBrief, type BriefProgress } from '../brief/set-brief'
import type { AssetFolder } from '../brief/typeface'
import { saveFile } from '../export/save-file'
import { runCheck } from './check-command'
import { runDeadline } from './deadline-command'
import { exitCodeOf } from './exit-code'
import { runExport } from './export-command'
import { runImport } from './import-command'
import { readNamedCase } from './named-case'
import { toolRequest, type ToolRequest } from './tool-request'
import { EXIT, HELP, USAGE, type ExitCode } from './usage'
import { runVerify } from './verify-command'

/** What the tool needs of the world. */
export interface ToolPorts {
  assets: AssetFolder
  version: string
  /** The folder that relative paths are meant from. */
  folder: string
  /** Today's date on the user's calendar. */
  today(): LegalDate
  /** Writes a line for programs to read, or one for people. */
  out(line: string): void
  err(line: string): void
  /** Shows how far the work is, where somebody is looking; null where nobody is. */
  progress: ((progress: BriefProgress) => void) | null
}

/** Commands that each know their own options. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], ports: ToolPorts) => ExitCode | Promise<ExitCode>>> =
  {
    check: runCheck,
    deadline: runDeadline,
    export: runExport,
    import: runImport,
    verify: runVerify,
  }

async function makeBrief(request: Extract<ToolRequest, { kind: 'brief' }>, ports: ToolPorts): Promise<ExitCode> {
  const { assets, version } = ports
  const document = await readNamedCase(request.source, ports)
  const preparedOn = request.date ?? ports.today()
  const pdf = await setBrief(
    { document, options: briefDefaults(), preparedOn, version, assets },
    ports.progress ?? undefined,
  )
  const path = resolve(ports.folder, request.out)
  await saveFile(path, pdf, 'The brief')
  ports.out(path)
  return EXIT.ok
}

async function answer(request: ToolRequest, ports: ToolPorts): Promise<ExitCode> {
  switch (request.kind) {
    case 'help':
      ports.out(HELP)
      return EXIT.ok
    case 'version':
      ports.out(ports.version)
      return EXIT.ok
    case 'wrong':
      ports.err(`${request.why}\n\n${USAGE}\n\ndocketline --help says more.`)
      return EXIT.badInput
    case 'brief':
      return makeBrief(request, ports)
    default:
      return request satisfies never
  }
}

const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h')

/** Does what the arguments ask for and returns the exit code. Throws only on a bug. */
export async function runTool(args: readonly string[], ports: ToolPorts): Promise<ExitCode> {
  const [command = '', ...rest] = args
  try {
    const run = Object.hasOwn(COMMANDS, command) && !asksForHelp(rest) ? COMMANDS[command] : undefined
    return await (run === undefined ? answer(toolRequest(args), ports) : run(rest, ports))
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    ports.err(error.message)
    return exitCodeOf(error)
  }
}
