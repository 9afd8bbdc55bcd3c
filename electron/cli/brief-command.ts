import { resolve } from 'node:path'
import { ExpectedError } from '../../shared/expected-error'
import { setBrief, type BriefProgress } from '../brief/set-brief'
import { saveFile } from '../export/save-file'
import { briefArguments } from './brief-arguments'
import { briefFindings } from './brief-findings'
import type { CommandPorts } from './command-ports'
import { exitCodeOf } from './exit-code'
import { readNamedCase } from './named-case'
import { EXIT, type ExitCode } from './usage'

/** What setting a brief needs of the world. */
export interface BriefPorts extends CommandPorts {
  version: string
  /** Shows how far the work is, where somebody is looking; null where nobody is. */
  progress: ((progress: BriefProgress) => void) | null
}

/**
 * `docketline brief`: sets the brief of a case and prints the path of the PDF. What it leaves out and what to look at before filing
 * goes to standard error. `args` are those after the command's name. Returns the exit code; rejects only on a bug.
 */
export async function runBrief(args: readonly string[], io: BriefPorts): Promise<ExitCode> {
  try {
    const { named, out, options } = briefArguments(args)
    const document = await readNamedCase(named, io)
    const request = {
      document,
      options,
      preparedOn: options.preparedOn ?? io.today(),
      version: io.version,
      assets: io.assets,
    }
    const pdf = await setBrief(request, io.progress ?? undefined)
    const path = resolve(io.folder, out)
    await saveFile(path, pdf, 'The brief')
    for (const line of await briefFindings(request, named, io.folder)) io.err(line)
    io.out(path)
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    io.err(error.message)
    return exitCodeOf(error)
  }
}
