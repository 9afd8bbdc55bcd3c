import type { SortColumn } from '../../store/ui-store'

export interface Column {
  column: SortColumn
  title: string
}

/** Left to right; their widths are in the style sheet. */
export const COLUMNS: readonly Column[] = [
  { column: 'date', title: 'Date' },
  { column: 'kind', title: 'Kind' },
  { column: 'title', title: 'Event' },
  { column: 'ecf', title: 'ECF' },
  { column: 'filedBy', title: 'Filed by' },
]

/** In pixels, as in the style sheet. */
export const ROW_HEIGHT = 32
export const HEADER_HEIGHT = 32
