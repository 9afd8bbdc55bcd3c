import { describe, expect, it } from 'vitest'
import { readDocket } from '../read-docket'
import { docketIn, numbersOf } from '../testing/docket-in'
import * as made from '../testing/made-up-dockets'

describe('a PACER docket report', () => {
  it('is read whole: head, parties, entries', () => {
    const docket = docketIn(made.DISTRICT)
    expect(docket).toMatchObject({
      format: 'pacer-district',
      court: 'nysd',
      docketNumber: '1:24-cv-00017',
      printedNumber: '1:24-cv-00017-VS-RLE',
      caseName: 'Quill v. Beacon Mills & Co.',
      dateFiled: '2024-01-02',
      dateTerminated: '2024-02-10',
      assignedTo: 'Vera Stone',
      referredTo: 'Ray L. Ellis',
      cause: '28:1332 Diversity',
      natureOfSuit: '190 Contract',
      flags: ['ECF', 'CLOSED'],
      warnings: [],
    })
    expect(docket.parties).toEqual([
      { name: 'Ada Quill', role: 'Plaintiff', counsel: ['Rita Poe Esq'] },
      { name: 'Beacon Mills & Co.', role: 'Defendant', counsel: ['Tom Law Esq'] },
    ])
    expect(numbersOf(docket)).toEqual(['1', null, '2', '3'])
    expect(docket.entries[0]).toEqual({
      number: '1',
      dateFiled: '2024-01-02',
      dateEntered: '2024-01-03',
      text: 'COMPLAINT against Beacon Mills & Co. (Filing Fee $ 405.00) filed by Ada Quill.(Poe, Rita) (Entered: 01/03/2024)',
      documentId: '127023456789',
      sequence: '3',
    })
    expect(docket.entries[2]?.text).toContain('with prejudice . Document filed by')
  })

  it('gives an entry without a link its number and no document', () => {
    expect(docketIn(made.DISTRICT).entries[3]).toMatchObject({
      number: '3',
      documentId: null,
      dateEntered: '2024-02-12',
    })
  })

  it('never tells login, client code or free-look tokens', () => {
    for (const page of [made.DISTRICT, made.HISTORY, made.HEAD_ONLY]) {
      expect(JSON.stringify(docketIn(page))).not.toMatch(/secret|magic_num/i)
    }
  })

  it('keeps the receipt out of an entry that the page was cut in', () => {
    const at = made.DISTRICT.indexOf('(Signed by')
    const cut = made.DISTRICT.slice(0, at) + made.DISTRICT.slice(made.DISTRICT.indexOf('<center>'))
    const docket = docketIn(cut)
    expect(docket.entries.at(-1)?.text).toBe('ORDER granting 2 Motion to Dismiss.')
    expect(JSON.stringify(docket)).not.toContain('secret')
  })

  it('goes on in a second table without a head', () => {
    expect(docketIn(made.TWO_TABLES).entries).toEqual(docketIn(made.DISTRICT).entries)
  })

  it('sorted by date entered does not pass that date off as the filing date', () => {
    const docket = docketIn(made.BY_DATE_ENTERED)
    expect(docket.entries[0]).toMatchObject({ dateFiled: null, dateEntered: '2024-01-02' })
    expect(docket.warnings.join()).toContain('date entered')
  })

  it('with a selection that nothing satisfied is a head with a warning', () => {
    const docket = docketIn(made.HEAD_ONLY)
    expect(docket.entries).toEqual([])
    expect(docket.docketNumber).toBe('1:24-cv-00017')
    expect(docket.warnings.join()).toContain('selection')
  })

  it('tells of a row that it could not read', () => {
    const page = made.DISTRICT.replace('<TD width=94 nowrap valign=top>02/10/2024', '<TD>02/31/2024')
    const docket = docketIn(page)
    expect(docket.entries).toHaveLength(3)
    expect(docket.warnings).toEqual([
      'Row 4 of the docket could not be read and was left out: “02/31/2024” is not a date.',
    ])
  })

  it('of a criminal case has its title, defendants and no counts among the parties', () => {
    const docket = docketIn(made.CRIMINAL)
    expect(docket).toMatchObject({
      court: 'nvd',
      docketNumber: '3:20-cr-00042',
      caseName: 'USA v. Reed et al',
      dateFiled: '2020-03-04',
      assignedTo: 'Lois R. Harper',
    })
    expect(docket.parties).toEqual([
      { name: 'Bo Reed', role: 'Defendant', counsel: ['Ann Bell'] },
      { name: 'USA', role: 'Plaintiff' },
    ])
  })

  it('of a bankruptcy, with checkboxes and attachments', () => {
    const docket = docketIn(made.BANKRUPTCY)
    expect(docket).toMatchObject({
      format: 'pacer-bankruptcy',
      court: 'alnb',
      docketNumber: '17-80099',
      caseName: 'Mike Ashling',
      dateFiled: '2017-01-05',
      dateTerminated: '2018-06-12',
      assignedTo: 'Clay R. Jessup Jr.',
    })
    expect(docket.parties).toEqual([
      { name: 'Mike Ashling', role: 'Debtor', counsel: ['Adam Dove'] },
      { name: 'Tazewell Sharp', role: 'Trustee' },
    ])
    expect(docket.entries).toHaveLength(2)
    expect(docket.entries[0]).toMatchObject({
      number: '1',
      dateEntered: '2017-01-05',
      documentId: '018033396437',
      sequence: '2',
    })
    expect(docket.entries[1]).toMatchObject({
      number: null,
      dateFiled: '2017-01-06',
      dateEntered: '2017-01-07',
      documentId: '018033396499',
    })
  })

  it('without a column for numbers', () => {
    expect(docketIn(made.NO_NUMBER_COLUMN).entries).toMatchObject([
      { number: '1', text: 'Voluntary petition (Dove, Adam)', documentId: '018033396437' },
    ])
  })

  it('in windows-1252', () => {
    const page = made.DISTRICT.replace('Ada Quill', 'Adä Quill')
    const read = readDocket(new Uint8Array(Buffer.from(page, 'latin1')))
    expect(read.ok && read.value.parties[0]?.name).toBe('Adä Quill')
  })
})

it('reads a history report, long text where it was asked for', () => {
  const docket = docketIn(made.HISTORY)
  expect(docket).toMatchObject({
    format: 'pacer-history',
    court: 'nysd',
    docketNumber: '1:24-cv-00017',
    caseName: 'Quill v. Beacon Mills et al',
    dateFiled: '2024-01-02',
    assignedTo: 'Vera Stone',
  })
  expect(docket.entries).toEqual([
    {
      number: '1',
      dateFiled: '2024-01-02',
      dateEntered: '2024-01-03',
      text: 'COMPLAINT against Beacon Mills.',
      documentId: '127023456789',
      sequence: '3',
    },
    {
      number: null,
      dateFiled: '2024-01-04',
      dateEntered: '2024-01-04',
      text: 'Case Designated ECF',
      documentId: null,
      sequence: '14',
    },
  ])
})
