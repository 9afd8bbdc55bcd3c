import { basename, join } from 'node:path'
import { safeFileName } from '../../../shared/model/openable-file'
import { hashFile } from '../../store/attachments'
import { writing } from '../../store/disk-error'
import { unlessMissing, type FileSystem } from '../../store/file-system'

/**
 * Gives a viewer a read-only copy of an attachment under the name people know it by: the one with the case has no ending that a
 * system could tell its program from, and must not be changed by one. The copy is made once for each content and name.
 */
export async function copyForViewing(fs: FileSystem, viewing: string, kept: string, name: string): Promise<string> {
  return writing('The document could not be opened', async () => {
    const folder = join(viewing, basename(kept))
    const path = join(folder, safeFileName(name))
    const there = await unlessMissing(hashFile(fs, path))
    if (there?.sha256 === basename(kept)) return path
    await fs.rm(folder, { recursive: true, force: true })
    await fs.mkdir(folder, { recursive: true, mode: 0o700 })
    await fs.copyFile(kept, path)
    return path
  })
}
