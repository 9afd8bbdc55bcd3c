import { describe, expect, it } from 'vitest'
import { docketNoun } from './docket-noun'

describe('the names of papers', () => {
  it.each([
    ['Complaint with jury demand (13 claims)', 'a complaint with jury demand (13 claims)'],
    ['Emergency motion for a temporary restraining order', 'an emergency motion for a temporary restraining order'],
    ['Joint status report: plaintiff will amend', 'a joint status report: plaintiff will amend'],
    ['Motions to dismiss the amended complaint', 'motions to dismiss the amended complaint'],
    ['Answer', 'an answer'],
    ['Notice of proposed stipulation and consent order', 'a notice of proposed stipulation and consent order'],
  ])('reads %j', (title, phrase) => {
    expect(docketNoun(title, 'filing')?.phrase).toBe(phrase)
  })

  it.each([
    ['Consent order governing conduct pending judgment', 'a consent order governing conduct pending judgment'],
    [
      'Memorandum opinion and order: motions granted in part',
      'a memorandum opinion and order: motions granted in part',
    ],
    ['Minute orders: two amici admitted', 'minute orders: two amici admitted'],
    ['Order', 'an order'],
  ])('reads the ruling %j', (title, phrase) => {
    expect(docketNoun(title, 'order')?.phrase).toBe(phrase)
  })
})

describe('what may be a clause is not read', () => {
  it.each([
    'Defendants oppose the asset freeze',
    'Motion on public statements denied',
    'Complaint dismissed',
    'Answer filed under seal',
    'Case stayed until April',
    'Report says nothing',
    'BAM motion to dismiss',
    '',
  ])('%j', (title) => {
    expect(docketNoun(title, 'filing')).toBeNull()
  })

  it.each(['Minute order sets a hearing', 'Motion to dismiss', 'Order extended', 'Leave to amend granted'])(
    'the order %j',
    (title) => {
      expect(docketNoun(title, 'order')).toBeNull()
    },
  )
})
