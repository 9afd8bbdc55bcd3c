import type { CaseDocument, Table } from '../../../shared/document'
import { EVENT_KINDS, type CaseEvent } from '../../../shared/model/event'
import { spanOf } from '../../../shared/model/legal-date'
import type { EventFilter } from '../../store/event-filter'
import { shownEvents } from '../../store/event-selectors'
import { keepSorted, sortByKey, type Order } from '../../../shared/keep-sorted'
import { remember } from '../../store/remember'
import type { ViewColumn } from '../../../shared/model/saved-view'
import { compareEvents, sortedEvents } from '../../../shared/chronological-order'
import type { SearchHits, Sort } from '../../store/ui-store'
import { namesOf } from './names-of'

const PLAIN = /^[a-z][ -/:-~]*$/

/** Text as a table sorts it: without case and accents, numbers in it by value ("Exhibit 2" before "Exhibit 10"). Null for none. */
export function textKey(text: string): string | null {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const plain = lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
  return plain === '' ? null : plain.replaceAll(/\d+/g, (digits) => digits.padStart(9, '0'))
}

/** A docket number by value, its attachments after it: 9, 71, 71-2, 71-10. One that is no number comes after those that are. */
function ecfKey(ecf: string): number {
  const [, number, attachment = '0'] = /^(\d+)(?:-(\d+))?$/.exec(ecf) ?? []
  return number === undefined ? Infinity : Number(number) * 100_000 + Number(attachment)
}

/** What a column sorts by; equal keys stand in chronological order. */
export function columnKey(column: ViewColumn, parties: Table<'party'>): Order<CaseEvent>['key'] {
  switch (column) {
    case 'date':
      return ({ date }) => (date === null ? null : spanOf(date).first)
    case 'kind':
      return ({ kind }) => EVENT_KINDS.indexOf(kind)
    case 'title':
      return ({ title }) => textKey(title)
    case 'ecf':
      return ({ ecf }) => (ecf === null ? null : ecfKey(ecf))
    case 'filedBy':
      return ({ filedBy }) => textKey(namesOf(filedBy, parties))
    default:
      return column satisfies never
  }
}

type ByColumn<T> = Record<Exclude<ViewColumn, 'date'>, T>

/** The order of the whole case by each column, kept once it was asked for: going back to a column costs nothing. */
const keptOrder = (column: ViewColumn) =>
  remember((parties: Table<'party'>) => {
    const key = columnKey(column, parties)
    return { key, all: keepSorted<CaseEvent['id'], CaseEvent>({ key, tie: compareEvents }, sortedEvents) }
  })
const KEPT: ByColumn<ReturnType<typeof keptOrder>> = {
  kind: keptOrder('kind'),
  title: keptOrder('title'),
  ecf: keptOrder('ecf'),
  filedBy: keptOrder('filedBy'),
}

/** Only names depend on the parties: for other columns a party renamed must not sort 50,000 rows anew. */
const NO_PARTIES: Table<'party'> = new Map()

/** The other way around; rows with nothing to sort by stay last. */
function turned(rows: readonly CaseEvent[], key: Order<CaseEvent>['key']): readonly CaseEvent[] {
  let valued = rows.length
  for (let last = rows.at(-1); last !== undefined && key(last) === null; last = rows[valued - 1]) valued -= 1
  return [...rows.slice(0, valued).toReversed(), ...rows.slice(valued)]
}

/** Up to so many rows are sorted as they come; beyond, those of the whole case are picked out of its order. */
const FEW = 4000

function sortedRows(document: CaseDocument, shown: readonly CaseEvent[], column: ViewColumn): readonly CaseEvent[] {
  if (column === 'date') return shown
  const { key, all } = KEPT[column](column === 'filedBy' ? document.party : NO_PARTIES)
  if (shown.length <= FEW) return sortByKey(shown, key)
  const sorted = all(document.event)
  if (shown.length === sorted.length) return sorted
  const among = new Set(shown)
  return sorted.filter((event) => among.has(event))
}

/** The events that filter and search let through, as the table has them. The order of the whole case is kept up with its edits. */
export const chronologyRows = remember(
  (
    document: CaseDocument,
    filter: EventFilter,
    hits: SearchHits | null,
    { column, ascending }: Sort,
  ): readonly CaseEvent[] => {
    const rows = sortedRows(document, shownEvents(document, filter, hits), column)
    return ascending ? rows : turned(rows, columnKey(column, document.party))
  },
)
