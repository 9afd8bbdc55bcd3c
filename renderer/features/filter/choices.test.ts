import { describe, expect, it } from 'vitest'
import { inventedCase } from '../search/invented-case'
import { partyChoices, questionChoices, tagChoices } from './filter-choices'
import { findChoices } from './find-choices'

const document = inventedCase(500)

describe('choices', () => {
  it('are the parties that filed anything, most filings first', () => {
    const filings = (id: string): number =>
      [...document.event.values()].filter(({ filedBy }) => filedBy.some((party) => party === id)).length
    const counts = partyChoices(document.event, document.party).map(({ value }) => filings(value))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts.every((count) => count > 0)).toBe(true)
  })
  it('are every question with its status, and every tag', () => {
    const questions = [...document.event.values()].filter(({ kind }) => kind === 'question')
    expect(questionChoices(document.event)).toHaveLength(questions.length)
    expect(questionChoices(document.event)[0]?.detail).toBe('Open')
    expect(tagChoices(document.event).length).toBeGreaterThan(3)
  })
})

describe('findChoices', () => {
  const choices = ['BAM Trading (Binance.US)', 'SEC'].map((label) => ({ value: label, label }))
  it('finds by beginnings of words, in any order', () => {
    expect(findChoices(choices, 'us bam')).toEqual([choices[0]])
    expect(findChoices(choices, '  ')).toEqual(choices)
    expect(findChoices(choices, 'rading')).toEqual([])
  })
})
