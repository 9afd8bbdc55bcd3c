import { expect, it } from 'vitest'
import { lackInWords, savedInWords } from './backup-words'

it('says when a backup was saved, or when it was kept where the history does not say', () => {
  const keptAt = '2023-06-07T14:30:00Z'
  expect(savedInWords({ savedAt: null, keptAt, events: 1 })).toMatch(/^kept June 7, 2023.*, 1 event$/)
  expect(savedInWords({ savedAt: '2023-06-05T14:30:00Z', keptAt, events: 91 })).toMatch(/^June 5, 2023.*91 events/)
})

it('says what a backup lacks', () => {
  const historyIsWhole = true
  expect(lackInWords({ lacks: 0, lackedLast: [], historyIsWhole })).toMatch(/nothing/)
  expect(lackInWords({ lacks: 1, lackedLast: ['Move event'], historyIsWhole })).toBe(
    'Lacks the last change: Move event.',
  )
  expect(lackInWords({ lacks: 7, lackedLast: ['Edit title', 'Edit title', 'Move event'], historyIsWhole })).toBe(
    'Lacks the last 7 changes, at the end: Edit title, Move event.',
  )
})

it('promises nothing where the history cannot be read', () => {
  const historyIsWhole = false
  expect(lackInWords({ lacks: 0, lackedLast: [], historyIsWhole })).toMatch(/nobody can say/)
  expect(lackInWords({ lacks: 2, lackedLast: ['Edit title'], historyIsWhole })).toBe(
    'Lacks 2 changes (Edit title) and what else came after: the history cannot be read to its end.',
  )
})
