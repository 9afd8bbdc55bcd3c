import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventOf, linkedCase } from '../testing/linked-case'
import { REDACTION_RULES, redactionFindings } from './redaction-check'

const found = (title: string): string[] =>
  redactionFindings(linkedCase([eventOf('filing', 'x', { title })])).map(({ kind, words }) => `${kind}: ${words}`)

describe('the check before filing (FRCP 5.2)', () => {
  it.each([
    ['Paid to 219-09-9999 in May', 'social-security: 219-09-9999'],
    ['SSN 219099999', 'social-security: 219099999'],
    ['Taxpayer ID 12-3456789', 'social-security: 12-3456789'],
    ['Ms. Doe, born March 4, 1980, signed', 'birth-date: March 4, 1980'],
    ['DOB: 03/04/1980', 'birth-date: 03/04/1980'],
    ['date of birth 1980-03-04', 'birth-date: 1980-03-04'],
    ['Guardian of minor child Ada Marsh', 'minor: Ada Marsh'],
    ['Ada B. Marsh, a minor, by her guardian', 'minor: Ada B. Marsh'],
    ['He saw Ada Marsh (age 9) there', 'minor: Ada Marsh'],
    ['Wire from account no. 0012 3456 7890', 'account: 0012 3456 7890'],
    ['Card 4111 1111 1111 1111 was charged', 'account: 4111 1111 1111 1111'],
    ['To DE89 3704 0044 0532 0130 00', 'account: DE89 3704 0044 0532 0130 00'],
  ])('finds it in %j', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  it.each([
    'Case 1:23-cv-01599-ABJ, ECF No. 118-2 at 3-5',
    'xxx-xx-9999',
    'account ending in 1234',
    'J.D., a minor, by his guardian',
    'Born in 1980',
    'Filed March 4, 1980',
    'Sale of 4,300,000,000 tokens',
    '000-12-3456',
    'Telephone 202-555-0143',
    'A minor Amendment of the order',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([])
  })

  it('tells the place, and the rule of every kind', () => {
    const summary = 'Her number is 219-09-9999.'
    const event = { ...eventOf('filing', 'e', { title: 'Letter' }), summary }
    const [finding] = redactionFindings(linkedCase([event]))
    expect(finding).toMatchObject({ place: { table: 'event', id: 'e', field: 'summary' } })
    expect(summary.slice(finding?.start, finding?.end)).toBe('219-09-9999')
    expect(Object.values(REDACTION_RULES).every((rule) => rule.includes('FRCP 5.2'))).toBe(true)
  })

  it('always points at the words it names', () => {
    const piece = fc.constantFrom(
      '219-09-9999',
      ' born ',
      'May 4, 1999',
      ' minor ',
      'Ada Marsh',
      ' account ',
      '123456789',
      ' ',
      '-',
      '4111',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const title = pieces.join('')
        for (const { start, end, words } of redactionFindings(linkedCase([eventOf('filing', 'x', { title })])))
          expect(title.slice(start, end)).toBe(words)
      }),
    )
  })

  it('reads a very long text in the time it takes to read it', () => {
    const hostile = ['1', '1 ', 'A', 'Ab ', 'account ', 'born ', 'AB12'].map((unit) =>
      unit.repeat(100_000 / unit.length),
    )
    for (const title of hostile) expect(found(title).length).toBeLessThan(2)
  })
})
