import { expect, it } from 'vitest'
import { readFontMetrics } from './font-metrics'
import { checkoutTypeface } from './made-up/checkout-assets'

const { regular, bold } = await checkoutTypeface()

it('has the widths of Times', () => {
  // Adobe's metrics of Times Roman and Times Bold, in thousandths of an em.
  const known = { A: 722, g: 500, ' ': 250, '7': 500, '§': 500, '—': 1000 }
  for (const [char, width] of Object.entries(known)) expect(regular.width(char, 1000)).toBeCloseTo(width, -0.7)
  expect(bold.width('A', 1000)).toBeCloseTo(722, -0.7)
  expect(bold.width('a', 1000)).toBeCloseTo(500, -0.7)
})

it('adds widths up and scales them', () => {
  expect(regular.width('Aa', 12)).toBeCloseTo(regular.width('A', 6) * 2 + regular.width('a', 12))
  expect(regular.width('', 12)).toBe(0)
})

it('knows what it lacks', () => {
  const has = (char: string): boolean => regular.has(char.codePointAt(0) ?? 0)
  expect(['A', 'é', 'Ж', 'α', 'ש', '□', '…', '¶'].map(has)).not.toContain(false)
  expect(['中', 'ع', '😀', '\uffff', '\ud800'].map(has)).not.toContain(true)
  expect(regular.width('中', 10)).toBe(10)
})

it('refuses what is no font', () => {
  expect(() => readFontMetrics(new Uint8Array(64))).toThrow('head')
})
