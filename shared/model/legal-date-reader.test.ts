import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryLegalDate } from '../testing/arbitraries'
import { parsed } from './legal-date'
import { DATE_EXAMPLES, readLegalDate } from './legal-date-reader'
import { dateForTable, dateInWords } from './legal-date-words'

const read = (text: string): string => {
  const result = readLegalDate(text)
  return result.ok ? result.value : `refused`
}

describe('dates as they are typed', () => {
  test.each([
    ['6/5/2023', '2023-06-05'],
    ['06/05/23', '2023-06-05'],
    ['12/31/99', '1999-12-31'],
    ['6-5-2023', '2023-06-05'],
    ['2023-06-05', '2023-06-05'],
    ['2023-6-5', '2023-06-05'],
    ['June 5, 2023', '2023-06-05'],
    ['  june   5 2023 ', '2023-06-05'],
    ['Jun. 5, 2023', '2023-06-05'],
    ['Sept. 4, 2017', '2017-09-04'],
    ['5 June 2023', '2023-06-05'],
    ['June 5th, 2023', '2023-06-05'],
    ['5th of June 2023', '2023-06-05'],
    ['Monday, June 5, 2023', '2023-06-05'],
    ['June 2023', '2023-06'],
    ['in June 2023', '2023-06'],
    ['6/2023', '2023-06'],
    ['08/??/1999', '1999-08'],
    ['2013', '2013'],
    ['about 2013', '2013~'],
    ['circa June 2013', '2013-06~'],
    ['c. 2013', '2013~'],
    ['on or about June 5, 2023', '2023-06-05~'],
    ['2024-10~', '2024-10~'],
    ['2013?', '2013?'],
    ['before June 2023', '../2023-06'],
    ['after June 5, 2023', '2023-06-05/..'],
    ['since 6/5/2023', '2023-06-05/..'],
    ['6/5/2023 to 6/9/2023', '2023-06-05/2023-06-09'],
    ['6/5/2023 - 6/9/2023', '2023-06-05/2023-06-09'],
    ['6/5/2023 – open', '2023-06-05/..'],
    ['between June 2023 and August 2023', '2023-06/2023-08'],
    ['from June 2023 to August 2023', '2023-06/2023-08'],
    ['2024-01/2024-03', '2024-01/2024-03'],
    ['2023-06-05/..', '2023-06-05/..'],
    ['2/29/2024', '2024-02-29'],
  ])('“%s” is %s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    '',
    'yesterday',
    '13/5/2023',
    '2/29/2023',
    '6/31/2023',
    '6/5',
    'June',
    'Jane 5, 2023',
    '99',
    'June 5, 23456',
    '6/9/2023 to 6/5/2023',
    '<b>2023</b>',
    '2023-06-05; drop',
  ])('“%s” is refused with examples of what can be read', (text) => {
    const result = readLegalDate(text)
    expect(result).toMatchObject({ ok: false })
    if (!result.ok) expect(result.error).toContain(DATE_EXAMPLES)
  })

  test('what is printed of a date is read back as the same date', () => {
    fc.assert(
      fc.property(arbitraryLegalDate, (date) => {
        const value = parsed(date)
        const ends = value.kind === 'point' ? [value.point] : [value.from, value.to]
        // "(uncertain)" is for print; what can be typed is the mark itself.
        fc.pre(ends.every((point) => point === null || point.qualifier === '' || point.qualifier === '~'))
        expect(read(dateInWords(date))).toBe(date)
        expect(read(dateForTable(date))).toBe(date)
      }),
    )
  })

  test('never throws and never invents', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readLegalDate(text)))
  })
})
