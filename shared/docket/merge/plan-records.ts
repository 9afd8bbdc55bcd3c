import type { ReadRows } from '../../case-tables/read-rows'
import type { Change } from '../../patch'
import type { CaseDocument } from '../../document'
import { sameValue } from '../../same-value'
import type { PlanItem } from './import-plan'
import { rowOf } from './row-of'

const NAMES: Record<Change['table'], string> = {
  case: 'Case details',
  party: 'Party',
  source: 'Source',
  event: 'Event',
  link: 'Link between two events',
  deadline: 'Deadline',
  accepted: 'Accepted finding',
  view: 'Saved view',
}

const words = (value: unknown): string =>
  typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value)

function differencesOf({ before, after }: Change): PlanItem['row']['differences'] {
  if (before === null || after === null) return []
  return Object.entries(after).flatMap(([field, value]) => {
    const was = (before as unknown as Record<string, unknown>)[field]
    return sameValue(was, value) ? [] : [{ field, before: words(was), after: words(value), proposed: false }]
  })
}

function titleOf(change: Change): string {
  if (change.table === 'party' && change.after !== null) return change.after.name
  if (change.table === 'source' && change.after !== null) return change.after.title
  return NAMES[change.table]
}

/** A record that a table written by Docketline brings back, edited since or not: the user's own edits, taken as they are. */
function recordItem(change: Change): PlanItem {
  const status = change.before === null ? ('new' as const) : ('changed' as const)
  const plain = { kind: null, number: null, date: null, title: titleOf(change), text: '' }
  const shown = change.table === 'event' && change.after !== null ? rowOf('record', change.after) : plain
  return {
    row: { ...plain, ...shown, what: 'record', status, why: '', differences: differencesOf(change), picked: true },
    take: (draft) => {
      if (change.after !== null) draft.put(change.table, change.after)
    },
  }
}

/** What tables of ours would change, record by record, and the events in them that are as they were. */
export function planRecords(document: CaseDocument, { patch }: ReadRows): PlanItem[] {
  const changed = new Set(patch.map(({ id }) => String(id)))
  const same = [...document.event.values()]
    .filter(({ id }) => !changed.has(id))
    .map((event): PlanItem => ({ row: { ...rowOf('record', event), status: 'same', picked: false }, take: null }))
  return [...patch.map(recordItem), ...same]
}
