import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { theCase, documentFrom } from '../../../shared/document'
import { ExpectedError } from '../../../shared/expected-error'
import { ATTACHMENTS } from '../attachments'
import { CASE_FILE, parseCaseFile } from '../case-file'
import { reading } from '../disk-error'
import type { FileSystem } from '../file-system'
import { sha256 } from '../history-file'
import { verifyCase } from '../verify-case'
import { bundledNames, mustFit } from './bundled-files'
import { MANIFEST, type Manifest } from './manifest'

/** The same case gives the same bundle, byte for byte: no file in it has a time of its own. Local, as the format has it. */
const NO_TIME = new Date(1980, 0, 2)

async function mustBeSound(fs: FileSystem, path: string): Promise<void> {
  const [fault] = await verifyCase({ fs }, path)
  if (fault === undefined) return
  throw new ExpectedError(
    'unreadable',
    `No bundle was made, since something is wrong with this case (${fault.file}: ${fault.problem}) Help > Verify case says more.`,
  )
}

async function filesOf(fs: FileSystem, path: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of await bundledNames(fs, path)) files.set(name, await fs.readFile(join(path, name)))
  return files
}

function manifestOf(files: ReadonlyMap<string, Uint8Array>, version: string): Manifest {
  const { data, rev } = parseCaseFile(files.get(CASE_FILE) ?? new Uint8Array())
  return {
    format: 'docketline.bundle',
    version: 1,
    savedBy: { app: 'Docketline', version },
    title: theCase(documentFrom(data)).shortTitle,
    rev,
    files: [...files].map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) })),
  }
}

/**
 * Packs the case in a folder, closed or up to date, into one file: what it is, its history, its documents, and a manifest with the
 * hash of each. Changes nothing. Rejects with `ExpectedError`: `bad-input` where it is too large, `unreadable` where something is wrong with the case.
 */
export async function makeBundle(fs: FileSystem, path: string, version: string): Promise<Uint8Array> {
  return reading('The bundle could not be made', async () => {
    await mustFit(fs, path)
    await mustBeSound(fs, path)
    const files = await filesOf(fs, path)
    const manifest = `${JSON.stringify(manifestOf(files, version), null, 2)}\n`
    const zip: Zippable = { [MANIFEST]: new TextEncoder().encode(manifest) }
    // Documents are packed already, as PDF files are.
    for (const [name, content] of files) zip[name] = [content, { level: name.startsWith(ATTACHMENTS) ? 0 : 6 }]
    return zipSync(zip, { mtime: NO_TIME })
  })
}
