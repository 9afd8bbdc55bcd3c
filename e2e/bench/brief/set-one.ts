// A process of its own that sets one brief: cold, then warm. Arguments: the case as JSON, how many warm rounds, the parts.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setBrief } from '../../../electron/brief/set-brief'
import { briefDefaults } from '../../../shared/brief/brief-options'
import { BRIEF_PARTS } from '../../../shared/brief/brief-parts'
import { documentFrom, DocumentData, type CaseDocument } from '../../../shared/document'
import { LegalDate } from '../../../shared/model/legal-date'
import type { SetOnce } from './measured'

const [file = '', rounds = '0', parts = ''] = process.argv.slice(2)
const chosen = new Set(parts.split(',').filter((part) => part !== ''))
const usual = briefDefaults()
const options = {
  ...usual,
  parts: chosen.size === 0 ? usual.parts : BRIEF_PARTS.map((part) => ({ part, on: chosen.has(part) })),
}

const assets = { path: (name: string) => join(process.cwd(), 'assets', name) }
const preparedOn = LegalDate.parse('2025-07-01')
const set = (document: CaseDocument) => setBrief({ document, options, preparedOn, version: '0', assets })

function retitled(document: CaseDocument, round: number): CaseDocument {
  const event = new Map(document.event)
  const [first] = event.values()
  if (first !== undefined) event.set(first.id, { ...first, title: `${first.title} ${round}` })
  return { ...document, event }
}

let document = documentFrom(DocumentData.parse(JSON.parse(await readFile(file, 'utf8'))))
const pdf = await set(document)
const coldMs = performance.now()
const warmMs: number[] = []
for (let round = 1; round <= Number(rounds); round++) {
  document = retitled(document, round)
  const begun = performance.now()
  await set(document)
  warmMs.push(performance.now() - begun)
}
const megabytes = process.resourceUsage().maxRSS / 1024
const said: SetOnce = { coldMs, warmMs, megabytes, bytes: pdf.byteLength }
process.stdout.write(JSON.stringify(said))
