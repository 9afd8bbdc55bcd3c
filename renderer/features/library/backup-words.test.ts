import { expect, it } from 'vitest'
import { lackInWords, savedInWords } from './backup-words'

it('says when a backup was saved, or at which revision', () => {
  expect(savedInWords({ savedAt: null, rev: 40, events: 1 })).toBe('revision 40, 1 event')
  expect(savedInWords({ savedAt: '2023-06-05T14:30:00Z', rev: 40, events: 91 })).toMatch(/June 5, 2023.*91 events/)
})

it('says what a backup lacks', () => {
  expect(lackInWords({ lacks: 0, lackedLast: [] })).toMatch(/nothing/)
  expect(lackInWords({ lacks: 1, lackedLast: ['Move event'] })).toBe('Lacks the last change: Move event.')
  expect(lackInWords({ lacks: 7, lackedLast: ['Edit title', 'Edit title', 'Move event'] })).toBe(
    'Lacks the last 7 changes, at the end: Edit title, Move event.',
  )
})
