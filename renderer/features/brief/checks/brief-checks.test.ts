import { expect, it } from 'vitest'
import { briefDefaults } from '../../../../shared/brief/brief-options'
import { eventOf, linkedCase } from '../../../../shared/testing/linked-case'
import { briefChecks, leftOutWords } from './brief-checks'

const document = linkedCase([
  { ...eventOf('filing', 'paper', { title: 'Complaint', ecf: '1' }), notes: 'weak' },
  { ...eventOf('context', 'talk', { title: 'Call with account no. 0012 3456 7890' }), confidential: true },
  eventOf('context', 'bare', { title: 'Meeting' }),
])

it('says what has no source, what the audience is not shown, and what to redact', () => {
  const own = briefChecks(document, briefDefaults('ddc', 'internal'))
  expect(own.uncited.map(({ id }) => id).toSorted()).toEqual(['bare', 'talk'])
  expect(own.redactions.map(({ kind }) => kind)).toEqual(['account'])
  expect(own.leftOut).toEqual([])
  const forCourt = briefChecks(document, briefDefaults('ddc', 'court'))
  expect(forCourt.uncited.map(({ id }) => id)).toEqual(['bare'])
  expect(forCourt.redactions).toEqual([])
  expect(forCourt.leftOut.map(leftOutWords)).toEqual(['1 private note', '1 confidential event'])
  expect([own.count, forCourt.count]).toEqual([3, 3])
  expect(own.key).not.toBe(forCourt.key)
})

it('says which texts are printed in part', () => {
  const long = linkedCase([eventOf('filing', 'paper', { title: 'x'.repeat(20_001), ecf: '1' })])
  const checks = briefChecks(long, briefDefaults('ddc', 'court'))
  expect(checks.long).toEqual([{ place: { table: 'event', id: 'paper', field: 'title' }, length: 20_001 }])
  expect(checks.count).toBe(1)
})

it('asks for no second look at the same findings', () => {
  const options = briefDefaults('ddc', 'court')
  expect(briefChecks(document, { ...options, paper: 'a4' }).key).toBe(briefChecks(document, options).key)
})
