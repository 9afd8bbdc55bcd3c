import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from './read-file'
import { readPath } from './read-path'
import { bytesOf } from './testing/docket-in'
import { DISTRICT } from './testing/made-up-dockets'
import { madeUpPdf } from './testing/made-up-pdf'

/** How files come to people: what browsers, mail programs, spreadsheets and other sites save. */
const MHTML_HEAD = `From: <Saved by Blink>
Snapshot-Content-Location: https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1
Subject: SDNY CM/ECF
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----MultipartBoundary--abc----"

------MultipartBoundary--abc----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1

`
const quotedPrintable = (text: string): string => text.replaceAll('=', '=3D').replaceAll(/(.{70})/g, '$1=\r\n')
const mhtml = (page: string): string =>
  `${MHTML_HEAD}${quotedPrintable(page)}\n------MultipartBoundary--abc----\nContent-Type: text/css\n\nbody {}\n------MultipartBoundary--abc------\n`

describe('a page saved as a single file', () => {
  it('is the page that is in it', async () => {
    expect(await readFile(bytesOf(mhtml(DISTRICT)))).toEqual(await readFile(bytesOf(DISTRICT)))
  })
})

describe('a notice of electronic filing in a mail', () => {
  it('is found though the mail is encoded', async () => {
    const notice = `<p>Notice of Electronic Filing</p><p>The following transaction was entered by Poe, Rita on 2/9/2024 at 11:58 PM EST and filed on 2/8/2024</p>
<table><tr><td>Case Name:</td><td>Quill v. Beacon</td></tr><tr><td>Case Number:</td><td>1:24-cv-00017-VS</td></tr></table><p>Docket Text:<br>MOTION to Seal by Ada Quill.</p>`
    const lines = Buffer.from(notice)
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\n')
    const mail = `From: cmecf@nysd.test\nSubject: Activity in Case\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${lines}\n`
    expect(await readFile(bytesOf(mail))).toMatchObject({
      ok: true,
      value: { kind: 'docket', docket: { docketNumber: '1:24-cv-00017', entries: [{ dateFiled: '2024-02-08' }] } },
    })
  })
})

describe('a page in the code page of Windows', () => {
  it('keeps its dashes and quotation marks', async () => {
    const page = DISTRICT.replace('with prejudice', 'with “prejudice” – the court’s')
    const signs: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 }
    const bytes = Uint8Array.from(Array.from(page, (sign) => signs[sign] ?? sign.charCodeAt(0)))
    expect(await readFile(bytes)).toEqual(await readFile(bytesOf(page)))
  })
})

describe('a spreadsheet', () => {
  it.each([
    ['a tag and words of a login page', '<b>PACER</b> login: enter your password'],
    ['words of a fee page and of a sealed case', '<p>You will be billed for</p> the case is sealed'],
  ])('is one though a cell holds %s', async (_, cell) => {
    const read = await readFile(bytesOf(`Date,Event,Note\n3/4/2024,Inspection,"${cell}"\n3/5/2024,Call,none\n`))
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'table', table: { rows: [['3/4/2024', 'Inspection', cell], expect.anything()] } },
    })
  })
})

describe('what is no docket', () => {
  const acms = '<html><head><title>ACMS ShowDoc</title></head><body><h1>General Docket</h1>'
  const appeals = `<html><body>General Docket<br>United States Court of Appeals for the Ninth Circuit<br>Court of Appeals Docket #: 23-3456<br>Docketed: 11/14/2023<br>Quill v. Beacon</body></html>`
  it.each([
    ['acms-page', `${acms}<div>Case Number: 23-3456</div></body></html>`],
    ['acms-page', JSON.stringify({ caseDetails: { caseNumber: '23-3456' }, docketInfo: { docketEntries: [] } })],
    ['appellate-head', appeals],
    ['bulk-headers', 'id,date_created,case_name_short\n1,2024-01-02,Quill\n2,2024-01-03,Beacon\n'],
  ])('says so and what to do instead: %s', async (code, text) => {
    const read = await readFile(bytesOf(text))
    expect(read).toMatchObject({ ok: false, error: { code } })
  })

  it('is a case bundle of our own', async () => {
    const zip = zipSync({ 'manifest.json': bytesOf('{}'), 'case.json': bytesOf('{}') })
    expect(await readFile(zip)).toMatchObject({ ok: false, error: { code: 'case-bundle' } })
  })

  it('is a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docketline-folder-'))
    expect(await readPath(folder)).toMatchObject({ ok: false, error: { code: 'folder' } })
    await rm(folder, { recursive: true })
  })

  it('is a docket printed to PDF: it is kept as a paper, and the user told how to get the entries', async () => {
    const read = await readFile(madeUpPdf([{ text: 'CIVIL DOCKET FOR CASE #: 1:24-cv-00017', y: 700 }]))
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'court-pdf', pdf: { warnings: [expect.stringContaining('printed docket')] } },
    })
  })
})
