import { expect, test } from 'vitest'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { eventLabel, eventName } from './event-name'

const fact = { ...emptyEvent(EventId.parse('e'), 'context'), title: 'The funds left' }

test('what the parties do not agree on is alleged', () => {
  for (const dispute of ['disputed by us', 'disputed by them', 'unsure'] as const) {
    expect(eventName({ ...fact, dispute })).toBe('Alleged: The funds left')
    expect(eventLabel({ ...fact, dispute })).toBe('Alleged: The funds left')
  }
  expect(eventName(fact)).toBe('The funds left')
})

test('a question is asked and never alleged, and what has no title says what it is', () => {
  expect(eventName({ ...fact, kind: 'question', dispute: 'unsure' })).toBe('The funds left')
  expect(eventName({ ...fact, title: '' })).toBe('Untitled context')
})
