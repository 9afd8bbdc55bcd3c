import fc from 'fast-check'
import { expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { ParsedFile } from '../../shared/docket/parsed-file'
import { readFile } from './read-file'
import { bytesOf } from './testing/docket-in'
import { APPELLATE } from './testing/made-up-dockets'
import { madeUpPdf } from './testing/made-up-pdf'

const SOUND: readonly Uint8Array[] = [
  madeUpPdf([{ text: 'Case 1:24-cv-00017-VS Document 12 Filed 02/10/24 Page 1 of 3', y: 775 }], 3),
  new Uint8Array(
    await writeExcel([
      [{ value: 'Date' }, { value: 'Event' }],
      [{ value: '6/5/2023' }, { value: 'Complaint' }],
    ]).toBuffer(),
  ),
  bytesOf('Date,Event,Note\n6/5/2023,"Complaint, verified",x\n08/??/1999,Contract,\n'),
  bytesOf(
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=America/New_York:20240122T100000\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Hearing\r\nEND:VEVENT\r\nEND:VCALENDAR',
  ),
  bytesOf('The mill was sued on June 5, 2023. It answered last week, and on 6/9/2023 it closed.'),
  bytesOf(
    'From: a@b.example\r\nContent-Type: text/html\r\n\r\n<b>Notice of Electronic Filing</b> The following transaction was entered on 8/17/2021<br>Case Number: 1:24-cv-00017<br>Docket Text: X',
  ),
  bytesOf(
    '<?xml version="1.0"?><rss><channel><item><title>1:24-cv-00017 A v. B</title><description>[Order]</description><pubDate>Tue, 02 Jan 2024 15:00:00 GMT</pubDate></item></channel></rss>',
  ),
  bytesOf(APPELLATE),
]

/** A file, cut, doubled, or with some of its bytes changed. */
const damaged = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 20,
    }),
    fc.boolean(),
  )
  .map(([sound, keep, changes, doubled]) => {
    const bytes = Uint8Array.from(sound)
    for (const [place, value] of changes) bytes[Math.floor(place * bytes.length)] = value
    const cut = bytes.subarray(0, Math.ceil(bytes.length * Math.max(keep, 0.05)))
    return doubled ? Uint8Array.from([...bytes, ...cut]) : cut
  })

it('no damage to a PDF, a workbook, a calendar, a feed or a text is more than a refusal in words', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const read = await readFile(bytes)
      if (read.ok) ParsedFile.parse(read.value)
      else expect(read.error.message).toMatch(/^[A-Z].*\.$/)
    }),
    { numRuns: 200 },
  )
})
