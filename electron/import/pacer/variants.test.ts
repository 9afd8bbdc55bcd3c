import { describe, expect, it } from 'vitest'
import { docketIn, numbersOf } from '../testing/docket-in'

/** Pages of invented people, each in a way that some court prints its dockets. */
interface Page {
  title?: string
  caption?: string
  parties?: string
  head?: string
  rows: string
}

const page = ({ title, caption, parties = '', head, rows }: Page): string =>
  `<html><body><h3 align=center>${title ?? 'U.S. District Court<br>District of Nevada (Reno)<br>CIVIL DOCKET FOR CASE #: 3:20-cv-00042-LRH-WGC'}</h3>
<table><tr><td>${caption ?? '<br>Quill v. Beacon<br>Assigned to: Judge Lois R. Harper'}</td><td><br>Date Filed: 03/04/2020</td></tr></table>${parties}
<table border=1>${head ?? '<tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>'}${rows}</table></body></html>`

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

describe('the table of entries', () => {
  it.each([
    [
      'with "select all" in its head',
      '<tr><td>Date Filed</td><th>#</th><th>Docket Text <a>Select all</a> / <a>clear</a></th></tr>',
    ],
    ['headed "Filing Date"', '<tr><th>Filing Date</th><th>#</th><th>Docket Text</th></tr>'],
    ['headed "Docket Date"', '<tr><th>Docket Date</th><th>#</th><th>Docket Text</th></tr>'],
    ['with a body of its own', '<tbody><tr><td>Date Filed</td><td>#</td><td>Docket Text</td></tr>'],
  ])('%s', (_, head) => {
    const docket = docketIn(page({ head, rows: row('03/04/2020', '<a href="/doc1/123123456789">1</a>', 'COMPLAINT') }))
    expect(docket.entries).toMatchObject([{ number: '1', dateFiled: '2020-03-04', documentId: '123023456789' }])
  })

  it('with an empty column before the number, pages after it, or a box', () => {
    const rows = [
      row('03/04/2020', '&nbsp;', '1 (5 pgs; 2 docs)', 'COMPLAINT'),
      row('03/05/2020', '2', '<input type=checkbox name=arr_de_seq_nums value=7>', 'MOTION'),
      row('03/06/2020', '', '', 'MINUTE ORDER'),
      row('03/07/2020', 'doc', 'Receipt'),
    ].join('')
    const docket = docketIn(page({ rows }))
    expect(numbersOf(docket)).toEqual(['1', '2', null, null])
    expect(docket.entries[1]).toMatchObject({ sequence: '7', text: 'MOTION' })
  })

  it('with dates and numbers written in ways of their own', () => {
    const rows = [
      row('03–04–2020', '<a href="/doc1/123123456789">13</a> (5 pgs)', 'COMPLAINT'),
      row('3/5/2020', '14-1', 'EXHIBIT'),
      row('2020-03-06', '#15', 'MOTION'),
      row('03/07/2020', '3:20-cv-00042', 'ORDER'),
    ].join('')
    const { entries } = docketIn(page({ rows }))
    expect(entries.map(({ number, dateFiled }) => [number, dateFiled])).toEqual([
      ['13', '2020-03-04'],
      ['14', '2020-03-05'],
      ['15', '2020-03-06'],
      [null, '2020-03-07'],
    ])
  })

  it('newest first keeps the order of the page and the number twice', () => {
    const rows = row('03/09/2020', '3', 'ORDER') + row('03/04/2020', '3', 'COMPLAINT')
    expect(docketIn(page({ rows })).entries.map(({ number, dateFiled }) => [number, dateFiled])).toEqual([
      ['3', '2020-03-09'],
      ['3', '2020-03-04'],
    ])
  })

  it('takes no entry for a head: "DOCKET TEXT ORDER"', () => {
    const rows = row('03/04/2020', '1', 'DOCKET TEXT ORDER granting 4') + row('03/05/2020', '2', 'Docket Text')
    expect(docketIn(page({ rows })).entries[0]?.text).toBe('DOCKET TEXT ORDER granting 4')
  })

  it('with lines, markup, entities and a table within a text', () => {
    const rows = row(
      '03/04/2020',
      '1',
      'ORDER.<br>Parties: <i>A &amp; B</i><table><tr><td>Associated Cases</td><td>3:20-cv-00043</td></tr></table>',
    )
    expect(docketIn(page({ rows })).entries).toMatchObject([
      { text: 'ORDER. Parties: A & B Associated Cases 3:20-cv-00043' },
    ])
  })

  it('in which a browser extension left a button', () => {
    const rows = `<div class="recap"><a>Add to watch list</a></div>${row('03/04/2020', '<a href="/doc1/123123456789">1</a><a class="recap-inline"><img></a>', 'COMPLAINT')}`
    expect(docketIn(page({ rows })).entries).toMatchObject([{ number: '1', documentId: '123023456789' }])
  })
})

