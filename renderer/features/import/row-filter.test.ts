import { expect, it } from 'vitest'
import type { PlanRow } from '../../../shared/docket/merge/import-plan'
import { previewRow, rowsShown, shownTabs, tabCounts, withRows } from './row-filter'

const row = (id: number, status: PlanRow['status'], title: string) =>
  previewRow({
    id,
    status,
    title,
    what: 'entry',
    kind: 'filing',
    number: String(id),
    date: null,
    text: '',
    why: '',
    differences: [],
    picked: status !== 'same',
  })
const ROWS = [row(1, 'new', 'Motion to seal'), row(2, 'changed', 'Motion to stay'), row(3, 'same', 'Order')]

it('counts the rows of each tab, and shows the tab of the deleted only where there are any', () => {
  const counts = tabCounts(ROWS)
  expect(counts).toEqual({ all: 3, new: 1, changed: 1, attention: 0, same: 1, 'left-out': 0 })
  expect(shownTabs(counts)).toEqual(['all', 'new', 'changed', 'attention', 'same'])
})

it('finds rows of a tab by every word that is asked for', () => {
  expect(rowsShown(ROWS, 'all', 'motion ST').map(({ id }) => id)).toEqual([2])
  expect(rowsShown(ROWS, 'new', '').map(({ id }) => id)).toEqual([1])
})

it('takes all rows shown but those with nothing to take, and leaves the others alone', () => {
  expect([...withRows(new Set([9]), ROWS, true)]).toEqual([9, 1, 2])
  expect([...withRows(new Set([9, 1]), ROWS, false)]).toEqual([9])
})
