// A process of its own that sets one brief: cold, then warm. Arguments: the case as JSON, how many warm rounds, the parts.
import { join } from 'node:path'
import { setBrief } from '../../../electron/brief/set-brief'
import type { CaseDocument } from '../../../shared/document'
import type { SetOnce } from './measured'
import { optionsWith, PREPARED_ON, readCaseFile } from './the-case'

const [file = '', rounds = '0', parts = ''] = process.argv.slice(2)
const options = optionsWith(parts)
const assets = { path: (name: string) => join(process.cwd(), 'assets', name) }
const set = (document: CaseDocument) => setBrief({ document, options, preparedOn: PREPARED_ON, version: '0', assets })

function retitled(document: CaseDocument, round: number): CaseDocument {
  const event = new Map(document.event)
  const [first] = event.values()
  if (first !== undefined) event.set(first.id, { ...first, title: `${first.title} ${round}` })
  return { ...document, event }
}

let document = await readCaseFile(file)
const pdf = await set(document)
const finishedAt = Date.now()
const warmMs: number[] = []
for (let round = 1; round <= Number(rounds); round++) {
  document = retitled(document, round)
  const begun = performance.now()
  await set(document)
  warmMs.push(performance.now() - begun)
}
const megabytes = process.resourceUsage().maxRSS / 1024
const said: SetOnce = { finishedAt, warmMs, megabytes, bytes: pdf.byteLength }
process.stdout.write(JSON.stringify(said))
