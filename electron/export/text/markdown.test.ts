import { expect, it } from 'vitest'
import { briefDefaults } from '../../../shared/brief/brief-options'
import type { CaseDocument } from '../../../shared/document'
import { checkoutAssets } from '../../brief/made-up/checkout-assets'
import { legalDate, madeUpCase, madeUpEvent, madeUpSource } from '../../brief/made-up/made-up-case'
import { exportCase } from '../formats'

async function markdown(document: CaseDocument): Promise<string> {
  const { bytes } = await exportCase(document, 'md', {
    preparedOn: legalDate('2025-07-01'),
    version: '0.1.0',
    options: briefDefaults(),
    assets: checkoutAssets,
  })
  return new TextDecoder().decode(bytes)
}

const filing = (title: string, id = 'e') =>
  madeUpEvent('filing', title, { id, date: '2023-06-05', ecf: '1', cites: [{ source: 's', pin: '3' }] })
const sources = [madeUpSource('s', 'The ledger', 'https://ledger.example/a_(b)')]

it('says what the brief says, the chronology as a table and the sources as places to go to', async () => {
  const text = await markdown(madeUpCase([filing('Complaint')], { sources }))
  expect(text).toMatch(/^UNITED STATES DISTRICT COURT\\\n/u)
  expect(text).toContain('\n# Case Chronology\n')
  expect(text).toContain('\n## Chronology\n')
  expect(text).toContain('| No. | Date | Event | ECF / Source |\n| --- | --- | --- | --- |')
  expect(text).toMatch(/\| 1 \| 06\/05\/2023 \| \*\*Complaint\*\*<br>\*Filing\* \| ECF\sNo\.\s1/u)
  expect(text).toContain('[\\[1\\]](<#source-1>)')
  expect(text).toContain('<a id="source-1"></a>\\[1\\] The ledger')
  expect(text).toContain('(<https://ledger.example/a_(b)>)')
})

it('takes case text for text, whatever it looks like', async () => {
  const hostile = [
    '# Not a heading',
    '| a | b |',
    '**x** _y_ `z` [l](javascript:alert(1))',
    '<script>alert(1)</script>',
    '1. no list',
    '- no list',
  ]
  const text = await markdown(
    madeUpCase(
      hostile.map((title, index) => filing(title, `e${index}`)),
      { sources },
    ),
  )
  expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript|\n# Not|(?<!\\)\*x|(?<!\\)_y/u)
  const rows = text.split('\n').filter((line) => /^\| \d+ \|/u.test(line))
  expect(rows).toHaveLength(hostile.length)
  // Four cells and no more: a bar of the case is no bar of the table.
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6)
})

it('is the same for the same case', async () => {
  const document = madeUpCase([filing('Complaint')], { sources })
  expect(await markdown(document)).toBe(await markdown(document))
})

it('keeps names of every script', async () => {
  expect(await markdown(madeUpCase([filing('北京市人民法院')]))).toContain('北京市人民法院')
})
