import { expect, it } from 'vitest'
import { eventOf, linkedCase } from '../testing/linked-case'
import { longTexts, PRINTED_CHARACTERS } from './long-texts'

it('names every text that is longer than a brief prints, and no other', () => {
  const whole = 'x'.repeat(PRINTED_CHARACTERS)
  const document = linkedCase([
    { ...eventOf('filing', 'a', { title: whole }), summary: `${whole}y` },
    { ...eventOf('filing', 'b', { title: `${whole}${whole}` }), summary: 'Short.' },
  ])
  expect(longTexts(document)).toEqual([
    { place: { table: 'event', id: 'a', field: 'summary' }, length: 20_001 },
    { place: { table: 'event', id: 'b', field: 'title' }, length: 40_000 },
  ])
})