describe('the head', () => {
  it.each([
    [
      'U.S. District Court<br>California Northern District (San Francisco)<br>CRIMINAL DOCKET FOR CASE #: 3:09-cr-00418-CRB-1',
      'cand',
      '3:09-cr-00418',
    ],
    [
      'U.S. District Court<br>United States District Court for the Western District of Washington (Seattle)<br>CIVIL DOCKET FOR CASE #: 2:20-cv-00042',
      'wawd',
      '2:20-cv-00042',
    ],
    [
      'U.S. District Court<br>DISTRICT OF KANSAS (Kansas City)<br>CIVIL DOCKET FOR CASE #: 2:20-cv-00042',
      'ksd',
      '2:20-cv-00042',
    ],
    [
      'U.S. District Court<br>Western District of Arkansas (Fayetteville)<br>CIVIL DOCKET FOR CASE #: 5:20-cv-00042',
      'arwd',
      '5:20-cv-00042',
    ],
    [
      'U.S. District Court<br>District of Columbia (Washington, DC)<br>CIVIL DOCKET FOR CASE #: 1:20-cv-00042',
      'dcd',
      '1:20-cv-00042',
    ],
    [
      'U.S. District Court<br>District of the Virgin Islands (St. Thomas)<br>CIVIL DOCKET FOR CASE #: 3:20-cv-00042',
      'vid',
      '3:20-cv-00042',
    ],
    [
      'US Court of Federal Claims<br>United States Court of Federal Claims (COFC)<br>CIVIL DOCKET FOR CASE #: 1:15-vv-01234-UNJ',
      'uscfc',
      '1:15-vv-01234',
    ],
    [
      'United States District Court<br>Northern District of Illinois - CM/ECF LIVE, Ver 6.3.1 (Chicago)<br>CIVIL DOCKET FOR CASE #: 1:20-cv-00042',
      'ilnd',
      '1:20-cv-00042',
    ],
  ])('%s', (title, court, docketNumber) => {
    expect(docketIn(page({ title, rows: row('03/04/2020', '1', 'X') }))).toMatchObject({ court, docketNumber })
  })

  it('of a bankruptcy with an office before the year, and its second debtor', () => {
    const docket =
      docketIn(`<center><b><font>U.S. Bankruptcy Court<br>Eastern District of New York (Brooklyn)<br>Bankruptcy Petition #: 1-10-44567-ess</font></b></center>
<table><tr><td><i>Assigned to:</i> Elizabeth S. Stone<br>Chapter 7</td><td><table><tr><td><i>Date filed:</i></td><td>05/06/2010</td></tr></table></td></tr></table>
<table><tr><td><i><b>Debtor 1</b></i><br><b>Ada Quill</b></td><td>represented by</td><td><b>Rita Poe</b></td></tr><tr><td><i><b>US Trustee</b></i><br><b>Cal Dent</b></td></tr></table>
<table><tr><th>Filing Date</th><th>#</th><th>Docket Text</th></tr>${row('05/06/2010', '1', 'Voluntary Petition')}</table>`)
    expect(docket).toMatchObject({ court: 'nyeb', docketNumber: '1-10-44567', dateFiled: '2010-05-06' })
    expect(docket.parties.map(({ name, role }) => [name, role])).toEqual([
      ['Ada Quill', 'Debtor'],
      ['Cal Dent', 'U.S. Trustee'],
    ])
  })

  it('whose labels stand in cells of their own', () => {
    const caption =
      'Quill v. Beacon<br>Assigned to: Judge Unassigned<br>Referred to: Magistrate Judge Ann Bell<br>Lead case: <a>3:19-cv-00001</a><br>Cause: 28:1332 Diversity'
    expect(docketIn(page({ caption, rows: row('03/04/2020', '1', 'X') }))).toMatchObject({
      caseName: 'Quill v. Beacon',
      assignedTo: null,
      referredTo: 'Ann Bell',
      cause: '28:1332 Diversity',
    })
  })
})
