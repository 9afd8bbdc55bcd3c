import type { CaseDocument } from '../../shared/document'
import { epochDay } from '../../shared/model/epoch-day'
import { withDatesOfLives } from '../../shared/questions/question-dates'
import { encodeFirstView } from '../../shared/timeline/encode-first-view'
import { cardFacts, type CardFacts } from './card-facts'
import type { Shelf } from './case-card'
import { caseStamp } from './case-stamp'
import { writeFirstView } from './first-view-file'
import { readCaseFolder } from './read-case'
import type { StorePorts } from './store-ports'

type ReadPorts = Pick<StorePorts, 'fs' | 'clock' | 'process' | 'version'>

/**
 * Reads a case for what the list says of it, and keeps beside it what its timeline is to show first, unless it lies in the trash. Only
 * of a case in which nothing is wrong: what opening it would put right is not known before. Rejects with `ExpectedError` where the case
 * cannot be read.
 */
export async function readLargeCase(ports: ReadPorts, caseFolder: string, shelf: Shelf): Promise<CardFacts> {
  const before = await caseStamp(ports.fs, caseFolder)
  const { document, notices } = await readCaseFolder(caseFolder, ports.fs)
  // The same before and after it was read: what was read is what the stamp is of.
  const isWhole = notices.length === 0 && before !== null && before === (await caseStamp(ports.fs, caseFolder))
  // Where it cannot be kept, as on a disk that is full, the case is read at its opening.
  if (isWhole && shelf === 'library') await keepFirstView(ports, caseFolder, before, document).catch(() => undefined)
  return cardFacts(document)
}

async function keepFirstView(ports: ReadPorts, caseFolder: string, stamp: string, stored: CaseDocument): Promise<void> {
  const now = ports.clock.now()
  const today = epochDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
  const view = encodeFirstView(withDatesOfLives(stored), today, (text) => Buffer.from(text))
  await writeFirstView(ports, caseFolder, stamp, view)
}
