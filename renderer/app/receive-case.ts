import { documentFrom, TABLES, type CaseDocument, type DocumentData } from '../../shared/document'
import type { Client } from '../../shared/ipc/client'
import type { OpenedCase } from '../../shared/ipc/contract'
import type { WritableTable } from '../../shared/layered-table'
import { liveDocument, type LiveDocument } from '../../shared/patch'

/** Parts asked for ahead: while the window reads one, main writes the next. */
const AHEAD = 3

/** The document of an opened case; a large one comes in parts, between which the window draws. Rejects with `CallError`. */
export async function receiveCase(client: Client, { folder, data, parts }: OpenedCase): Promise<CaseDocument> {
  if (parts === 0) return documentFrom(data)
  const document = liveDocument(documentFrom(data))
  const asked: Promise<{ json: string }>[] = []
  const ask = (): void => {
    const answer = client('case.part', { case: folder, at: asked.length })
    // Whoever waits for it is told; one that nobody comes to wait for fails with those before it.
    answer.catch(() => undefined)
    asked.push(answer)
  }
  while (asked.length < Math.min(AHEAD, parts)) ask()
  for (let at = 0; at < parts; at += 1) {
    const part = await asked[at]
    if (asked.length < parts) ask()
    if (part !== undefined) addTo(document, JSON.parse(part.json) as Partial<DocumentData>)
  }
  return document
}

/** Nobody has seen the document yet: its tables may still grow in place. */
function addTo(document: LiveDocument, part: Partial<DocumentData>): void {
  for (const name of TABLES) {
    const table: WritableTable<string, unknown> = document[name]
    for (const record of part[name] ?? []) table.set(record.id, record)
  }
}
