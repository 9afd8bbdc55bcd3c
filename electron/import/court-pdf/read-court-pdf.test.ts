import { expect, it } from 'vitest'
import { madeUpPdf } from '../testing/made-up-pdf'
import { readCourtPdf } from './read-court-pdf'

const CAPTION = [
  { text: 'UNITED STATES DISTRICT COURT', y: 720 },
  { text: 'FOR THE DISTRICT OF COLUMBIA', y: 706 },
  { text: 'ADA QUILL, Plaintiff,', y: 680 },
  { text: 'v.', y: 666 },
  { text: 'MEMORANDUM IN OPPOSITION TO', y: 620 },
  { text: 'MOTION TO DISMISS', y: 606 },
]

it('reads stamp, title and number of pages', async () => {
  const stamp = { text: 'Case 1:24-cv-00017-VS Document 12-1 Filed 02/10/24 Page 1 of 3', y: 775 }
  expect(await readCourtPdf(madeUpPdf([stamp, ...CAPTION], 3))).toMatchObject({
    ok: true,
    value: {
      stamp: { docketNumber: '1:24-cv-00017', number: '12', attachment: '1', dateFiled: '2024-02-10' },
      pages: 3,
      title: 'MEMORANDUM IN OPPOSITION TO MOTION TO DISMISS',
      proposals: [],
      warnings: [],
    },
  })
})

it('puts a stamp together whose words are set apart', async () => {
  const words = ['Case 1:24-cv-00017-VS', 'Document 12', 'Filed 02/10/24', 'Page 1 of 3']
  const stamp = words.map((text, at) => ({ text, x: 72 + at * 130, y: 775 + (at % 2) }))
  expect(await readCourtPdf(madeUpPdf([...stamp, ...CAPTION]))).toMatchObject({ value: { stamp: { number: '12' } } })
})

it('proposes the dates of a first page without a stamp', async () => {
  const read = await readCourtPdf(madeUpPdf([{ text: 'The parties met on June 5, 2023 in Reno.', y: 700 }]))
  expect(read).toMatchObject({
    ok: true,
    value: {
      stamp: null,
      proposals: [{ date: '2023-06-05', quote: 'The parties met on June 5, 2023 in Reno.', place: 'page 1' }],
    },
  })
})

it('says what is wrong with a file that cannot be opened, and that a picture has no text', async () => {
  expect(await readCourtPdf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toMatchObject({
    ok: false,
    error: { code: 'malformed-pdf' },
  })
  const scan = await readCourtPdf(madeUpPdf([], 2))
  expect(scan).toMatchObject({ ok: true, value: { stamp: null, pages: 2, proposals: [] } })
  expect(scan.ok && scan.value.warnings.join()).toContain('picture')
})
