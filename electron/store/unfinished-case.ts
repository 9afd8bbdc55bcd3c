import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { stampOf } from './clock'
import { renamePatiently, syncFolder } from './durable-file'
import type { StorePorts } from './store-ports'

/**
 * Makes a case in a folder that no list shows, filled by `fill`, and gives it the name that `nameFor` chooses once it is whole, so that
 * half a case is never seen. Returns that name. Rejects as they and Node do; then nothing of it is in the library.
 */
export async function makeWhole<Name extends string>(
  ports: StorePorts,
  library: string,
  fill: (unfinished: string) => Promise<void>,
  nameFor: () => Promise<Name>,
): Promise<Name> {
  const { fs, clock } = ports
  const unfinished = join(library, `.new-${stampOf(clock.now())}-${randomBytes(4).toString('hex')}`)
  try {
    await fill(unfinished)
    const name = await nameFor()
    await renamePatiently(ports, unfinished, join(library, name))
    await syncFolder(fs, library)
    return name
  } catch (error) {
    await fs.rm(unfinished, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}
