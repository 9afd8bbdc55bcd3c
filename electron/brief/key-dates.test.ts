import { expect, it } from 'vitest'
import type { CaseEvent } from '../../shared/model/event'
import { keyDatesPart } from './key-dates'
import { briefContext } from './made-up/brief-context'
import { madeUpCase, madeUpEvent, madeUpLink } from './made-up/made-up-case'

function datesOf(events: readonly CaseEvent[], links: readonly ReturnType<typeof madeUpLink>[] = []) {
  const { events: numbered, document, cites, print } = briefContext(madeUpCase(events, { links }))
  return keyDatesPart(numbered, document, cites, print).dates
}

const many = (count: number, importance: 'key' | 'normal' | 'routine', from = 0): CaseEvent[] =>
  Array.from({ length: count }, (_, index) =>
    madeUpEvent('filing', `${importance} ${from + index}`, {
      id: `${importance}${String(from + index).padStart(2, '0')}`,
      date: `2019-03-${String(from + index + 1).padStart(2, '0')}`,
      importance,
    }),
  )

it('are the key events in order, and no more than fifteen', () => {
  const twelve = datesOf([...many(12, 'key'), ...many(9, 'normal', 12)])
  expect(twelve.map(({ title }) => title)).toEqual(many(12, 'key').map(({ title }) => title))
  const dates = datesOf(many(28, 'key'))
  expect(dates).toHaveLength(15)
  expect(dates.map(({ row }) => row)).toEqual(dates.map(({ row }) => row).toSorted((a, b) => a - b))
})

it('are filled up to ten with what most hangs on, never with what is routine, undated or a question', () => {
  const events = [
    ...many(2, 'key'),
    ...many(12, 'normal', 2),
    ...many(5, 'routine', 14),
    madeUpEvent('question', 'Is it so?', { id: 'q', date: '2019-03-01/..' }),
    madeUpEvent('order', 'Undated order', { id: 'o' }),
  ]
  const titles = datesOf(events, [
    madeUpLink('normal13', 'raises', 'q'),
    madeUpLink('normal13', 'relates to', 'normal12'),
  ]).map(({ title }) => title)
  expect(titles).toHaveLength(10)
  expect(titles).toEqual(expect.arrayContaining(['key 0', 'key 1', 'normal 13', 'normal 12']))
  expect(titles.join()).not.toMatch(/routine|Undated|Is it so/u)
})
