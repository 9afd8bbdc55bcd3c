import type { CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import {
  COLUMNS,
  ID_HEAD,
  RECORD_HEAD,
  ROW_KINDS,
  type CiteRow,
  type Column,
  type RowKind,
  type RowRecords,
} from './columns'

/** A table of text: a head and its rows, each as long as the head. */
export interface TextTable {
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

const citesOf = (events: readonly CaseEvent[]): CiteRow[] =>
  events.flatMap(({ id, cites }) => cites.map((cite) => ({ event: id, ...cite })))

/** The records of every kind of row, events in the order given: that of the chronology, for people. */
export function rowRecords(
  document: CaseDocument,
  events: readonly CaseEvent[],
): { readonly [K in RowKind]: readonly RowRecords[K][] } {
  return {
    event: events,
    cite: citesOf(events),
    party: [...document.party.values()],
    source: [...document.source.values()],
    link: [...document.link.values()],
    deadline: [...document.deadline.values()],
    accepted: [...document.accepted.values()],
    case: [...document.case.values()],
  }
}

const idOf = (record: object): string => ('id' in record ? String(record.id) : '')

function tableOf<R extends object>(kind: RowKind, columns: readonly Column<R>[], records: readonly R[]): TextTable {
  return {
    head: [RECORD_HEAD, ID_HEAD, ...columns.map(({ head }) => head)],
    rows: records.map((record) => [kind, idOf(record), ...columns.map(({ write }) => write(record))]),
  }
}

/** A table for each kind of row, as a workbook holds them. Together with one another they lose nothing of the case's facts. */
export function caseTables(
  document: CaseDocument,
  events: readonly CaseEvent[],
): { readonly [K in RowKind]: TextTable } {
  const records = rowRecords(document, events)
  return {
    event: tableOf('event', COLUMNS.event, records.event),
    cite: tableOf('cite', COLUMNS.cite, records.cite),
    party: tableOf('party', COLUMNS.party, records.party),
    source: tableOf('source', COLUMNS.source, records.source),
    link: tableOf('link', COLUMNS.link, records.link),
    deadline: tableOf('deadline', COLUMNS.deadline, records.deadline),
    accepted: tableOf('accepted', COLUMNS.accepted, records.accepted),
    case: tableOf('case', COLUMNS.case, records.case),
  }
}

/** The same in one table, for a format that has only one: events first, and the columns of each kind where a row is of that kind. */
export function caseTable(document: CaseDocument, events: readonly CaseEvent[]): TextTable {
  const tables = caseTables(document, events)
  const head = [...new Set(ROW_KINDS.flatMap((kind) => tables[kind].head))]
  const rows = ROW_KINDS.flatMap((kind) => {
    const place = new Map(tables[kind].head.map((name, index) => [name, index]))
    return tables[kind].rows.map((row) => head.map((name) => row[place.get(name) ?? -1] ?? ''))
  })
  return { head, rows }
}
