import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAtHits } from './split-at-hits'

const hits = (text: string, words: string[]): string[] =>
  splitAtHits(text, words)
    .filter(({ hit }) => hit)
    .map(({ text: piece }) => piece)

describe('splitAtHits', () => {
  it('marks the beginnings of words, whatever their case', () => {
    expect(hits('Motion to dismiss; motions denied', ['motion'])).toEqual(['Motion', 'motion'])
  })
  it('leaves the middle of a word alone', () => {
    expect(hits('promotion', ['motion'])).toEqual([])
  })
  it('prefers the longer of two words that both begin there', () => {
    expect(hits('Binance', ['bin', 'binance'])).toEqual(['Binance'])
  })
  it('takes signs of regular expressions as they are', () => {
    expect(hits('a (b) [c] $5.00 a.c', ['$5.0', 'a.c'])).toEqual(['$5.0', 'a.c'])
    expect(hits('abc', ['a.c'])).toEqual([])
  })
  it('knows letters beyond English', () => {
    expect(hits('Émile Zola', ['émile'])).toEqual(['Émile'])
    expect(hits('éMotion', ['motion'])).toEqual([])
  })
  it('never loses or repeats a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const pieces = splitAtHits(text, words)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true)
      }),
    )
  })
})
