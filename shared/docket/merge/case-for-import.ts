import { emptyCase, type Case } from '../../model/case'
import { CaseId, type IdSource } from '../../model/ids'
import type { ReadFile } from './plan-import'

const captionIn = ({ parsed }: ReadFile): string | null =>
  parsed.kind === 'docket'
    ? parsed.docket.caseName
    : parsed.kind === 'dockets'
      ? (parsed.dockets[0]?.caseName ?? null)
      : null

/** A new case for what is about to be imported, under the name that the docket gives it, or else the name of the file. */
export function caseForImport(files: readonly ReadFile[], ids: IdSource): Case {
  const caption = files.map(captionIn).find((name) => name !== null && name.trim() !== '')
  const fileName = files[0]?.name.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim()
  const title = (caption ?? fileName ?? '').trim() || 'Imported case'
  return emptyCase(CaseId.parse(ids()), title.slice(0, 300))
}
