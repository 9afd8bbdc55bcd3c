import { describe, expect, it } from 'vitest'
import { feedDay } from './feed-date'
import { readFeed } from './read-feed'
import { mailBody } from './mail-body'
import { isFilingNotice, readFilingNotice } from './read-filing-notice'

const item = (title: string, description: string, time: string): string =>
  `<item><title><![CDATA[${title}]]></title><pubDate>${time}</pubDate><link>https://ecf.wvsd.uscourts.gov/cgi-bin/DktRpt.pl?100</link>
<description>${description}</description><guid>https://ecf.wvsd.uscourts.gov/cgi-bin/DktRpt.pl?100&amp;47</guid></item>`
const feed = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>S.D. W. Va.</title><link>https://ecf.wvsd.uscourts.gov</link>${items.join('')}</channel></rss>`
const LINK =
  '[Pretrial Order] (&lt;a href="https://ecf.wvsd.uscourts.gov/doc1/203112345678?caseid=100&amp;de_seq_num=47&amp;magic_num=SECRETMAGIC"&gt;13&lt;/a&gt;)'

describe('the feed of a court', () => {
  it('has short names, numbers, ids, and the day at the court', () => {
    const read = readFeed(
      feed(item('2:13-cv-01808 Quill et al v. Beacon &amp; Co.', LINK, 'Tue, 02 Jan 2024 03:10:00 GMT')),
    )
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          format: 'pacer-rss',
          court: 'wvsd',
          docketNumber: '2:13-cv-01808',
          caseName: 'Quill et al v. Beacon & Co.',
          entries: [
            {
              number: '13',
              dateFiled: '2024-01-01',
              text: 'Pretrial Order',
              documentId: '203012345678',
              sequence: '47',
            },
          ],
        },
      ],
    })
    expect(JSON.stringify(read)).not.toContain('SECRET')
  })

  it('is parted by case, each oldest first', () => {
    const read = readFeed(
      feed(
        item('1:24-cv-00017 Quill v. Beacon', '[Order]', 'Tue, 02 Jan 2024 15:00:00 GMT'),
        item('1:24-cv-00018 Reed v. Poe', '[Motion]', 'Tue, 02 Jan 2024 14:00:00 GMT'),
        item('1:24-cv-00017 Quill v. Beacon', '[Answer]', 'Tue, 02 Jan 2024 13:00:00 GMT'),
      ),
    )
    const texts = read.ok
      ? read.value.map(({ docketNumber, entries }) => [docketNumber, entries.map(({ text }) => text)])
      : []
    expect(texts).toEqual([
      ['1:24-cv-00017', ['Answer', 'Order']],
      ['1:24-cv-00018', ['Motion']],
    ])
  })

  it.each([feed(), feed(item('A cake recipe', 'x', ''))])('with no case in it says so', (xml) => {
    expect(readFeed(xml)).toMatchObject({ ok: false, error: { code: 'whole-court-feed' } })
  })

  it.each([
    ['Fri, 03 Feb 2023 23:30:00 EST', 'ca6', '2023-02-03'],
    ['Sat, 04 Feb 2023 04:30:00 GMT', 'ca6', '2023-02-03'],
    ['Sat, 04 Feb 2023 04:30:00 GMT', 'gud', '2023-02-04'],
    ['Sat, 04 Feb 2023 07:30:00 +0000', 'cacd', '2023-02-03'],
    ['31 Feb 2023 07:30:00 GMT', 'cacd', null],
    ['yesterday', 'cacd', null],
  ])('%s at %s', (time, court, day) => {
    expect(feedDay(time, court)).toBe(day)
  })
})

const NOTICE = `<html><body><p>U.S. District Court</p><p>Northern District of Texas</p><b>Notice of Electronic Filing</b><br>
The following transaction was entered by Poe, Rita on 8/17/2021 at 1:27 PM CDT and filed on 8/16/2021 <br>
<table><tr><td><b>Case Name:</b></td><td>Quill v. Beacon Mills et al</td></tr>
<tr><td><b>Case Number:</b></td><td><a href="https://ecf.txnd.uscourts.gov/cgi-bin/DktRpt.pl?9">4:21-cv-00953-P</a></td></tr>
<tr><td><b>Document Number:</b></td><td><a href="https://ecf.txnd.uscourts.gov/doc1/177114199898?caseid=9&de_seq_num=7&magic_num=SECRETMAGIC">1</a></td></tr></table>
<b>Docket Text:</b><br><font><b>COMPLAINT against Beacon Mills filed by Ada Quill. (Poe, Rita)</b></font><br>
<b>4:21-cv-00953-P Notice has been electronically mailed to: </b><br>Rita Poe &nbsp; &nbsp; secret@law.example<br></body></html>`
const MAIL = `From: ecf@txnd.example\r\nSubject: Activity in Case 4:21-cv-00953-P\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="XX"\r\n\r\n--XX\r\nContent-Type: text/plain\r\n\r\nplain\r\n--XX\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${NOTICE.replaceAll('=', '=3D').replaceAll(/(.{60})/g, '$1=\r\n')}\r\n--XX--\r\n`

describe('a notice of electronic filing', () => {
  it.each([
    ['page', NOTICE],
    ['mail', MAIL],
  ])('as a %s gives its entry, and no token and no address', (_, text) => {
    const body = mailBody(text)
    expect(isFilingNotice(body)).toBe(true)
    const read = readFilingNotice(text)
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          court: 'txnd',
          docketNumber: '4:21-cv-00953',
          caseName: 'Quill v. Beacon Mills et al',
          entries: [
            {
              number: '1',
              dateFiled: '2021-08-16',
              dateEntered: '2021-08-17',
              text: 'COMPLAINT against Beacon Mills filed by Ada Quill. (Poe, Rita)',
              documentId: '177014199898',
              sequence: '7',
            },
          ],
        },
      ],
    })
    expect(JSON.stringify(read)).not.toMatch(/secret|magic/i)
  })
})
