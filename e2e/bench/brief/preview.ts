import { join } from 'node:path'
import { createPressWorker } from '../../../electron/main/brief/press-work'
import { briefDefaults, type BriefOptions } from '../../../shared/brief/brief-options'
import { documentData } from '../../../shared/document'
import { LegalDate } from '../../../shared/model/legal-date'
import { benchDocument } from '../bench-case'

const ROUNDS = 9

/** The usual choices, with the parties printed every other time: a part switched on and off. */
function choices(round: number): BriefOptions {
  const usual = briefDefaults()
  const parts = usual.parts.map(({ part, on }) => ({ part, on: part === 'parties' ? round % 2 === 0 : on }))
  return { ...usual, parts }
}

/**
 * How long the process of the press takes to set the preview anew after an option has changed, and to give the page in sight, in
 * milliseconds, once for every change. The case is known to it and the compiler warm, as while the panel is open.
 */
export async function previewResets(events: number): Promise<number[]> {
  const worker = createPressWorker()
  const assets = join(process.cwd(), 'assets')
  const setting = { preparedOn: LegalDate.parse('2025-07-01'), version: '0' }
  const reset = async (round: number): Promise<number> => {
    const document = round === 0 ? documentData(benchDocument(events)) : null
    const began = performance.now()
    const options = choices(round)
    await worker.work({ id: 1, assets, document, job: { kind: 'preview', options, ...setting } }, () => undefined)
    await worker.work({ id: 2, assets, document: null, job: { kind: 'page', page: 0 } }, () => undefined)
    return performance.now() - began
  }
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) times.push(await reset(round))
  // The first is cold.
  return times.slice(1)
}
