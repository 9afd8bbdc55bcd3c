import { expect, it } from 'vitest'
import { emptyEvent, type CaseEvent, type EventKind } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { LegalDate } from '../../../shared/model/legal-date'
import { caseSummary } from './case-summary'

const event = (id: string, kind: EventKind, date: string | null): CaseEvent => ({
  ...emptyEvent(EventId.parse(id), kind),
  date: date === null ? null : LegalDate.parse(date),
})
const tableOf = (...events: CaseEvent[]) => new Map(events.map((event) => [event.id, event]))

it('sums up a case: its range as precise as it is known, its kinds, its open questions in order', () => {
  const summary = caseSummary(
    tableOf(
      event('later', 'question', '2023-09-21/..'),
      event('hack', 'context', '2013~'),
      event('answered', 'question', '2023-06-05/2024-06-28'),
      event('first', 'question', '2023-06-05/..'),
      event('tray', 'filing', null),
    ),
  )
  expect(summary.range).toEqual({ first: '2013~', last: '2024-06-28' })
  expect(summary.counts).toMatchObject({ question: 3, context: 1, filing: 1, order: 0 })
  expect(summary.undated).toBe(1)
  expect(summary.openQuestions.map(({ id }) => id)).toEqual(['first', 'later'])
})

it('has no range where nothing is dated', () => {
  expect(caseSummary(tableOf(event('tray', 'filing', null))).range).toBeNull()
})
