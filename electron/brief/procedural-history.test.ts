import { expect, it } from 'vitest'
import type { CaseEvent } from '../../shared/model/event'
import { briefContext, read } from './made-up/brief-context'
import { legalDate, madeUpCase, madeUpEvent } from './made-up/made-up-case'
import { historyPart } from './procedural-history'
import { textOf } from './text-run'

function historyOf(events: readonly CaseEvent[], record = {}) {
  const document = madeUpCase(events, { record })
  const context = briefContext(document)
  const history = historyPart(
    context.events.map(({ event }) => event),
    context,
  )
  const years = history.years.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map((runs) => read(textOf(runs))),
  }))
  return { ...history, opening: read(history.opening), years }
}

it('tells the docket in date order, a paragraph a month under a heading a year', () => {
  const { years } = historyOf([
    madeUpEvent('order', 'Order of dismissal', { date: '2020-01-07' }),
    madeUpEvent('filing', 'Answer', { date: '2019-04-02' }),
    madeUpEvent('filing', 'Complaint', {
      date: '2019-03-04',
      ecf: '1',
      importance: 'key',
      summary: 'It says\nmuch. It says more.',
    }),
    madeUpEvent('hearing', 'First hearing', { date: '2019-04-02' }),
    madeUpEvent('filing', 'Letter', { date: null }),
    madeUpEvent('question', 'Is it so?', { date: '2019-03-04/..' }),
    madeUpEvent('context', 'A storm', { date: '2019-03-04' }),
    madeUpEvent('filing', 'Notice', { date: '../2019' }),
  ])
  expect(years).toEqual([
    { heading: 'Earlier', paragraphs: ['Before 2019, a notice was filed.'] },
    {
      heading: '2019',
      paragraphs: [
        'On March 4, 2019, a complaint was filed (ECF No. 1). It says much. Id. It says more. Id.',
        'On April 2, 2019, an answer was filed. The same day, a first hearing was held.',
      ],
    },
    { heading: '2020', paragraphs: ['On January 7, 2020, the Court entered an order of dismissal.'] },
    { heading: 'Without a date', paragraphs: ['A letter was filed.'] },
  ])
})

it('opens with what the case itself says', () => {
  const record = { referredTo: 'Magistrate Judge Li', closed: legalDate('2021-05') }
  expect(historyOf([], record).opening).toBe(
    'This action was filed on March 4, 2019, assigned to Judge Ada Marsh, referred to Magistrate Judge Li, and closed in May 2021 (Docket, No. 3:19-cv-04512-ADM).',
  )
  expect(historyOf([], { filed: null, assignedTo: '' })).toEqual({ kind: 'history', opening: '', years: [] })
})
