import { join } from 'node:path'
import type { Source } from '../../shared/model/source'
import { ATTACHMENT_NAME, ATTACHMENTS, hashFile } from './attachments'
import { unlessMissing, type FileSystem } from './file-system'
import type { Finding } from '../../shared/ipc/contract'
import { about } from './verify-finding'

/**
 * What is wrong with the attachments of the case in a folder: each must be named by the SHA-256 of what it holds, and each that a
 * source has must be there. One that no source has is no fault: the source may have been removed. Rejects as Node does.
 */
export async function verifyAttachments(fs: FileSystem, path: string, sources: readonly Source[]): Promise<Finding[]> {
  const names = (await unlessMissing(fs.readdir(join(path, ATTACHMENTS)))) ?? []
  const kept = names.filter((name) => ATTACHMENT_NAME.test(name)).toSorted()
  const findings: Finding[] = []
  for (const name of kept) {
    const { sha256 } = await hashFile(fs, join(path, ATTACHMENTS, name))
    if (sha256 !== name)
      findings.push(about(`${ATTACHMENTS}/${name}`, 'It is not what was attached: its SHA-256 is another.'))
  }
  const there = new Set(kept)
  const wanted = new Set(sources.flatMap(({ file }) => (file === null ? [] : [file.sha256])))
  for (const name of wanted) {
    if (!there.has(name))
      findings.push(about(`${ATTACHMENTS}/${name}`, 'It is missing, and a source of the case has it.'))
  }
  return findings
}
