import { describe, expect, it } from 'vitest'
import { readQuery } from './read-query'

const read = (text: string): string[] => readQuery(text).map(({ folded, asEcf }) => (asEcf ? `ecf ${folded}` : folded))

describe('readQuery', () => {
  it('reads a reference to a docket entry in the ways it is written', () => {
    for (const text of ['ecf 71', 'ECF No. 71', 'Dkt. 71', 'doc. #71', '#71', 'docket entry 71'])
      expect(read(text)).toEqual(['ecf 71'])
    expect(read('opposition to ecf 71-2')).toEqual(['opposition', 'ecf 71-2'])
  })
  it('leaves out words that say nothing, but not the one that is being typed', () => {
    expect(read('motion to dismiss the complaint')).toEqual(['motion', 'dismiss', 'complaint'])
    expect(read('motion to')).toEqual(['motion', 'to'])
    expect(read('motion to ')).toEqual(['motion'])
  })
  it('does not look for a lone letter, but for a lone digit', () => {
    expect(read('m')).toEqual([])
    expect(read('7')).toEqual(['7'])
    expect(read('motion d')).toEqual(['motion', 'd'])
  })
  it('is empty where nothing but marks was typed', () => {
    expect(read(' … — ')).toEqual([])
  })
})
