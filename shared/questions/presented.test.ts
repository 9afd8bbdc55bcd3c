import { expect, test } from 'vitest'
import { eventOf, link, linkedCase } from '../testing/linked-case'
import { slidesOf } from './presented'

const EVENTS = [
  eventOf('filing', 'complaint', { date: '2023-06-05' }),
  eventOf('hearing', 'hearing', { date: '2023-06-13' }),
  eventOf('order', 'order', { date: '2023-06-17' }),
  eventOf('filing', 'later', { date: '2023-07-01' }),
  eventOf('filing', 'undated'),
  eventOf('question', 'question', { date: '2023-06-13/2023-06-17' }),
]
const DOCUMENT = linkedCase(EVENTS, [link('hearing', 'raises', 'question'), link('order', 'answers', 'question')])

test('one event after the other, with each question from what raised it to what answered it', () => {
  const slides = slidesOf(DOCUMENT, EVENTS, 20_000)
  expect(slides.map(({ event, asked }) => [event.title, asked.map(({ fresh, ending }) => [fresh, ending])])).toEqual([
    ['complaint', []],
    ['hearing', [[true, false]]],
    ['order', [[false, true]]],
    ['later', []],
  ])
})
