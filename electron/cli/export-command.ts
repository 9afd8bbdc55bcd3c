import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AUDIENCES } from '../../shared/brief/audiences'
import { briefDefaults } from '../../shared/brief/brief-options'
import { PROFILE_IDS } from '../../shared/brief/court-profiles'
import { profileOfCourt } from '../../shared/brief/profile-of-court'
import { EXPORT_FORMATS, isBrief, type ExportFormat } from '../../shared/brief/export-format'
import { theCase } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { exportCase } from '../export/formats'
import { saveFile } from '../export/save-file'
import { folderNameFor } from '../store/case-folder-name'
import { briefFindings } from './brief-findings'
import type { CommandPorts } from './command-ports'
import { exitCodeOf } from './exit-code'
import { namedCase, readNamedCase } from './named-case'
import { oneOf } from './option-word'
import { EXIT, type ExitCode } from './usage'

const OPTIONS = {
  sample: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  profile: { type: 'string' },
  audience: { type: 'string' },
} as const

const wrong = (why: string): ExpectedError => new ExpectedError('bad-input', why)

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    if (error instanceof TypeError) throw wrong(error.message)
    throw error
  }
}

function formatOf(text: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one === text?.toLowerCase())
  if (format === undefined) throw wrong(`Say in which format: --format ${EXPORT_FORMATS.join('|')}`)
  return format
}

/**
 * `docketline export`: writes a case in another form and prints the path of the file. What a brief leaves out and what to look at before
 * filing goes to standard error. `args` are those after the command's name.
 * Returns the exit code; rejects only on a bug.
 */
export async function runExport(args: readonly string[], io: CommandPorts & { version: string }): Promise<ExitCode> {
  try {
    const { values, positionals } = parsedArgs(args)
    const named = namedCase(positionals, values.sample ?? false)
    const format = formatOf(values.format)
    const audience = oneOf('audience', values.audience, AUDIENCES, 'internal')
    const document = await readNamedCase(named, io)
    const profile = oneOf('profile', values.profile, PROFILE_IDS, profileOfCourt(theCase(document).court))
    const options = briefDefaults(profile, audience)
    const setting = { preparedOn: io.today(), assets: io.assets, version: io.version, options }
    const { bytes, notes } = await exportCase(document, format, setting)
    const path = resolve(io.folder, values.out ?? `${folderNameFor(theCase(document).shortTitle)}.${format}`)
    await saveFile(path, bytes, 'The export')
    const warnings = isBrief(format) ? await briefFindings({ ...setting, document }, named, io.folder) : []
    for (const line of [...notes, ...warnings]) io.err(line)
    io.out(path)
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    io.err(error.message)
    return exitCodeOf(error)
  }
}
