import { expect, test } from 'vitest'
import { AcceptedId } from '../model/ids'
import { eventOf, link, linkedCase } from '../testing/linked-case'
import { reviewedFindings } from './accepted-findings'
import { sequenceFindings } from './sequence-findings'

const motion = eventOf('filing', 'motion', { date: '2023-09-21' })
const opposition = eventOf('filing', 'opposition', { date: '2023-09-01' })
const DOCUMENT = linkedCase([motion, opposition], [link('opposition', 'responds to', 'motion')])

test('an accepted finding is set apart, and is found again with its note', () => {
  const findings = sequenceFindings(DOCUMENT)
  const [found] = findings
  if (found === undefined) throw new Error('nothing found')
  const accepted = {
    id: AcceptedId.parse('a'),
    code: found.code,
    eventIds: found.eventIds,
    note: 'filed under seal first',
  }
  expect(reviewedFindings(findings, DOCUMENT)).toEqual({ open: findings, settled: [] })
  expect(reviewedFindings(findings, { ...DOCUMENT, accepted: new Map([[accepted.id, accepted]]) })).toEqual({
    open: [],
    settled: [{ finding: found, accepted }],
  })
})

test('acceptance of a finding about other events is none', () => {
  const findings = sequenceFindings(DOCUMENT)
  const other = { id: AcceptedId.parse('a'), code: 'response-before-motion' as const, eventIds: [motion.id], note: '' }
  expect(reviewedFindings(findings, { ...DOCUMENT, accepted: new Map([[other.id, other]]) }).open).toEqual(findings)
})
