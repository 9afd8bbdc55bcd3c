import { describe, expect, it } from 'vitest'
import { readDocket } from './read-docket'
import { bytesOf, docketIn, numbersOf } from './testing/docket-in'
import * as made from './testing/made-up-dockets'

describe('CourtListener JSON', () => {
  const { API_DOCKET, API_ENTRIES, apiPage } = made
  const whole = docketIn(JSON.stringify([API_DOCKET, apiPage(API_ENTRIES, null)]))

  it('is put in docket order, with text, number and id of each entry', () => {
    expect(whole).toMatchObject({
      format: 'courtlistener-api',
      court: 'dcd',
      docketNumber: '1:24-cv-00018',
      printedNumber: '1:24-cv-00018-ABJ',
      assignedTo: 'Amy B. Jones',
      referredTo: null,
      warnings: [],
    })
    expect(numbersOf(whole)).toEqual(['1', '2', null])
    expect(whole.entries[0]).toMatchObject({ text: 'Short', documentId: '04509924513' })
    expect(whole.entries[1]).toMatchObject({
      text: 'MOTION for Leave & more (Entered: 01/05/2024)',
      dateEntered: '2024-01-05',
    })
  })

  it.each([
    ['one page', JSON.stringify(apiPage(API_ENTRIES, null))],
    [
      'many pages',
      JSON.stringify([
        apiPage(API_ENTRIES.slice(0, 2), 'https://x.test/?cursor=1'),
        apiPage(API_ENTRIES.slice(1), null),
      ]),
    ],
    ['an array of entries', JSON.stringify(API_ENTRIES)],
    ['one entry a line', API_ENTRIES.map((entry) => JSON.stringify(entry)).join('\n')],
    ['a docket with its entries inside', JSON.stringify({ ...API_DOCKET, docket_entries: API_ENTRIES })],
    ['a docket alert', JSON.stringify({ payload: { results: API_ENTRIES }, webhook: {} })],
  ])('%s gives the same entries', (_, text) => {
    const docket = docketIn(text)
    expect(docket.entries).toEqual(whole.entries)
    expect(docket.court).toBe('dcd')
  })

  it('says that pages are missing', () => {
    const docket = docketIn(JSON.stringify(apiPage(API_ENTRIES, 'https://x.test/?cursor=1')))
    expect(docket.warnings.join()).toContain('more pages')
  })

  it('keeps sound entries and counts the others', () => {
    const docket = docketIn(JSON.stringify([...API_ENTRIES, 7, { nothing: true }]))
    expect(docket.entries).toHaveLength(3)
    expect(docket.warnings.slice(0, 2)).toEqual([
      'Row 4 of the file could not be read and was left out: it is no docket and no docket entry.',
      'Row 5 of the file could not be read and was left out: it is no docket and no docket entry.',
    ])
  })

  it('keeps an entry whose date is damaged and says so', () => {
    const damaged = API_ENTRIES.map((entry, at) => (at === 0 ? { ...entry, date_filed: '2024-13-45' } : entry))
    const docket = docketIn(JSON.stringify(damaged))
    expect(docket.entries).toHaveLength(3)
    expect(docket.warnings.join()).toContain('Entries whose date could not be read, taken without one: 3.')
  })

  it('of a search is a part of a docket, and says so', () => {
    const docket = docketIn(JSON.stringify(made.SEARCH_PAGE))
    expect(docket).toMatchObject({ format: 'courtlistener-search', caseName: 'Quill v. Beacon Mills', court: 'dcd' })
    expect(docket.entries).toMatchObject([{ number: '1', text: 'COMPLAINT' }])
    expect(docket.warnings.join()).toContain('not the whole docket')
  })

  it('of two cases is refused', () => {
    const other = { ...API_ENTRIES[0], id: 99, docket: 'https://www.courtlistener.com/api/rest/v4/dockets/78/' }
    const read = readDocket(bytesOf(JSON.stringify([...API_ENTRIES, other])))
    expect(read).toMatchObject({ ok: false, error: { code: 'other-json' } })
  })
})

describe('the CSV of a docket page', () => {
  it('gives an entry once however many documents it has', () => {
    const docket = docketIn(made.CSV)
    expect(docket.format).toBe('courtlistener-csv')
    expect(docket.court).toBe('dcd')
    expect(docket.entries).toMatchObject([
      {
        number: '1',
        dateFiled: '2024-01-02',
        dateEntered: '2024-01-03',
        text: 'COMPLAINT, with "quotes" and a line (Entered: 01/03/2024)',
        documentId: '04509924513',
      },
      { number: null, dateFiled: '2024-01-03', text: 'MINUTE ORDER' },
    ])
  })

  it('is read after a spreadsheet saved it: mark, semicolons, US dates', () => {
    const saved =
      '\ufeffdocketentry_id;docketentry_date_filed;docketentry_description\n11;1/2/2024;COMPLAINT, verified\n'
    expect(docketIn(saved).entries).toMatchObject([{ dateFiled: '2024-01-02', text: 'COMPLAINT, verified' }])
  })
})

it('reads the XML of the Internet Archive, whose text is escaped twice', () => {
  const docket = docketIn(made.ARCHIVE_XML)
  expect(docket).toMatchObject({
    format: 'archive-xml',
    court: 'dcd',
    docketNumber: '1:06-cv-00999',
    caseName: 'Quill & Co. v. Beacon',
    assignedTo: 'Vera Stone',
  })
  expect(docket.parties).toEqual([{ name: 'Quill & Co.', role: 'Plaintiff' }])
  expect(docket.entries).toMatchObject([
    { number: '1', dateEntered: '2006-03-31', text: 'COMPLAINT (Filing fee $ 250)', documentId: '04501625150' },
  ])
})

describe('what is no docket', () => {
  it('is the login too where the page only leads there', () => {
    const page = '<html><script>document.location = "https://pacer.login.uscourts.gov/csologin"</script></html>'
    expect(readDocket(bytesOf(page))).toMatchObject({ ok: false, error: { code: 'login-page' } })
  })

  it.each(Object.entries(made.NOT_DOCKETS))('says what it is: %s', (code, page) => {
    const read = readDocket(bytesOf(page))
    expect(read).toMatchObject({ ok: false, error: { code } })
    expect(!read.ok && read.error.message).toMatch(/^[A-Z].*\.$/)
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  it.each([
    ['empty-file', ''],
    ['empty-file', ' \n '],
    ['malformed-json', '{"results": [{"id": 1'],
    ['other-json', '{"a": 1}'],
    ['other-json', '[]'],
    ['other-file', 'Dear all, see you in court.'],
    ['other-file', '\0\0\x01\x02'.repeat(50)],
    ['malformed-csv', 'docketentry_id,docketentry_description\n,\n'],
    ['malformed-xml', '<gov_uscourts_docket></gov_uscourts_docket>'],
  ])('says what it is: %s (%j)', (code, text) => {
    expect(readDocket(bytesOf(text))).toMatchObject({ ok: false, error: { code } })
  })
})
