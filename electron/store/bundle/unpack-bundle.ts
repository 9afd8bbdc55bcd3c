import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ExpectedError } from '../../../shared/expected-error'
import { ATTACHMENTS } from '../attachments'
import { stampOf } from '../clock'
import { writing } from '../disk-error'
import { renamePatiently, syncFolder, writeNewFile } from '../durable-file'
import type { StorePorts } from '../store-ports'
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
  const { fs, clock } = ports
  const unfinished = join(library, `.new-${stampOf(clock.now())}-${randomBytes(4).toString('hex')}`)
  return writing('The bundle could not be imported', async () => {
    try {
      await writeAll(ports, unfinished, bundle)
      const [fault] = await verifyCase(ports, unfinished)
      if (fault !== undefined) {
        throw new ExpectedError(
          'bad-input',
          `The bundle was refused, and nothing of it was kept: the case in it is not sound (${fault.file}: ${fault.problem})`,
        )
      }
      const name = await nameFor()
      await renamePatiently(ports, unfinished, join(library, name))
      await syncFolder(fs, library)
      return name
    } catch (error) {
      await fs.rm(unfinished, { recursive: true, force: true }).catch(() => undefined)
      throw error
    }
  })
}
