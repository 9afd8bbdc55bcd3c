import { expect, test } from 'vitest'
import { emptyEvent, type CaseEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { proposedAnswer } from './proposed-answer'

const order = (title: string, summary = ''): CaseEvent => ({
  ...emptyEvent(EventId.parse('o'), 'order'),
  title,
  summary,
})
const question = emptyEvent(EventId.parse('q'), 'question')

test('an order proposes the first sentence of its summary, or its title', () => {
  expect(proposedAnswer(order('Opinion', 'The motion is denied.  The rest follows.'), question)).toEqual({
    text: 'The motion is denied.',
    outcome: 'answered',
    wonBy: [],
  })
  expect(proposedAnswer(order('Motion denied'), question).text).toBe('Motion denied')
})

test('one that says so moots or withdraws it', () => {
  expect(proposedAnswer(order('Motion denied as moot'), question).outcome).toBe('mooted')
  expect(proposedAnswer(order('Motion withdrawn'), question).outcome).toBe('withdrawn')
})

test('what was drafted already is kept', () => {
  const drafted: NonNullable<CaseEvent['answer']> = { text: 'No.', outcome: 'mooted', wonBy: [] }
  expect(proposedAnswer(order('Opinion', 'Granted.'), { ...question, answer: drafted })).toEqual(drafted)
})
