import { describe, expect, test } from 'vitest'
import { spanOf } from '../model/legal-date'
import { eventOf, legalDate, link, linkedCase } from '../testing/linked-case'
import { questionBoard } from './question-board'

const day = (text: string): number => spanOf(legalDate(text)).first

const DOCUMENT = linkedCase(
  [
    eventOf('filing', 'complaint', { date: '2023-06-05' }),
    eventOf('filing', 'motion', { date: '2023-09-21' }),
    eventOf('hearing', 'argument', { date: '2024-01-22' }),
    eventOf('order', 'opinion', { date: '2024-06-28' }),
    eventOf('context', 'fact', { date: '2022-01-01' }),
    eventOf('question', 'open', { date: '2023-06-05/..' }),
    eventOf('question', 'settled', { date: '2023-06-05/2024-06-28' }),
    eventOf('question', 'element', { date: '2023-07-01/..' }),
  ],
  [
    link('complaint', 'raises', 'open'),
    link('motion', 'briefs', 'open'),
    link('argument', 'argues', 'open'),
    link('fact', 'supports', 'open'),
    link('motion', 'undercuts', 'open'),
    link('element', 'part of', 'open'),
    link('complaint', 'raises', 'settled'),
    link('opinion', 'answers', 'settled'),
  ],
)

const titles = (today: string, since: string | null = null) =>
  questionBoard(DOCUMENT, day(today), since === null ? null : day(since)).map(({ status, cards }) => [
    status,
    cards.map(({ life }) => life.title),
  ])

describe('the board of questions', () => {
  test('has a column for each status, open questions first', () => {
    expect(titles('2024-12-01')).toEqual([
      ['open', ['open', 'element']],
      ['answered', ['settled']],
      ['mooted', []],
      ['withdrawn', []],
    ])
  })

  test('tells how far a question has come, what is next, and what speaks for and against it', () => {
    const [column] = questionBoard(DOCUMENT, day('2023-12-01'), null)
    const card = column?.cards.find(({ life }) => life.title === 'open')
    expect(card).toMatchObject({ phase: 'argued' })
    expect([card?.next?.how, card?.next?.event.title]).toEqual(['argued at', 'argument'])
    expect([card?.last?.how, card?.last?.event.title]).toEqual(['briefed by', 'motion'])
    expect(card?.supports.map(({ title }) => title)).toEqual(['fact'])
    expect(card?.undercuts.map(({ title }) => title)).toEqual(['motion'])
    expect(card?.parts.map(({ title }) => title)).toEqual(['element'])
  })

  test('tells what changed since a day, that day included, and facts are no change', () => {
    const changes = (since: string): string[] =>
      questionBoard(DOCUMENT, day('2024-12-01'), day(since)).flatMap(({ cards }) =>
        cards.flatMap(({ life, changes: found }) =>
          found.map(({ how, event }) => `${life.title} ${how} ${event.title}`),
        ),
      )
    expect(changes('2024-01-22')).toEqual(['open argued at argument', 'settled decided by opinion'])
    expect(changes('2024-01-23')).toEqual(['settled decided by opinion'])
  })
})
