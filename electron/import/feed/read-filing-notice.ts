import { NO_HEADER, type DocketEntry, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../../shared/result'
import { courtFromLink, courtFromTitle } from '../court-id'
import { usDate } from '../docket-date'
import { attribute, elementsNamed } from '../html/find'
import { pageLines } from '../html/page-lines'
import { parsePage, type Element } from '../html/parse-page'
import { visibleText } from '../html/visible-text'
import type { NotADocket } from '../not-a-docket'
import { docketNumber } from '../pacer/docket-number'
import { readLink } from '../pacer/entry-row'
import { withoutSecrets } from '../without-secrets'
import { mailBody } from './mail-body'

/** A notice of electronic filing, as mail or as the page that CM/ECF shows after a filing. */
export const isFilingNotice = (text: string): boolean =>
  /notice of electronic filing/i.test(text.slice(0, 200_000)) &&
  /following transaction was/i.test(text.slice(0, 400_000))

const UNREADABLE: NotADocket = {
  code: 'other-page',
  message:
    'This is a Notice of Electronic Filing, but its case or its docket text could not be read. Save the mail again.',
}

interface Notice {
  caseName: string
  caseNumber: string
  documentNumber: string
}

/** The values of a label: on its own line after the colon, or on the next line, in a cell of its own. */
function valuesOf(lines: readonly string[], label: string): string[] {
  return lines.flatMap((line, at) => {
    if (!line.toLowerCase().startsWith(label)) return []
    const own = line.slice(label.length).trim()
    return [own === '' ? (lines[at + 1] ?? '') : own]
  })
}

/** After the docket text come the lists of who was told, with their addresses, and the stamps of the documents. */
const END_OF_TEXT =
  /notice (?:has been|will be|will not)|^the following document|^document description|electronically mailed/i

function docketText(lines: readonly string[]): string {
  const at = lines.findIndex((line) => /^docket text:/i.test(line))
  if (at < 0) return ''
  const own = (lines[at] ?? '').replace(/^docket text:/i, '').trim()
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => END_OF_TEXT.test(line))
  return withoutSecrets([own, ...rest.slice(0, end < 0 ? 1 : end)].join(' ').trim())
}

/** One notice can stand on the dockets of several cases, each with a number of its own. */
function noticesOf(lines: readonly string[]): Notice[] {
  const names = valuesOf(lines, 'case name:')
  const numbers = valuesOf(lines, 'case number:')
  const documents = valuesOf(lines, 'document number:')
  return numbers.map((caseNumber, at) => ({
    caseNumber,
    caseName: names[at] ?? '',
    documentNumber: documents[at] ?? documents[0] ?? '',
  }))
}

function docketOf(
  notice: Notice,
  shared: { court: string | null; anchors: readonly Element[]; entry: DocketEntry },
): ParsedDocket | null {
  const number = docketNumber(notice.caseNumber)
  if (number === null) return null
  const label = /^\d{1,6}/.exec(notice.documentNumber)?.[0] ?? null
  const anchor = shared.anchors.find(
    (candidate) =>
      label !== null && visibleText(candidate) === label && /\/docs?1\//.test(attribute(candidate, 'href')),
  )
  return {
    format: 'pacer-notice',
    ...NO_HEADER,
    court: shared.court,
    docketNumber: number.bare,
    printedNumber: number.printed,
    caseName: notice.caseName || null,
    parties: [],
    entries: [{ ...shared.entry, number: label, ...(anchor === undefined ? {} : readLink(anchor)) }],
    warnings: ['A Notice of Electronic Filing tells of one entry: it is not the whole docket.'],
  }
}

/** Reads a Notice of Electronic Filing: the entry, once for each case that it was entered in. Addresses and tokens are left out. */
export function readFilingNotice(text: string): Result<ParsedDocket[], NotADocket> {
  const body = mailBody(text)
  const page = parsePage(/<\w+[\s>]/.test(body) ? body : `<pre>${body.replaceAll('<', '&lt;')}</pre>`)
  if (!page.ok) return page
  const lines = pageLines(page.value, new Set()).map((line) => line.text)
  const said = lines.join(' ')
  const anchors = elementsNamed(page.value, 'a')
  const link = anchors.map((anchor) => courtFromLink(attribute(anchor, 'href'))).find((court) => court !== null)
  const entered = /\bentered (?:by .{0,200}? )?on (\d{1,2}\/\d{1,2}\/\d{4})/i.exec(said)?.[1]
  const filed = /\band filed on (\d{1,2}\/\d{1,2}\/\d{4})/i.exec(said)?.[1] ?? entered
  const entry: DocketEntry = {
    number: null,
    dateFiled: usDate(filed ?? ''),
    dateEntered: usDate(entered ?? ''),
    text: docketText(lines),
    documentId: null,
    sequence: null,
  }
  const court = link ?? courtFromTitle(lines.slice(0, 12))
  const dockets = noticesOf(lines).flatMap((notice) => docketOf(notice, { court, anchors, entry }) ?? [])
  return entry.text === '' || dockets.length === 0 ? err(UNREADABLE) : ok(dockets)
}
