import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ExpectedError } from '../../shared/expected-error'
import { importBundle, PASSPHRASE_WARNING, saveBundle } from '../export/case-bundle'
import { openLibrary } from '../store/library-folder'
import { nodePorts } from '../store/store-ports'
import type { CommandPorts } from './command-ports'
import { EXIT, type ExitCode } from './usage'

const BUNDLE_OPTIONS = { out: { type: 'string' }, 'passphrase-file': { type: 'string' } } as const
const UNBUNDLE_OPTIONS = { into: { type: 'string' }, 'passphrase-file': { type: 'string' } } as const

type BundlePorts = CommandPorts & { version: string }

const wrong = (why: string): ExpectedError => new ExpectedError('bad-input', why)

function parsed<T extends typeof BUNDLE_OPTIONS | typeof UNBUNDLE_OPTIONS>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (error instanceof TypeError) throw wrong(error.message)
    throw error
  }
}

function theOne(positionals: readonly string[], what: string): string {
  const [first, ...more] = positionals
  if (first === undefined) throw wrong(`Say which: give ${what}.`)
  if (more.length > 0) throw wrong(`One at a time: give ${what}.`)
  return first
}

/** From a file, and not from the command line, which others on the computer can see. */
async function passphraseIn(path: string | undefined, folder: string): Promise<string | null> {
  if (path === undefined) return null
  const words = await readFile(resolve(folder, path), 'utf8').catch(() => {
    throw wrong('The file with the passphrase cannot be read.')
  })
  const passphrase = words.replace(/\r?\n$/, '')
  if (passphrase === '') throw wrong('The file with the passphrase is empty.')
  return passphrase
}

/** `docketline bundle`: saves a case as one file and prints its path. `args` are those after the command's name. */
export async function runBundle(args: readonly string[], io: BundlePorts): Promise<ExitCode> {
  const { values, positionals } = parsed(args, BUNDLE_OPTIONS)
  const path = resolve(io.folder, theOne(positionals, 'the folder of a case'))
  if (values.out === undefined) throw wrong('Say where to save the bundle: --out case.docketline')
  const out = resolve(io.folder, values.out)
  const passphrase = await passphraseIn(values['passphrase-file'], io.folder)
  await saveBundle(nodePorts(io.version), path, { out, passphrase })
  if (passphrase !== null) io.err(PASSPHRASE_WARNING)
  io.out(out)
  return EXIT.ok
}

/** `docketline unbundle`: makes a case of a bundle in a library and prints the path of its folder. */
export async function runUnbundle(args: readonly string[], io: BundlePorts): Promise<ExitCode> {
  const { values, positionals } = parsed(args, UNBUNDLE_OPTIONS)
  const file = resolve(io.folder, theOne(positionals, 'a .docketline file'))
  if (values.into === undefined) throw wrong('Say into which library: --into <folder>')
  const passphrase = await passphraseIn(values['passphrase-file'], io.folder)
  const ports = nodePorts(io.version)
  const library = await openLibrary(ports, resolve(io.folder, values.into))
  const imported = await importBundle(ports, library.path, { file, passphrase })
  if (imported.kind === 'locked')
    throw wrong('This bundle is locked: give the file with its passphrase, --passphrase-file.')
  io.out(library.pathOf(imported.folder))
  return EXIT.ok
}
