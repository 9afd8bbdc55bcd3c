import { describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { csvOf } from '../export/csv'
import { aCase } from '../../shared/testing/a-case'
import { documentFrom } from '../../shared/document'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { readFile } from './read-file'
import { bytesOf } from './testing/docket-in'
import * as made from './testing/made-up-dockets'
import { madeUpPdf } from './testing/made-up-pdf'

const ARTICLE = `<html><head><meta property="article:published_time" content="2023-06-14T10:00:00Z"></head><body><nav>Log in</nav>
<article><h1>Mill sued</h1><p>Ada Quill sued Beacon Mills last week, on June 5.</p></article></body></html>`

async function workbook(...rows: (string | Date)[][]): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'mm/dd/yyyy' } : { value, type: String })),
  )
  return new Uint8Array(await writeExcel(cells).toBuffer())
}

describe('a file is known by what is in it', () => {
  it.each([
    ['a docket', bytesOf(made.DISTRICT), 'docket'],
    [
      'a court PDF',
      madeUpPdf([{ text: 'Case 1:24-cv-00017-VS Document 12 Filed 02/10/24 Page 1 of 3', y: 775 }]),
      'court-pdf',
    ],
    ['a CSV', bytesOf('Date,Event\n6/5/2023,Complaint\n6/7/2023,Answer\n'), 'table'],
    ['a TSV without names', bytesOf('6/5/2023\tComplaint\n6/7/2023\tAnswer\n'), 'table'],
    [
      'a calendar',
      bytesOf(
        'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20240122\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR',
      ),
      'proposals',
    ],
    [
      'prose',
      bytesOf('The mill, a firm, was sued on June 5, 2023, by Ada Quill.\nIt answered, late, on June 9, 2023.'),
      'proposals',
    ],
    ['an article', bytesOf(ARTICLE), 'proposals'],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from(made.DISTRICT, 'utf16le')), 'docket'],
  ])('%s', async (_, bytes, kind) => {
    expect(await readFile(bytes)).toMatchObject({ ok: true, value: { kind } })
  })

  it('search results of several cases, each with the warning that it is not the whole docket', async () => {
    const hit = made.SEARCH_PAGE.results[0]
    const page = { ...made.SEARCH_PAGE, results: [hit, { ...hit, docketNumber: '1:24-cv-00019' }, hit] }
    const read = await readFile(bytesOf(JSON.stringify(page)))
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'dockets', dockets: [{}, { docketNumber: '1:24-cv-00019' }] },
    })
    expect(JSON.stringify(read)).toContain('not the whole docket')
  })

  it('a CSV that Docketline exported', async () => {
    const event = { ...emptyEvent(EventId.parse('e'), 'filing'), title: 'Complaint' }
    const document = documentFrom({ case: [aCase()], event: [event] })
    expect(await readFile(csvOf(document, [event]))).toMatchObject({ ok: true, value: { kind: 'case-tables' } })
  })

  it('a workbook, its dates as days', async () => {
    const read = await readFile(
      await workbook(['Date', 'Event'], [new Date(Date.UTC(2023, 5, 5)), 'Complaint'], ['08/??/1999', 'Contract']),
    )
    expect(read).toMatchObject({
      ok: true,
      value: {
        kind: 'table',
        table: {
          head: ['Date', 'Event'],
          rows: [
            ['2023-06-05', 'Complaint'],
            ['08/??/1999', 'Contract'],
          ],
        },
      },
    })
  })

  it.each([
    ['malformed-pdf', bytesOf('%PDF-1.7\n')],
    ['malformed-workbook', bytesOf('PK\u0003\u0004broken')],
    ['whole-court-feed', bytesOf('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>')],
    ['no-dates', bytesOf('Dear all, see you in court.')],
    ['empty-file', bytesOf('')],
    ['other-file', new Uint8Array(200)],
    ...Object.entries(made.NOT_DOCKETS).map(([code, page]): [string, Uint8Array] => [code, bytesOf(page)]),
  ] satisfies [string, Uint8Array][])('what is none of these is an error that says so: %s', async (code, bytes) => {
    const read = await readFile(bytes)
    expect(read).toMatchObject({ ok: false, error: { code } })
    expect(!read.ok && read.error.message).toMatch(/^[A-Z].*\.$/)
  })
})
