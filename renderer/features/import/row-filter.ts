import type { PlanRow } from '../../../shared/docket/merge/import-plan'

/** A row as the preview holds it: its words are made ready to be searched while it comes in, not when the user types. */
export interface PreviewRow extends PlanRow {
  /** All that is searched, in small letters. */
  searched: string
}

export const previewRow = (row: PlanRow): PreviewRow => ({
  ...row,
  searched: `${row.number ?? ''} ${row.date ?? ''} ${row.title} ${row.text}`.toLowerCase(),
})

/** The tabs over the preview, in their order. */
export const TABS = ['all', 'new', 'changed', 'attention', 'same', 'left-out'] as const
export type Tab = (typeof TABS)[number]

export const TAB_NAMES: Record<Tab, string> = {
  all: 'All',
  new: 'New',
  changed: 'Changed',
  attention: 'Needs attention',
  same: 'Same',
  'left-out': 'Deleted by you',
}

/** How many rows each tab holds. */
export function tabCounts(rows: readonly PlanRow[]): Record<Tab, number> {
  const counts: Record<Tab, number> = { all: rows.length, new: 0, changed: 0, attention: 0, same: 0, 'left-out': 0 }
  for (const { status } of rows) counts[status] += 1
  return counts
}

/** The tabs that are shown: the four that are always asked for, others where they hold anything. */
export const shownTabs = (counts: Record<Tab, number>): Tab[] =>
  TABS.filter((tab) => tab !== 'left-out' || counts[tab] > 0)

/** The rows of a tab in which every word that is searched for stands somewhere. */
export function rowsShown(rows: readonly PreviewRow[], tab: Tab, search: string): readonly PreviewRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const ofTab = tab === 'all' ? rows : rows.filter(({ status }) => status === tab)
  if (words.length === 0) return ofTab
  return ofTab.filter(({ searched }) => words.every((word) => searched.includes(word)))
}

/** Whether a row can be taken at all. */
export const canTake = ({ status }: PlanRow): boolean => status !== 'same'

/** All of the rows taken, or none of them, beside what is taken of others. */
export function withRows(taken: ReadonlySet<number>, rows: readonly PlanRow[], take: boolean): ReadonlySet<number> {
  const next = new Set(taken)
  for (const row of rows) {
    if (take && canTake(row)) next.add(row.id)
    else next.delete(row.id)
  }
  return next
}
