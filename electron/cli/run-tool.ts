import { ExpectedError } from '../../shared/expected-error'
import { runBrief, type BriefPorts } from './brief-command'
import { runBundle, runUnbundle } from './bundle-command'
import { runCheck } from './check-command'
import { runDeadline } from './deadline-command'
import { exitCodeOf } from './exit-code'
import { runExport } from './export-command'
import { runImport } from './import-command'
import { toolRequest, type ToolRequest } from './tool-request'
import { EXIT, HELP, USAGE, type ExitCode } from './usage'
import { runVerify } from './verify-command'

/** What the tool needs of the world. */
export type ToolPorts = BriefPorts

/** Commands that each know their own options. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], ports: ToolPorts) => ExitCode | Promise<ExitCode>>> =
  {
    brief: runBrief,
    bundle: runBundle,
    check: runCheck,
    deadline: runDeadline,
    export: runExport,
    import: runImport,
    unbundle: runUnbundle,
    verify: runVerify,
  }

function answer(request: ToolRequest, ports: ToolPorts): ExitCode {
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
