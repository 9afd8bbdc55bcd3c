import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { theCase, documentFrom } from '../../../shared/document'
import { ExpectedError } from '../../../shared/expected-error'
import { ATTACHMENT_NAME, ATTACHMENTS } from '../attachments'
import { CASE_FILE, parseCaseFile } from '../case-file'
import { reading } from '../disk-error'
import { unlessMissing, type FileSystem } from '../file-system'
import { HISTORY_FILE, sha256 } from '../history-file'
import { verifyCase } from '../verify-case'
import { MANIFEST, type Manifest } from './manifest'

/** The same case gives the same bundle, byte for byte: no file in it has a time of its own. Local, as the format has it. */
const NO_TIME = new Date(1980, 0, 2)
const LARGEST = 2_000_000_000

async function namesIn(fs: FileSystem, path: string): Promise<string[]> {
  const attached = (await unlessMissing(fs.readdir(join(path, ATTACHMENTS)))) ?? []
  const names = attached.filter((name) => ATTACHMENT_NAME.test(name)).toSorted()
  return [CASE_FILE, HISTORY_FILE, ...names.map((name) => `${ATTACHMENTS}/${name}`)]
}

async function mustBeSound(fs: FileSystem, path: string): Promise<void> {
  const [fault] = await verifyCase({ fs }, path)
  if (fault === undefined) return
  throw new ExpectedError(
    'unreadable',
    `No bundle was made, since something is wrong with this case (${fault.file}: ${fault.problem}) Help > Verify case says more.`,
  )
}

async function mustFit(fs: FileSystem, path: string): Promise<void> {
  let total = 0
  for (const name of await namesIn(fs, path)) total += (await unlessMissing(fs.stat(join(path, name))))?.size ?? 0
  if (total <= LARGEST) return
  throw new ExpectedError(
    'bad-input',
    `No bundle was made: this case with its documents is ${(total / 1e9).toFixed(1)} GB, and a bundle holds 2 GB. Copy its folder instead.`,
  )
}

/** Rejects with `bad-input` where a case is too large for a bundle: to be known before anybody chooses a name for it. */
export const mustFitBundle = (fs: FileSystem, path: string): Promise<void> =>
  reading('The bundle could not be made', () => mustFit(fs, path))

async function filesOf(fs: FileSystem, path: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of await namesIn(fs, path)) files.set(name, await fs.readFile(join(path, name)))
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
