import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportFileName } from './export-file-name'

it.each([
  ['SEC v. Binance Holdings Ltd.', 'SEC v. Binance Holdings Ltd. brief.pdf'],
  ['In re: A/B "Trust" <x>', 'In re A B Trust x brief.pdf'],
  ['../../etc/passwd', 'etc passwd brief.pdf'],
  ['Doe\u202egpj.exe', 'Doe gpj.exe brief.pdf'],
  ['a\nb\u0000c', 'a b c brief.pdf'],
  ['Müller ./. 北京', 'Müller . . 北京 brief.pdf'],
  ['...', 'Brief.pdf'],
  ['', 'Brief.pdf'],
])('names the brief of %j', (title, name) => {
  expect(exportFileName(title, 'pdf')).toBe(name)
})

it('is always one plain name that any file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
      const name = exportFileName(title.repeat(6), 'pdf')
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.pdf$/u)
      expect(name.startsWith('.')).toBe(false)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(190)
    }),
  )
})

it('says what an export is of', () => {
  expect(exportFileName('Roe v. Mill', 'svg')).toBe('Roe v. Mill timeline.svg')
  expect(exportFileName('', 'xlsx')).toBe('Chronology.xlsx')
})
