import { describe, expect, it } from 'vitest'
import { HOSTILE_STRINGS } from '../../shared/testing/hostile/hostile-strings'
import { PROTOTYPE } from '../../shared/testing/hostile/plain-texts'
import { readCourtPdf } from './court-pdf/read-court-pdf'
import { readDocket } from './read-docket'
import { readFile } from './read-file'
import { madeUpPdf } from './testing/made-up-pdf'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const texts = HOSTILE_STRINGS.map(({ text }) => text).filter((text) => text.length < 5000)

/** A docket of CourtListener's in which a stranger wrote the text of every entry, and the name of the case. */
const docketOf = (text: string): Uint8Array =>
  utf8(
    JSON.stringify({
      docket_number: '1:23-cv-01599',
      case_name: text,
      court_id: 'dcd',
      docket_entries: [
        { id: 1, entry_number: 1, date_filed: '2023-06-05', description: 'COMPLAINT', recap_documents: [] },
        { id: 2, entry_number: 2, date_filed: '2023-06-06', description: text, recap_documents: [] },
      ],
    }),
  )

/** The same as a page. */
const pageOf = (text: string): Uint8Array =>
  utf8(
    `<html><body><h3>CIVIL DOCKET FOR CASE #: 1:23-cv-01599</h3><table border=1><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>
<tr><td>06/05/2023</td><td>1</td><td>COMPLAINT</td></tr><tr><td>06/06/2023</td><td>2</td><td>ORDER ${text}</td></tr></table></body></html>`,
  )

describe.each([
  ['CourtListener', docketOf],
  ['a PACER page', pageOf],
])('hostile texts in %s', (_format, made) => {
  it('are read as text or refused, and change nothing but the docket they are in', () => {
    for (const text of texts) {
      const read = readDocket(made(text))
      if (read.ok) expect(JSON.parse(JSON.stringify(read.value))).toMatchObject({ entries: expect.any(Array) })
      else expect(read.error.message).not.toContain('evil.example')
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    }
  })
})

it('keeps the text of an entry to the letter that is no markup', () => {
  for (const text of ['=1+1', '#panic()', '__proto__', '\u202Etxt.exe']) {
    const read = readDocket(docketOf(text))
    if (!read.ok) throw new Error(read.error.message)
    expect(read.value.entries.map((entry) => entry.text).join()).toContain(text)
  }
})

it('reads a spreadsheet as one though its cells hold tags, each to the letter', async () => {
  const cells = ['<script>alert(1)</script>', '</td></tr></table><p>', '=1+1', '__proto__', 'javascript:alert(1)']
  const lines = cells.map((text) => `3/4/2023,"${text}",constructor`)
  const read = await readFile(utf8(['When,What,__proto__', ...lines].join('\n')))
  if (!read.ok || read.value.kind !== 'table') throw new Error('no table')
  expect(read.value.table).toMatchObject({ rows: cells.map((text) => expect.arrayContaining([text])) })
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

it('takes the text of a court paper as text, whatever it says', async () => {
  const ascii = texts.filter((text) => /^[ -~]{1,200}$/.test(text))
  expect(ascii.length).toBeGreaterThan(150)
  for (const text of [...ascii, ...PROTOTYPE]) {
    const date = { text: `On March 3, 2024 the mill burned, and ${text}.`, y: 700 }
    const read = await readCourtPdf(madeUpPdf([{ text, y: 760 }, date, { text, y: 500 }]))
    if (!read.ok) throw new Error(read.error.message)
    expect(read.value.pages).toBe(1)
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
}, 60_000)
