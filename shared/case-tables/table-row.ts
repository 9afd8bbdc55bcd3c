import { textHash } from '../docket/merge/text-hash'
import { ID_HEAD, RECORD_HEAD } from './columns'
import type { TextTable } from './write-rows'

/** A row of a table of ours. */
export interface TableRow {
  /** In its table, whose head is line 1. */
  line: number
  kind: string
  id: string
  /** Typed in by hand: it had no id. */
  isAdded: boolean
  /** The text under a head; null where the file has no such column. */
  cell(head: string): string | null
}

/** Kinds of rows that have no id of their own. */
const WITHOUT_ID: ReadonlySet<string> = new Set(['cite', 'case'])

/** What a row is that does not say so: what all others of its table are; in a table of several kinds an event, as people add. */
function usualKind(kinds: readonly string[]): string {
  const said = new Set(kinds.filter(Boolean))
  const [only] = said
  return said.size === 1 && only !== undefined ? only : 'event'
}

/**
 * The rows of a table. One that was typed in by hand gets an id made of what it says, so that it is the same record when the same
 * file comes again.
 */
export function tableRows({ head, rows }: TextTable): TableRow[] {
  const place = new Map(head.map((name, index) => [name, index]))
  const cellOf = (row: readonly string[], name: string): string | null => {
    const index = place.get(name)
    return index === undefined ? null : (row[index] ?? '')
  }
  const kindOf = (row: readonly string[]): string => (cellOf(row, RECORD_HEAD) ?? '').trim().toLowerCase()
  const usual = usualKind(rows.map(kindOf))
  const times = new Map<string, number>()
  const idOf = (row: readonly string[]): string => {
    const hash = textHash(row.join(' '))
    const time = (times.get(hash) ?? 0) + 1
    times.set(hash, time)
    return time === 1 ? `row-${hash}` : `row-${hash}-${time}`
  }
  return rows.flatMap((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return []
    const kind = kindOf(row) || usual
    const id = (cellOf(row, ID_HEAD) ?? '').trim()
    const isAdded = id === '' && !WITHOUT_ID.has(kind)
    return [{ line: index + 2, kind, id: isAdded ? idOf(row) : id, isAdded, cell: (name: string) => cellOf(row, name) }]
  })
}
