import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseDocument } from '../../shared/document'
import { ATTACHMENTS } from '../store/attachments'

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  )

/** Sources whose file is not in the case folder, as warnings: a brief prints what the case recorded of a file, and is made all the same. */
export async function missingFiles(document: CaseDocument, caseFolder: string): Promise<string[]> {
  const warnings: string[] = []
  for (const { file } of document.source.values()) {
    if (file === null || (await isThere(join(caseFolder, ATTACHMENTS, file.sha256)))) continue
    warnings.push(
      `A file is not in the case folder: ${file.name} (SHA-256 ${file.sha256.slice(0, 8)}…). The index of sources gives the hash ` +
        'that the case recorded. Attach the file again before you rely on it.',
    )
  }
  return warnings
}
