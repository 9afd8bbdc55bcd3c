import { z } from 'zod'
import { AcceptedFinding } from './model/accepted-finding'
import { Case } from './model/case'
import { CourtDeadline } from './model/court-deadline'
import { CaseEvent } from './model/event'
import { Link } from './model/link'
import { Party } from './model/party'
import { SavedView } from './model/saved-view'
import { Source } from './model/source'

/** The tables of a case document and the schema of their records. Everything that walks a document walks this. */
export const SCHEMAS = {
  case: Case,
  party: Party,
  source: Source,
  event: CaseEvent,
  link: Link,
  deadline: CourtDeadline,
  accepted: AcceptedFinding,
  view: SavedView,
} as const

export type TableName = keyof typeof SCHEMAS
export const TABLES = Object.keys(SCHEMAS) as readonly TableName[]

export interface Records {
  case: Case
  party: Party
  source: Source
  event: CaseEvent
  link: Link
  deadline: CourtDeadline
  accepted: AcceptedFinding
  view: SavedView
}

export type Table<T extends TableName> = ReadonlyMap<Records[T]['id'], Records[T]>

/** A case in memory: one immutable map per table, replaced by copy on write, so that "did this table change" is an identity check. */
export type CaseDocument = { readonly [T in TableName]: Table<T> }

/**
 * The same, as plain data for files and for the wire: an array per table, sorted by id, so that a case file is stable and diffable.
 * Tables that schema 1 did not have may be missing.
 */
export const DocumentData = z.strictObject({
  case: z.array(Case).length(1),
  party: z.array(Party),
  source: z.array(Source),
  event: z.array(CaseEvent),
  link: z.array(Link),
  deadline: z.array(CourtDeadline).default([]),
  accepted: z.array(AcceptedFinding).default([]),
  view: z.array(SavedView).default([]),
})
export type DocumentData = z.infer<typeof DocumentData>

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const tableOf = <R extends { id: string }>(records: readonly R[]): ReadonlyMap<R['id'], R> =>
  new Map(records.map((record) => [record.id, record]))
const rowsOf = <R extends { id: string }>(table: ReadonlyMap<string, R>): R[] => [...table.values()].toSorted(byId)

/** The case record, and of the tables those that hold anything. */
type SomeTables = Pick<DocumentData, 'case'> & { readonly [T in TableName]?: DocumentData[T] }

/** The document of plain data. A repeated id keeps the last record; `DocumentData` plus `brokenReferences` say whether it is sound. */
export function documentFrom(data: SomeTables): CaseDocument {
  return {
    case: tableOf(data.case),
    party: tableOf(data.party ?? []),
    source: tableOf(data.source ?? []),
    event: tableOf(data.event ?? []),
    link: tableOf(data.link ?? []),
    deadline: tableOf(data.deadline ?? []),
    accepted: tableOf(data.accepted ?? []),
    view: tableOf(data.view ?? []),
  }
}

/** The plain data of a document, records sorted by id: the same document always gives the same data. */
export function documentData(document: CaseDocument): DocumentData {
  return {
    case: rowsOf(document.case),
    party: rowsOf(document.party),
    source: rowsOf(document.source),
    event: rowsOf(document.event),
    link: rowsOf(document.link),
    deadline: rowsOf(document.deadline),
    accepted: rowsOf(document.accepted),
    view: rowsOf(document.view),
  }
}

export const EMPTY_DOCUMENT: CaseDocument = {
  case: new Map(),
  party: new Map(),
  source: new Map(),
  event: new Map(),
  link: new Map(),
  deadline: new Map(),
  accepted: new Map(),
  view: new Map(),
}

/** The one case record of a document. Throws on a document without one: none is ever opened so. */
export function theCase(document: CaseDocument): Case {
  const [record] = document.case.values()
  if (record === undefined) throw new Error('A document without its case record')
  return record
}
