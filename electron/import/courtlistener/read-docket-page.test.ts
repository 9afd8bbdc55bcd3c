import { describe, expect, it } from 'vitest'
import { readDocket } from '../read-docket'
import { bytesOf, docketIn } from '../testing/docket-in'

const row = (id: string, number: string, day: string, text: string, documents = ''): string =>
  `<div class="row odd" id="${id}"><div><p>${number}</p></div><div><p><span title="x">${day}</span></p></div><div>${text && `<p>${text}</p>`}${documents}</div></div>`
const papers = (name: string, serial: string): string =>
  `<div class="papers"><div><p>Main Document</p></div><div><p>${name}</p></div><div><a href="https://ecf.dcd.uscourts.gov/doc1/${serial}">Buy on PACER</a></div></div>`

const page = (rows: string, more = ''): string => `<!DOCTYPE html><html><head>
<title>Quill v. Beacon Mills, 1:24-cv-00018 – CourtListener.com</title></head><body>
<h1>Quill v. Beacon Mills (1:24-cv-00018)</h1><h2>District Court, District of Columbia</h2>
<p><span>Assigned To:</span> <a>Vera Stone</a></p><p><span>Date Filed:</span> <span>Jan. 2, 2024</span></p><p>Cause: 28:1332 Diversity</p>
<div id="docket-entry-table"><div><div>#</div><div>Date Filed</div><div>Description</div></div>${rows}</div>${more}</body></html>`

const ROWS = [
  row('entry-1', '1', 'Jan 2, 2024', 'COMPLAINT against Beacon Mills &amp; Co.', papers('Complaint', '04519924513')),
  row('minute-entry-77', '', 'Jan 3, 2024', 'MINUTE ORDER setting a hearing.'),
  row('entry-2', '2', 'January 9, 2024', '', papers('Motion to Dismiss', '04509924514')),
].join('')

describe('a docket page of CourtListener that a browser saved', () => {
  it('gives the head and each entry with its number, day, text and document', () => {
    const docket = docketIn(page(ROWS))
    expect(docket).toMatchObject({
      format: 'courtlistener-page',
      court: 'dcd',
      docketNumber: '1:24-cv-00018',
      caseName: 'Quill v. Beacon Mills',
      assignedTo: 'Vera Stone',
      dateFiled: '2024-01-02',
      cause: '28:1332 Diversity',
      warnings: [],
    })
    expect(docket.entries).toMatchObject([
      { number: '1', dateFiled: '2024-01-02', text: 'COMPLAINT against Beacon Mills & Co.', documentId: '04509924513' },
      { number: null, dateFiled: '2024-01-03', text: 'MINUTE ORDER setting a hearing.', documentId: null },
      { number: '2', dateFiled: '2024-01-09', text: 'Motion to Dismiss' },
    ])
  })

  it('says that it is a part of a docket, and which rows it could not read', () => {
    const docket = docketIn(page(`${ROWS}${row('entry-3', '3', 'soon', 'X')}`, '<a href="?page=2">Next</a>'))
    expect(docket.entries).toHaveLength(3)
    expect(docket.warnings.join(' ')).toMatch(/Row 4 .* it has no date or no text.* in parts/)
  })

  it('is told from its other pages, which are no docket', () => {
    expect(readDocket(bytesOf(page('')))).toMatchObject({
      ok: false,
      error: { code: 'other-page', message: expect.stringContaining('Download CSV') },
    })
  })

  it.each([
    ['District Court, S.D. New York', 'nysd'],
    ['District Court, D. Nevada', 'nvd'],
    ['United States Bankruptcy Court, N.D. Alabama', 'alnb'],
  ])('names its court: %s', (court, id) => {
    const rows = row('entry-1', '1', 'Jan 2, 2024', 'COMPLAINT')
    expect(docketIn(page(rows).replace('District Court, District of Columbia', court)).court).toBe(id)
  })
})
