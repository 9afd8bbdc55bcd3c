import { describe, expect, it } from 'vitest'
import { matchesQuery } from './command-entries'

const brief = { title: 'Export brief…', keywords: 'pdf print save', menu: 'File' } as const

describe('matchesQuery', () => {
  it('finds by the beginnings of words, in any order and case', () => {
    expect(matchesQuery(brief, 'BRIEF exp')).toBe(true)
    expect(matchesQuery(brief, 'pdf')).toBe(true)
    expect(matchesQuery(brief, 'file')).toBe(true)
    expect(matchesQuery(brief, '  ')).toBe(true)
  })
  it('wants every word', () => {
    expect(matchesQuery(brief, 'export word')).toBe(false)
    expect(matchesQuery(brief, 'port')).toBe(false)
  })
})
