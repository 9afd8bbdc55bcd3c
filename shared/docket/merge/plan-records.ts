import { COLUMNS, type Column, type RowKind } from '../../case-tables/columns'
import type { ReadRows } from '../../case-tables/read-rows'
import type { CaseDocument, Records } from '../../document'
import type { Change } from '../../patch'
import type { Difference, PlanItem } from './import-plan'
import { DELETED } from './left-out'
import { rowOf } from './row-of'

/** Names what an id in a cell stands for, so that people can read it. */
type Named = (cell: string) => string

/** Columns that only Docketline reads: that they differ is said, and not how. */
const FOR_DOCKETLINE: ReadonlySet<string> = new Set([
  'Docket entry',
  'Proposals',
  'Docket',
  'Left out',
  'News in the docket',
  'Brief templates',
])

function namesIn(document: CaseDocument, patch: ReadRows['patch']): Named {
  const names = new Map<string, string>()
  const learn = (table: Change['table'], record: Change['after']): void => {
    if (record === null) return
    if (table === 'party' && 'name' in record) names.set(record.id, record.name)
    if ((table === 'event' || table === 'source') && 'title' in record) names.set(record.id, record.title)
  }
  for (const table of ['party', 'event', 'source'] as const)
    for (const record of document[table].values()) learn(table, record)
  for (const { table, after } of patch) learn(table, after)
  return (cell) =>
    cell
      .split('\n')
      .map((line) => names.get(line) ?? line)
      .join('\n')
}

/** The columns in which a record before and after an edit differ, as the spreadsheet shows them. */
function cellDifferences<R>(columns: readonly Column<R>[], before: R, after: R, named: Named): Difference[] {
  return columns.flatMap(({ head, write }) => {
    const cells = { before: write(before), after: write(after) }
    if (cells.before === cells.after) return []
    if (FOR_DOCKETLINE.has(head))
      return [{ field: head, before: 'as it is', after: 'as the file has it', proposed: false }]
    return [{ field: head, before: named(cells.before), after: named(cells.after), proposed: false }]
  })
}

/** The cites of an event, which have rows of their own, a line each. */
const citesInWords = ({ cites }: Records['event'], named: Named): string =>
  cites.map(({ source, pin, quote }) => [named(source), pin, quote].filter(Boolean).join(', ')).join('\n')

function differencesOf(change: Change, named: Named): Difference[] {
  const { table, before, after } = change
  if (before === null || after === null || table === 'view') return []
  const columns = COLUMNS[table satisfies RowKind] as readonly Column<typeof before>[]
  const differences = cellDifferences<typeof before>(columns, before, after, named)
  if (table !== 'event') return differences
  const cites = { before: citesInWords(before, named), after: citesInWords(after, named) }
  return cites.before === cites.after ? differences : [...differences, { field: 'Cites', ...cites, proposed: false }]
}

function titleOf({ table, before, after }: Change, named: Named): string {
  const record = after ?? before
  if (record === null) return ''
  switch (table) {
    case 'party':
      return `Party: ${named(record.id)}`
    case 'source':
      return `Source: ${named(record.id)}`
    case 'event':
      return named(record.id)
    case 'link':
      return 'type' in record ? `“${named(record.from)}” ${record.type} “${named(record.to)}”` : ''
    case 'deadline':
      return 'act' in record ? `Deadline: ${record.act}` : ''
    case 'accepted':
      return 'Accepted finding'
    case 'view':
      return 'Saved view'
    case 'case':
      return 'Case details'
    default:
      return table satisfies never
  }
}

/** A record that a table written by Docketline brings back, edited since or not: the user's own edits, taken as they are. */
function recordItem(change: Change, isDeleted: boolean, named: Named): PlanItem {
  const status = isDeleted ? 'left-out' : change.before === null ? 'new' : 'changed'
  const plain = { kind: null, number: null, date: null, text: '' }
  const shown = change.table === 'event' && change.after !== null ? rowOf('record', change.after) : plain
  return {
    row: {
      ...plain,
      ...shown,
      title: titleOf(change, named),
      what: 'record',
      status,
      why: isDeleted ? DELETED : '',
      differences: differencesOf(change, named),
      picked: !isDeleted,
    },
    take: (draft) => {
      if (change.after !== null) draft.put(change.table, change.after)
    },
  }
}

/**
 * What tables of ours would change, record by record, and the events in them that are as they were. What a file of this very case
 * knows by an id that the case no longer has, the user has deleted since.
 */
export function planRecords(document: CaseDocument, { patch, added, isOfCase }: ReadRows): PlanItem[] {
  const changed = new Set(patch.map(({ id }) => String(id)))
  const named = namesIn(document, patch)
  const isDeleted = ({ id, before }: Change): boolean => isOfCase && before === null && !added.has(id)
  const same = [...document.event.values()]
    .filter(({ id }) => !changed.has(id))
    .map((event): PlanItem => ({ row: { ...rowOf('record', event), status: 'same', picked: false }, take: null }))
  return [...patch.map((change) => recordItem(change, isDeleted(change), named)), ...same]
}
