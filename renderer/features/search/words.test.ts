import { describe, expect, it } from 'vitest'
import { fold, foldSlashes, wordsIn } from './words'

const folded = (text: string): string[] => wordsIn(text).map((word) => word.folded)

describe('wordsIn', () => {
  it('takes words and numbers, and leaves marks and spaces out', () => {
    expect(folded('Order (granted in part): $35 million, ¶ 14')).toEqual([
      'order',
      'granted',
      'in',
      'part',
      '35',
      'million',
      '14',
    ])
  })
  it('keeps an attachment number and a date in digits whole', () => {
    expect(folded('ECF 71-2, filed 6/17/23')).toEqual(['ecf', '71-2', 'filed', '06/17/2023'])
  })
  it('folds case, accents and apostrophes, and remembers the spelling', () => {
    expect(wordsIn("Muñoz's")).toEqual([{ folded: 'munozs', written: "Muñoz's" }])
    expect(fold('Société')).toBe('societe')
  })
  it('reads scripts other than Latin', () => {
    expect(folded('币安 Бинанс')).toEqual(['币安', 'бинанс'])
  })
})

describe('foldSlashes', () => {
  it.each([
    ['6/5/2023', '06/05/2023'],
    ['6/5/23', '06/05/2023'],
    ['6/2023', '06/2023'],
    ['6/5', '06/05'],
    ['6/5/20', '06/05/20'],
    ['2023/06', '2023/06'],
  ])('%s is %s', (digits, expected) => expect(foldSlashes(digits)).toBe(expected))
})
