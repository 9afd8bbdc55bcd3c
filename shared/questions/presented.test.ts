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

test('of more questions than there is room for, the newest are shown and the rest counted', () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8]
  const asked = days.map((day) => eventOf('question', `question ${day}`, { date: `2023-06-0${day}/..` }))
  const [slide] = slidesOf(linkedCase([...asked, ...EVENTS.slice(1, 2)]), EVENTS.slice(1, 2), 20_000)
  expect(slide?.asked.map(({ question }) => question.title)).toEqual([8, 7, 6, 5, 4, 3].map((day) => `question ${day}`))
  expect(slide?.more).toBe(2)
})
