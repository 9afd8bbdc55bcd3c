import { join } from 'node:path'
import { PressReply, PressRequest, type PressJob, type PressWork } from '../../../electron/main/brief/press-message'
import { createPressWorker, type PressWorker } from '../../../electron/main/brief/press-work'
import { briefDefaults } from '../../../shared/brief/brief-options'
import { documentData, type CaseDocument } from '../../../shared/document'
import { LegalDate } from '../../../shared/model/legal-date'
import { benchDocument } from '../bench-case'
import { CHANGES, type Looked } from './preview-changes'

/** Titles of the brief that are tried before, so that the code is as warm as in a panel in which somebody works. */
const DRAFTS = ['Draft', 'First Draft', 'Second Draft', 'Third Draft', 'Fourth Draft', 'Fifth Draft']

/** A page of the chronology; the window asks for the one above it first. */
const IN_SIGHT = 21

export interface Reset {
  change: string
  ms: number
}

/** Asks as main does: both ways as messages, the case only where it has changed. */
async function asked(worker: PressWorker, document: CaseDocument | null, job: PressJob): Promise<PressWork> {
  const assets = join(process.cwd(), 'assets')
  const data = document === null ? null : documentData(document)
  const request = PressRequest.parse(structuredClone({ id: 1, assets, document: data, job }))
  const work = await worker.work(request, () => undefined)
  PressReply.parse(structuredClone({ kind: 'done', id: 1, work }))
  return work
}

/**
 * How long the process of the press takes from each change to the page in sight, in milliseconds. Every change leads to pages that were
 * never set before. The case is known to it and the compiler warm, as while the panel is open.
 */
export async function previewResets(events: number): Promise<Reset[]> {
  const worker = createPressWorker()
  const setting = { preparedOn: LegalDate.parse('2025-07-01'), version: '0' }
  let known: CaseDocument | null = null
  const set = async ({ document, options }: Looked): Promise<number> => {
    const began = performance.now()
    await asked(worker, document === known ? null : document, { kind: 'preview', options, ...setting })
    known = document
    for (const page of [IN_SIGHT - 1, IN_SIGHT]) await asked(worker, null, { kind: 'page', page })
    return performance.now() - began
  }
  const first: Looked = { document: benchDocument(events), options: briefDefaults() }
  for (const title of ['', ...DRAFTS]) await set({ ...first, options: { ...first.options, title } })
  let looked = first
  const resets: Reset[] = []
  for (const [change, make] of CHANGES) resets.push({ change, ms: await set((looked = make(looked))) })
  return resets
}
