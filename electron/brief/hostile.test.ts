import { expect, it } from 'vitest'
import { briefDefaults } from '../../shared/brief/brief-options'
import { LegalDate } from '../../shared/model/legal-date'
import { hostileCase } from '../../shared/testing/hostile/hostile-case'
import { HOSTILE_STRINGS } from '../../shared/testing/hostile/hostile-strings'
import { checkoutAssets, checkoutTypeface } from './made-up/checkout-assets'
import { compact, readPdf } from './made-up/read-pdf'
import { textPrinter } from './printable-text'
import { setBrief } from './set-brief'

/** Longer texts run over pages. */
const PAGE = 5000
const { regular } = await checkoutTypeface()

it('sets a case of hostile texts, each of them as the text it is', { timeout: 120_000 }, async () => {
  const document = hostileCase()
  const preparedOn = LegalDate.parse('2026-11-25')
  const pdf = await setBrief({
    document,
    options: briefDefaults(),
    preparedOn,
    version: '1.2.3',
    assets: checkoutAssets,
  })
  const { pages, raw } = await readPdf(pdf)
  const printed = compact(pages.map(({ text }) => text).join(' '))
  const print = textPrinter(regular.has)
  // In one line and without what the typeface cannot show; a text that breaks over a page is looked for by its beginning.
  const missing = HOSTILE_STRINGS.filter(
    ({ text, family }) => text.length <= PAGE && ['typst', 'markup', 'word'].includes(family),
  )
    .map(({ text }) => compact(print.line(text)).slice(0, 30))
    .filter((text) => !printed.includes(text))
  expect(missing).toEqual([])
  // Three titles of a million characters are cut, which is said beside them and at the beginning.
  expect(printed).toContain(compact('… [The first 20,000 of 1,000,000 characters.]'))
  expect(printed).toContain(compact('Printed in part The first 20,000 characters of 3 texts'))
  // Nothing in it acts: no script, no file that is opened, no form that is sent.
  expect(raw).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/SubmitForm|\/ImportData|\/EmbeddedFile|\/RichMedia/)
  expect(
    [...raw.matchAll(/\/URI\s*\(([^)]*)\)/g)]
      .map(([, address = '']) => address)
      .filter((address) => !/^https?:/.test(address)),
  ).toEqual([])
})
