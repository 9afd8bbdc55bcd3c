import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { writing } from '../../store/disk-error'
import { renamePatiently, syncFolder } from '../../store/durable-file'
import type { StorePorts } from '../../store/store-ports'

/**
 * Writes a brief beside its place and then renames it, so that an older brief of that name is replaced whole or not at all.
 * Rejects with `ExpectedError`.
 */
export async function saveBrief(ports: StorePorts, path: string, pdf: Uint8Array): Promise<void> {
  const { fs } = ports
  const folder = dirname(path)
  const temp = join(folder, `.docketline-${randomBytes(6).toString('hex')}.tmp`)
  await writing('The brief could not be saved', async () => {
    try {
      // Unlike a case, a brief is there to be passed on: the system's usual permissions hold.
      const file = await fs.open(temp, 'wx', 0o666)
      try {
        await file.writeFile(pdf)
        await file.sync()
      } finally {
        await file.close()
      }
      await renamePatiently(ports, temp, path)
    } catch (error) {
      await fs.unlink(temp).catch(() => undefined)
      throw error
    }
    await syncFolder(fs, folder)
  })
}
