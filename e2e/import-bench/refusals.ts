import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '../../electron/import/read-file'
import { filesIn, REAL } from '../../electron/import/testing/agreement'
import { MISFILED } from '../../electron/import/testing/explained-differences'
import { atLeast, remark, type Figure } from '../durability/figure'

/** Codes that say no more than that a page is none that we know. */
const VAGUE = new Set(['other-page', 'other-file', 'other-json'])

/** Every page that is no docket must be an error that names what it is; a docket kept among them must be read. */
export async function refusals(): Promise<Figure[]> {
  let named = 0
  let read = 0
  const files = filesIn('not_dockets', '.html')
  for (const file of files) {
    const result = await readFile(readFileSync(join(REAL, 'not_dockets', file)))
    const why = MISFILED.get(file)
    if (why !== undefined) {
      remark(`  ${file}: a docket after all. ${why}`)
      if (result.ok) read += 1
    } else if (!result.ok && !VAGUE.has(result.error.code)) {
      remark(`  ${file}: ${result.error.code}`)
      named += 1
    }
  }
  const misfiled = files.filter((file) => MISFILED.has(file)).length
  return [
    atLeast(files.length - misfiled, 'pages in the place of a docket, named for what they are', named, 'pages'),
    atLeast(misfiled, 'dockets kept among these, read', read, 'pages'),
  ]
}
