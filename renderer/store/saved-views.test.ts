import { describe, expect, test } from 'vitest'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import { EventId, PartyId, ViewId } from '../../shared/model/ids'
import { SavedView } from '../../shared/model/saved-view'
import { aDocument } from '../../shared/testing/test-document'
import { NO_FILTER } from './event-filter'
import { looksOf, timeOf, viewOf } from './saved-views'
import { INITIAL_UI } from './ui-store'

const document = aDocument(2)
const looks = {
  ...INITIAL_UI,
  filter: {
    ...NO_FILTER,
    kinds: new Set(['order' as const]),
    parties: new Set([PartyId.parse('sec')]),
    statuses: new Set(['open' as const]),
    from: 19_500,
    to: 19_600,
  },
  search: 'freeze',
  grouping: 'party' as const,
  columns: ['date', 'title'] as const,
  sort: { column: 'ecf' as const, ascending: false },
}
const shown = { start: 19_400 * MS_PER_DAY, end: 19_700 * MS_PER_DAY + 5 }
const view = viewOf(looks, shown, ViewId.parse('v'), '  TRO only ', 0)

describe('a saved view', () => {
  test('keeps what the window shows, and is a record of the case', () => {
    expect(SavedView.parse(view)).toEqual(view)
    expect(view.name).toBe('TRO only')
    const { filter, search, grouping, columns, sort } = looks
    expect(looksOf(view, document)).toEqual({ filter, search, grouping, columns, sort })
  })

  test('keeps its stretch of time to the day', () => {
    expect(timeOf(view)).toEqual({ start: 19_400 * MS_PER_DAY, end: 19_701 * MS_PER_DAY })
    expect(timeOf({ ...view, window: null })).toBeNull()
  })

  test('is narrowed by nothing that is gone from the case', () => {
    const gone = { ...view.filter, parties: [PartyId.parse('gone')], questions: [EventId.parse('gone')] }
    const { filter } = looksOf({ ...view, filter: gone }, document)
    expect([filter.parties.size, filter.questions.size]).toEqual([0, 0])
  })
})
