import { join } from 'node:path'
import { ExpectedError } from '../../../shared/expected-error'
import { ATTACHMENTS } from '../attachments'
import { writing } from '../disk-error'
import { syncFolder, writeNewFile } from '../durable-file'
import type { StorePorts } from '../store-ports'
import { makeWhole } from '../unfinished-case'
import { verifyCase } from '../verify-case'
import type { Bundle } from './read-bundle'

async function writeAll(ports: StorePorts, folder: string, { files }: Bundle): Promise<void> {
  const { fs } = ports
  await fs.mkdir(folder, { recursive: false, mode: 0o700 })
  const attachments = join(folder, ATTACHMENTS)
  const attached = [...files.keys()].some((name) => name.startsWith(`${ATTACHMENTS}/`))
  if (attached) await fs.mkdir(attachments, { recursive: false, mode: 0o700 })
  for (const [name, content] of files) {
    await writeNewFile(fs, join(folder, name), content, name.startsWith(`${ATTACHMENTS}/`) ? 0o400 : null)
  }
  if (attached) await syncFolder(fs, attachments)
  await syncFolder(fs, folder)
}

/**
 * Makes a case of a bundle in a library, byte for byte what was packed, and gives it its name only once it is whole and was verified.
 * Returns that name. Rejects with `ExpectedError`; then nothing of it is in the library.
 */
export async function unpackBundle<Name extends string>(
  ports: StorePorts,
  library: string,
  bundle: Bundle,
  nameFor: () => Promise<Name>,
): Promise<Name> {
  const write = async (unfinished: string): Promise<void> => {
    await writeAll(ports, unfinished, bundle)
    const [fault] = await verifyCase(ports, unfinished)
    if (fault === undefined) return
    throw new ExpectedError(
      'bad-input',
      `The bundle was refused, and nothing of it was kept: the case in it is not sound (${fault.file}: ${fault.problem})`,
    )
  }
  return writing('The bundle could not be imported', () => makeWhole(ports, library, write, nameFor))
}
