import { documentFrom, type CaseDocument } from '../document'
import type { IdSource } from '../model/ids'
import { applyPatch } from '../patch'
import { aCase } from './a-case'
import { NO_HEADER, type DocketEntry, type DocketParty, type ParsedDocket } from '../docket/parsed-docket'
import { importPatch, pickedRows } from '../docket/merge/import-patch'
import { planImport, type ImportPlan, type ReadFile } from '../docket/merge/plan-import'

let last = 0
/** Ids that count up. */
export const ids: IdSource = () => `id${(last += 1)}`

export const NEW_CASE: CaseDocument = documentFrom({ case: [aCase('Quill v. Beacon Mills')] })

export const entry = (
  number: string | null,
  dateFiled: string | null,
  text: string,
  more: Partial<DocketEntry> = {},
): DocketEntry => ({ number, dateFiled, dateEntered: dateFiled, text, documentId: null, sequence: null, ...more })

export const docketOf = (
  entries: readonly DocketEntry[],
  more: Partial<ParsedDocket> & { parties?: DocketParty[] } = {},
): ParsedDocket => ({
  ...NO_HEADER,
  court: 'nysd',
  docketNumber: '1:24-cv-00017',
  printedNumber: '1:24-cv-00017-VS',
  caseName: 'Quill v. Beacon Mills',
  format: 'pacer-district',
  parties: [],
  warnings: [],
  ...more,
  entries: [...entries],
})

export const fileOf = (docket: ParsedDocket, name = 'docket.html'): ReadFile => ({
  name,
  parsed: { kind: 'docket', docket },
  kept: null,
  mapping: null,
})

export const planOf = (document: CaseDocument, ...files: ReadFile[]): ImportPlan =>
  planImport(document, files, { ids, zoneOf: () => 'America/New_York', droppedOn: null })

/** The case after an import of which the user takes what is proposed to be taken. */
export function imported(document: CaseDocument, ...files: ReadFile[]): CaseDocument {
  const plan = planOf(document, ...files)
  const applied = applyPatch(document, importPatch(document, plan, pickedRows(plan), ids))
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value
}

/** How many rows of an import have each status. */
export function countsOf({ items }: ImportPlan): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { row } of items) counts[row.status] = (counts[row.status] ?? 0) + 1
  return counts
}
