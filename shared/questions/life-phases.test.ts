import { describe, expect, test } from 'vitest'
import type { CaseEvent } from '../model/event'
import type { Link } from '../model/link'
import { eventOf, legalDate, link, linkedCase } from '../testing/linked-case'
import { lifePhases } from './life-phases'
import { questionLives } from './question-lives'

const question = eventOf('question', 'question', { date: '2023-06-05/..' })
const paper = (id: string, date: string): CaseEvent => eventOf('filing', id, { date })

function phases(events: readonly CaseEvent[], links: readonly Link[]): string[] {
  const document = linkedCase([question, ...events], links)
  const [life] = questionLives(document, legalDate('2024-01-01'))
  return life === undefined
    ? []
    : lifePhases(life, document).map(({ phase, from, by }) => `${phase} ${from} ${by ?? '-'}`)
}

describe('the phases of a life', () => {
  test('begin with the first event that brings the question farther', () => {
    const events = [
      paper('complaint', '2023-06-05'),
      paper('motion', '2023-09-21'),
      paper('opposition', '2023-11-07'),
      paper('hearing', '2023-11-20'),
      paper('opinion', '2023-12-05'),
    ]
    const links = [
      link('complaint', 'raises', 'question'),
      link('opposition', 'briefs', 'question'),
      link('motion', 'briefs', 'question'),
      link('hearing', 'argues', 'question'),
      link('opinion', 'answers', 'question'),
    ]
    expect(phases(events, links)).toEqual([
      'raised 2023-06-05 complaint',
      'briefed 2023-09-21 motion',
      'argued 2023-11-20 hearing',
      'answered 2023-12-05 opinion',
    ])
  })

  test('never go back: a brief after the argument leaves the question argued', () => {
    const events = [paper('hearing', '2023-07-01'), paper('late', '2023-08-01')]
    expect(phases(events, [link('hearing', 'argues', 'question'), link('late', 'briefs', 'question')])).toEqual([
      'raised 2023-06-05 -',
      'argued 2023-07-01 hearing',
    ])
  })

  test('begin anew when the question is opened again', () => {
    const events = [paper('opinion', '2023-07-01'), paper('remand', '2023-08-01'), paper('brief', '2023-09-01')]
    const links = [
      link('opinion', 'answers', 'question'),
      link('remand', 'reopens', 'question'),
      link('brief', 'briefs', 'question'),
    ]
    expect(phases(events, links)).toEqual(
      ['raised 2023-08-01 remand', 'briefed 2023-09-01 brief'].toSpliced(0, 0, 'answered 2023-07-01 opinion'),
    )
  })

  test('are none for a question that nothing dates', () => {
    const document = linkedCase([eventOf('question', 'question')])
    const [life] = questionLives(document, legalDate('2024-01-01'))
    expect(life && lifePhases(life, document)).toEqual([])
  })
})
