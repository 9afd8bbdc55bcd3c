import { join } from 'node:path'
import { ExpectedError } from '../../shared/expected-error'
import type { CaseFolder } from '../../shared/ipc/contract'
import { makeBundle } from '../store/bundle/make-bundle'
import { readBundle } from '../store/bundle/read-bundle'
import { isSealed, openSealed, sealBundle } from '../store/bundle/seal-bundle'
import { unpackBundle } from '../store/bundle/unpack-bundle'
import { firstFree, folderNameFor } from '../store/case-folder-name'
import { reading } from '../store/disk-error'
import { unlessMissing } from '../store/file-system'
import type { StorePorts } from '../store/store-ports'
import { saveFile } from './save-file'

/** Whoever loses the passphrase loses the bundle; said wherever one is asked for. */
export const PASSPHRASE_WARNING =
  'Nobody can open the bundle without the passphrase, and a lost one cannot be recovered: not by us, not by anybody.'

const LARGEST = 2_200_000_000

export interface BundleTarget {
  /** Absolute path of the file; one that is there is replaced. */
  out: string
  /** Null leaves the bundle open to everybody. */
  passphrase: string | null
}

/** Saves the case in a folder as one file. Rejects with `ExpectedError`. */
export async function saveBundle(ports: StorePorts, path: string, { out, passphrase }: BundleTarget): Promise<void> {
  const bundle = await makeBundle(ports.fs, path, ports.version)
  await saveFile(out, passphrase === null ? bundle : await sealBundle(bundle, passphrase), 'The bundle', ports)
}

export type Imported = { kind: 'imported'; folder: CaseFolder } | { kind: 'locked' }

/** Makes a case of a bundle in a library; `locked` where it needs a passphrase and none was given. Rejects with `ExpectedError`. */
export async function importBundle(
  ports: StorePorts,
  library: string,
  { file, passphrase }: { file: string; passphrase: string | null },
): Promise<Imported> {
  const bytes = await reading('The bundle could not be read', async () => {
    const { size } = await ports.fs.stat(file)
    if (size > LARGEST) throw new ExpectedError('bad-input', 'The bundle was refused: it is larger than 2 GB.')
    return ports.fs.readFile(file)
  })
  if (isSealed(bytes) && passphrase === null) return { kind: 'locked' }
  const bundle = readBundle(isSealed(bytes) ? await openSealed(bytes, passphrase ?? '') : bytes)
  const isTaken = async (name: CaseFolder): Promise<boolean> =>
    (await unlessMissing(ports.fs.stat(join(library, name)))) !== null
  const folder = await unpackBundle(ports, library, bundle, () =>
    firstFree(folderNameFor(bundle.manifest.title), isTaken),
  )
  return { kind: 'imported', folder }
}
