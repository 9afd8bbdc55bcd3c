import { expect, it } from 'vitest'
import { briefContext } from './made-up/brief-context'
import { madeUpCase, madeUpEvent, madeUpLink, RIVERA } from './made-up/made-up-case'

const answer = (text: string, outcome: 'answered' | 'mooted' | 'withdrawn') => ({ text, outcome, wonBy: [] })

const events = [
  madeUpEvent('filing', 'Complaint', { id: 'complaint', date: '2019-03-04', ecf: '1', filedBy: ['rivera'] }),
  madeUpEvent('order', 'Opinion', { id: 'opinion', date: '2020-01-07', ecf: '40', filedBy: ['judge'] }),
  madeUpEvent('question', 'Is water a good?', {
    id: 'q1',
    date: '2019-03-04/2020-01-07',
    answer: { ...answer('Yes.', 'answered'), wonBy: [RIVERA.id] },
  }),
  madeUpEvent('question', 'Who pays?', {
    id: 'q2',
    date: '2019-04-01/..',
    ecf: '5',
    answer: answer('Not yet decided.', 'answered'),
  }),
  madeUpEvent('question', 'Is there standing?', {
    id: 'q3',
    date: '2019-05~/2019-06',
    answer: answer('', 'mooted'),
    confidence: 'low',
  }),
  madeUpEvent('question', 'What if?', { id: 'q4', date: null }),
  madeUpEvent('question', 'Since when?', { id: 'q5', date: '2019-07-01' }),
]

it('groups questions by where they stand, the open ones first, numbered through', () => {
  const document = madeUpCase(events, {
    links: [
      madeUpLink('complaint', 'raises', 'q1'),
      madeUpLink('opinion', 'answers', 'q1'),
      madeUpLink('opinion', 'relates to', 'q2'),
    ],
  })
  const { groups } = briefContext(document).questions
  const lines = groups.flatMap(({ heading, questions }) =>
    questions.map((entry) => [
      heading,
      entry.number,
      entry.row,
      entry.title,
      entry.status.replaceAll('\u00a0', ' '),
      entry.answer,
      entry.raised.replaceAll('\u00a0', ' '),
    ]),
  )
  expect(lines).toEqual([
    ['Open', 1, 3, 'Who pays?', 'Open since April 1, 2019 (ECF No. 5)', 'Not yet decided.', ''],
    ['Open', 2, 5, 'Since when?', 'Open since July 1, 2019', '', ''],
    ['Open', 3, 7, 'What if?', 'Open', '', ''],
    [
      'Answered',
      4,
      2,
      'Is water a good?',
      'Answered January 7, 2020 by Judge Marsh (ECF No. 40), for Rivera',
      'Yes.',
      'Raised March 4, 2019 by Rivera (ECF No. 1)',
    ],
    ['Mooted', 5, 4, 'Is there standing?', 'Mooted June 2019; date not verified', '', 'Raised about May 2019'],
  ])
})

it('says nothing of a case without questions', () => {
  const document = madeUpCase(events.slice(0, 2))
  expect(briefContext(document).questions.groups).toEqual([])
})
