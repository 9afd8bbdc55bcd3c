import { resolve } from 'node:path'
import { COURT_PROFILES } from '../../shared/brief/court-profiles'
import { missingFiles } from '../brief/missing-files'
import { countBriefWords, type BriefRequest } from '../brief/set-brief'
import { briefWarnings, lengthWarning } from './brief-warnings'
import type { NamedCase } from './named-case'

/**
 * What somebody should know before a brief goes out, in whatever form, a line each: what it leaves out, what to look at, whether it is
 * longer than its court allows, and which files of the case are gone. `folder` is the one that the case is named from.
 */
export async function briefFindings(request: BriefRequest, named: NamedCase, folder: string): Promise<string[]> {
  const { document, options } = request
  const isLimited = COURT_PROFILES[options.profile].wordLimit !== null
  const tooLong = isLimited ? lengthWarning(await countBriefWords(request), options) : null
  const missing = named.kind === 'folder' ? await missingFiles(document, resolve(folder, named.path)) : []
  return [...briefWarnings(document, options), ...(tooLong === null ? [] : [tooLong]), ...missing]
}
