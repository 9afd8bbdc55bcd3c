import { expect, it } from 'vitest'
import type { Proposal } from '../../../shared/model/docket-origin'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { LegalDate } from '../../../shared/model/legal-date'
import { accepted, dismissed } from './proposal-edits'

const date = (value: string): Proposal => ({ field: 'date', value: LegalDate.parse(value), from: 'a.html' })
const [first, second, title] = [
  date('2024-01-02'),
  date('2024-01-03'),
  { field: 'title', value: 'T', from: 'a' } as const,
]
const event = { ...emptyEvent(EventId.parse('e'), 'filing'), proposals: [first, second, title] }

it('takes an accepted value, and lets go of what else was proposed for the field', () => {
  expect(accepted(event, second)).toEqual({ date: '2024-01-03', proposals: [title] })
})

it('lets go of a dismissed one only', () => {
  expect(dismissed(event, first)).toEqual({ proposals: [second, title] })
})
