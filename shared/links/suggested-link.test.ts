import { describe, expect, test } from 'vitest'
import type { EventKind } from '../model/event'
import { eventOf } from '../testing/linked-case'
import { suggestedLink } from './suggested-link'

const question = eventOf('question', 'question', { date: '2023-06-05/..' })

describe('a link between two events', () => {
  test.each<[EventKind, string]>([
    ['filing', 'briefs'],
    ['order', 'answers'],
    ['hearing', 'argues'],
    ['context', 'relates to'],
    ['question', 'part of'],
  ])('a %s dragged onto a question %s it', (kind, type) => {
    const event = eventOf(kind, 'event', { date: '2023-07-01' })
    expect(suggestedLink(event, question)).toEqual({ from: 'event', to: 'question', type })
  })

  test('reads the same when the question is dragged onto the event', () => {
    const order = eventOf('order', 'order', { date: '2023-07-01' })
    expect(suggestedLink(question, order)).toEqual({ from: 'order', to: 'question', type: 'answers' })
  })

  test.each([
    ['Opposition to the motion', 'Motion to stay', 'responds to'],
    ['Reply in support of the motion', 'Opposition to the motion', 'replies to'],
    ['Reply in support of the motion', 'Motion to stay', 'responds to'],
  ])('“%s” and “%s”: %s, whichever is dragged', (later, earlier, type) => {
    const second = eventOf('filing', 'second', { title: later, date: '2023-07-02' })
    const first = eventOf('filing', 'first', { title: earlier, date: '2023-07-01' })
    expect(suggestedLink(second, first)).toEqual({ from: 'second', to: 'first', type })
    expect(suggestedLink(first, second)).toEqual({ from: 'second', to: 'first', type })
  })

  test('an order rules on the filing before it, a hearing argues it', () => {
    const motion = eventOf('filing', 'motion', { date: '2023-07-01' })
    const order = eventOf('order', 'order', { date: '2023-08-01' })
    const hearing = eventOf('hearing', 'hearing', { date: '2023-07-20' })
    expect(suggestedLink(order, motion).type).toBe('rules on')
    expect(suggestedLink(motion, order).type).toBe('rules on')
    expect(suggestedLink(hearing, motion).type).toBe('argues')
    expect(suggestedLink(order, hearing).type).toBe('relates to')
  })
})
