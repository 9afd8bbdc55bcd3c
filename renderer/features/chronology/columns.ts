import type { ViewColumn } from '../../../shared/model/saved-view'

export interface Column {
  column: ViewColumn
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
