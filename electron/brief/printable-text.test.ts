import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkoutTypeface } from './made-up/checkout-assets'
import { BREAK, breakForColumn, breakLongWords, textPrinter } from './printable-text'

const { regular } = await checkoutTypeface()
const printer = () => textPrinter(regular.has)
const anyText = fc.string({ unit: 'binary', maxLength: 200 })

describe('a line', () => {
  it.each([
    ['Motion to #panic("x") $a$ *b* _c_ [d] \\ <e> @f `g`', 'Motion to #panic("x") $a$ *b* _c_ [d] \\ <e> @f `g`'],
    ['  two\r\nlines\tand\u00a0tab ', 'two lines and tab'],
    ['bell\u0007, null\u0000, escape\u001b[31m', 'bell , null , escape [31m'],
    ['turned \u202eround\u202c', 'turned round'],
    ['zero\u200bwidth, soft\u00adhyphen, \ufeffmark', 'zerowidth, softhyphen, mark'],
    ['北京 v. Smith', '□□ v. Smith'],
    ['done ✅ 👩‍⚖️', 'done □ □□'],
    ['Müller e\u0301', 'Müller é'],
    ['שלום', 'שלום'],
    ['private \ue000, lone \ud800', 'private □, lone □'],
    ['', ''],
  ])('prints %j', (text, printed) => {
    expect(printer().line(text)).toBe(printed)
  })

  it('is plain, in the typeface, and the same when printed again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = printer().line(text)
        expect(line).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|^ | $| {2}/u)
        expect(Array.from(line.normalize('NFD')).every((char) => regular.has(char.codePointAt(0) ?? 0))).toBe(true)
        expect(printer().line(line)).toBe(line)
      }),
    )
  })
})

it('counts what it replaces', () => {
  const print = printer()
  print.line('北京')
  print.block('a\n京')
  expect(print.missing()).toBe(3)
})

it('keeps the lines of a block, with one empty line at the most', () => {
  expect(printer().block('\n one \r\n\r\n\r\n\ntwo\u2028three  four \n')).toBe('one\n\ntwo\nthree four')
})

describe('long words', () => {
  it('break where they offer it, else after a mark or 20 characters', () => {
    const address = `https://example.com/a/very/long/path/indeed?${'query_'.repeat(6)}=1`
    expect(breakLongWords(address)).toBe(
      `https://example.com/a/very/long/path/indeed?${`query_${BREAK}`.repeat(6)}=${BREAK}1`,
    )
    expect(breakLongWords(`see ${'x'.repeat(45)}`)).toBe(`see ${'x'.repeat(20)}${BREAK}${'x'.repeat(20)}${BREAK}xxxxx`)
    expect(breakLongWords('Short words stay as they are.')).toBe('Short words stay as they are.')
    expect(breakForColumn('fedreg/consolidated_complaint.md')).toBe(
      `fedreg/consolidat${BREAK}ed_${BREAK}complaint.${BREAK}md`,
    )
  })

  it('lose nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const clean = printer().line(text)
        const broken = breakLongWords(clean)
        expect(broken.replaceAll(BREAK, '')).toBe(clean)
        expect(
          Math.max(...broken.split(/[\s\u200b]|(?<=[/?-])(?=\D)/u).map((piece) => Array.from(piece).length)),
        ).toBeLessThanOrEqual(30)
      }),
    )
  })
})

it('keeps a letter with its marks only where one font has them together', () => {
  // As two fonts would have them: signs in one, marks and letters in the other.
  const hasAll = (text: string): boolean => /^[∋北]*$/u.test(text) || /^(?:[a-z ]|\p{M})*$/u.test(text)
  const print = textPrinter((code) => hasAll(String.fromCodePoint(code)), hasAll)
  expect(print.line('∌ a\u0301 北\u0338')).toBe('□ á 北□'.normalize('NFC'))
  expect(print.missing()).toBe(2)
})

describe('a text longer than a brief prints', () => {
  const print = textPrinter(() => true)

  it('is printed whole up to 20,000 characters', () => {
    const text = 'word '.repeat(4000).trim()
    expect(print.line(text)).toBe(text)
  })

  it('is cut after that and says so, never within a character', () => {
    expect(print.line('W'.repeat(1_000_000))).toBe(
      `${'W'.repeat(20_000)} … [The first 20,000 of 1,000,000 characters.]`,
    )
    expect(print.block(`${'x'.repeat(19_999)}𝕆${'x'.repeat(9)}`)).toBe(
      `${'x'.repeat(19_999)} … [The first 20,000 of 20,010 characters.]`,
    )
  })
})
