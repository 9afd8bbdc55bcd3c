import { expect, it } from 'vitest'
import { AcceptedFinding } from '../../shared/model/accepted-finding'
import { sequenceFindings } from '../../shared/sequence-checks/sequence-findings'
import { gapsPart } from './gaps'
import { briefContext, read } from './made-up/brief-context'
import { madeUpCase, madeUpEvent, madeUpLink } from './made-up/made-up-case'

const document = madeUpCase(
  [
    madeUpEvent('filing', 'Motion to seal', { id: 'motion', date: '2019-03-04', ecf: '3' }),
    madeUpEvent('filing', 'Opposition', { id: 'opposition', date: '2019-02-04', ecf: '2' }),
    madeUpEvent('order', 'Order', { id: 'order', date: '2020-03-04', ecf: '4', confidence: 'low' }),
    madeUpEvent('context', 'A storm', { id: 'storm' }),
  ],
  { links: [madeUpLink('opposition', 'responds to', 'motion')] },
)

const told = (of = document): string[] => {
  const { events, print } = briefContext(of)
  return gapsPart(events, of, print).groups.flatMap(({ heading, entries }) =>
    entries.map(({ text, rows }) => read(`${heading}: ${text} ${rows}`)),
  )
}

it('tells conflicts, silences, and what is not verified, dated or supported, by the numbers of the rows', () => {
  const lines = told()
  expect(lines[0]).toMatch(/^Conflicts: Opposition: .* Nos\. 1, 2$/u)
  expect(lines[1]).toMatch(/^Silences: .* for 366 days, between March 4, 2019 and March 4, 2020\. Nos\. 2, 3$/u)
  expect(lines).toContain('Dates not verified: 1 event of which the date was not verified. No. 3')
  expect(lines).toContain('Without a date: 1 event with no date yet. No. 4')
  expect(lines).toContain('Without a source: 1 event that nothing supports. No. 4')
})

it('passes over what the user has found to be right', () => {
  const conflict = sequenceFindings(document).find(({ code }) => code === 'response-before-motion')
  const accepted = AcceptedFinding.parse({
    id: 'a',
    code: 'response-before-motion',
    eventIds: conflict?.eventIds,
    note: '',
  })
  expect(told({ ...document, accepted: new Map([[accepted.id, accepted]]) }).join('\n')).not.toContain('Conflicts')
})
