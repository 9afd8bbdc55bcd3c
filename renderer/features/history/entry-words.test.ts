import { expect, it } from 'vitest'
import { entryTitle, extentInWords, momentInWords, personInWords } from './entry-words'

it('says what was done, and names a state in quotes', () => {
  expect(entryTitle({ label: 'Move event' })).toBe('Move event')
  expect(entryTitle({ label: 'Snapshot: before mediation' })).toBe('“before mediation”')
})

it('counts the records of a large change only', () => {
  expect(extentInWords({ added: 1, changed: 0, removed: 0 })).toBe('')
  expect(extentInWords({ added: 1200, changed: 0, removed: 2 })).toBe('1,200 added, 2 removed')
})

it('says when and by whom, also where that is not known', () => {
  expect(momentInWords('2023-06-05T14:30:00.000Z')).toMatch(/2023/)
  expect(momentInWords('')).toBe('')
  expect(personInWords('')).toBe('Somebody without a name')
})
