import { mkdir } from 'node:fs/promises'
import { theCase, type CaseDocument } from '../../shared/document'
import { nodePorts } from '../../electron/store/store-ports'
import { createCase } from '../../electron/store/create-case'
import { inventedCase } from '../../renderer/features/search/invented-case'

/** What the case list shows of a case of so many events: how the bench finds its row. */
export const titleOf = (events: number): string => `Bench of ${events}`

const nameOf = (events: number): string => `bench-${events}`

/** Where the case of so many events lies in a library. */
export const caseFolder = (library: string, events: number): string => `${library}/${nameOf(events)}`

export function benchDocument(events: number): CaseDocument {
  const document = inventedCase(events)
  const record = { ...theCase(document), shortTitle: titleOf(events) }
  return { ...document, case: new Map([[record.id, record]]) }
}

/** Writes a case of so many events into a library, as the app itself writes one. */
export async function writeBenchCase(library: string, events: number): Promise<void> {
  await mkdir(library, { recursive: true })
  const whole = { document: benchDocument(events), by: 'A. Lawyer', nameFor: () => Promise.resolve(nameOf(events)) }
  await createCase(nodePorts('0.1.0'), library, whole)
}
