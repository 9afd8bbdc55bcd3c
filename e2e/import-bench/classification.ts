import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { classifyEntry, ruleFor } from '../../shared/docket/classify-entry'
import { readDocket } from '../../electron/import/read-docket'
import { filesIn, REAL } from '../../electron/import/testing/agreement'
import { atLeast, atMost, remark, type Figure } from '../durability/figure'
import drawn from './entry-labels.json'

/**
 * 300 entries drawn by a seed, a hundred from each kind of source, and what a person who had read them says they are: a filing is a paper
 * put on the docket by anyone but the court, an order what the court decides or directs, a hearing what happened or will happen
 * before it (a meeting of creditors too), context what the clerk's office notes. `hash` begins the SHA-256 of the entry's text, which is not kept.
 */
const Labels = z.array(
  z.strictObject({
    entry: z.string(),
    hash: z.string(),
    kind: z.enum(['filing', 'order', 'hearing', 'context']),
  }),
)

const FOLDERS = ['district', 'special', 'bankruptcy', 'docket_history_reports', 'dockets_internet_archive']

/** The text of every entry of the fixtures, by folder, file and place. */
function textsOfEntries(): Map<string, string> {
  const texts = new Map<string, string>()
  for (const folder of FOLDERS) {
    for (const file of [...filesIn(folder, '.html'), ...filesIn(folder, '.xml')]) {
      const read = readDocket(readFileSync(join(REAL, folder, file)))
      if (!read.ok) continue
      for (const [at, { text }] of read.value.entries.entries()) texts.set(`${folder}/${file}#${at}`, text)
    }
  }
  return texts
}

/** How the rules do on the labelled entries, and how many of all entries no rule knows. */
export function classification(): Figure[] {
  const labels = Labels.parse(drawn)
  const texts = textsOfEntries()
  let right = 0
  let stale = 0
  for (const { entry, hash, kind } of labels) {
    const text = texts.get(entry) ?? ''
    if (!createHash('sha256').update(text).digest('hex').startsWith(hash)) stale += 1
    else if (classifyEntry(text).kind === kind) right += 1
    else remark(`  ${entry}: ${classifyEntry(text).kind}, labelled ${kind}`)
  }
  const all = [...texts.values()].filter((text) => text !== '')
  const unknown = all.filter((text) => ruleFor(text) === null).length
  return [
    atLeast(300, 'labelled entries that still are what was labelled', labels.length - stale, 'entries'),
    atLeast(95, 'kind as labelled by hand', Math.round((right / labels.length) * 1000) / 10, '%'),
    atMost(3, `left as an unclassified filing (of ${all.length})`, Math.round((unknown / all.length) * 1000) / 10, '%'),
  ]
}
