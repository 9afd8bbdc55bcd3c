import { expect, it } from 'vitest'
import { factsPart } from './facts-by-question'
import { briefContext, read } from './made-up/brief-context'
import { madeUpCase, madeUpEvent, madeUpLink, madeUpSource } from './made-up/made-up-case'
import { textOf } from './text-run'

const events = [
  madeUpEvent('question', 'Who shut the valve?', { id: 'q', date: '2019-03-04/..' }),
  madeUpEvent('question', 'Who pays?', { id: 'none', date: '2019-03-05/..' }),
  madeUpEvent('context', 'Keys were lent', { id: 'a', date: '2019-03-01', cites: [{ source: 's', pin: '45:3-12' }] }),
  madeUpEvent('context', 'The clerk was away', { id: 'b', date: '2019-03-02~' }),
  madeUpEvent('context', 'The valve was open', { id: 'c', date: '2019-03', dispute: 'disputed by them' }),
  madeUpEvent('context', 'A storm', { id: 'd', dispute: 'unsure' }),
]
const links = [madeUpLink('a', 'supports', 'q'), madeUpLink('b', 'undercuts', 'q'), madeUpLink('c', 'supports', 'q')]

it('stand for, against and disputed apart under their question; what is tied to none comes last', () => {
  const document = madeUpCase(events, { links, sources: [madeUpSource('s', 'Deposition of Lin Zhu', null)] })
  const context = briefContext(document)
  const told = factsPart(context.events, document, context).questions.flatMap(({ title, groups }) =>
    groups.flatMap(({ heading, facts }) =>
      facts.map((fact) => [title, heading, fact.date, fact.title, read(textOf(fact.cite))].join(' | ')),
    ),
  )
  expect(told).toEqual([
    'Who shut the valve? | For | March 1, 2019 | Keys were lent | Zhu Dep. 45:3-12',
    'Who shut the valve? | Against | on or about March 2, 2019 | The clerk was away | ',
    'Who shut the valve? | Disputed, for | March 2019 | The valve was open (alleged) | ',
    ' | Disputed, not tied to a question |  | A storm (alleged) | ',
  ])
})
