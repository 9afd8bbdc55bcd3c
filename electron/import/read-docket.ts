import type { ParsedDocket } from '../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../shared/result'
import { isDocketXml, readDocketXml } from './archive/read-docket-xml'
import { readApiJson } from './courtlistener/read-api-json'
import { isDocketCsv, readDocketCsv } from './courtlistener/read-docket-csv'
import { readDocketPage } from './courtlistener/read-docket-page'
import { textOf } from './decode-text'
import { parsePage } from './html/parse-page'
import type { NotADocket, NotADocketCode } from './not-a-docket'
import { historyTable } from './pacer/history-table'
import { readAppellateReport } from './pacer/read-appellate-report'
import { readDocketReport } from './pacer/read-docket-report'
import { readHistoryReport } from './pacer/read-history-report'

/** The largest file that is read; the longest dockets known are a fifth of this. */
export const MAX_BYTES = 256 * 1024 * 1024

const no = (code: NotADocketCode, message: string): Result<never, NotADocket> => err({ code, message })

/** JSON, or one JSON value a line. Null where the text is neither. */
export function jsonValues(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return [value]
  } catch {
    try {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      return lines.map((line): unknown => JSON.parse(line))
    } catch {
      return null
    }
  }
}

function readJson(text: string): Result<ParsedDocket, NotADocket> {
  const values = jsonValues(text)
  if (/"docketInfo"\s*:/.test(text) && /"caseDetails"\s*:/.test(text)) return err(ACMS)
  return values === null
    ? no('malformed-json', 'This JSON file is damaged or was cut short. Download it again.')
    : readApiJson(values)
}

/** A page of 30,000 entries has about 33 million characters; reading takes seconds for each ten. */
const LONGEST_PAGE = 40_000_000

/** A page that shows nothing and only leads on to the login. */
const LOGIN_ADDRESS = /pacer\.login\.uscourts\.gov|pacer\.psc\.uscourts\.gov\/[^"']*login/i
const LOGIN_REDIRECT: NotADocket = {
  code: 'login-page',
  message:
    'This page only leads on to the PACER login; there is no docket in it. Log in, run the report and save that.',
}

const ACMS: NotADocket = {
  code: 'acms-page',
  message:
    'This comes from ACMS, the system of the Second and the Ninth Circuit, whose pages Docketline does not read. Download the docket from CourtListener as CSV or JSON, or copy its rows into a spreadsheet.',
}
/** The pages of ACMS are made by a script from the data of an address of their own. */
const ACMS_ADDRESS = /ca\d{1,2}-showdoc|acms[\w-]*\.(?:azurewebsites|uscourts)|<title>[^<]{0,80}\b(?:ACMS|ShowDoc)\b/i

function readHtml(text: string): Result<ParsedDocket, NotADocket> {
  if (text.length > LONGEST_PAGE) {
    return no(
      'too-large',
      'This page is larger than 40 MB and was not read. Run the report for a part of the case at a time.',
    )
  }
  if (ACMS_ADDRESS.test(text.slice(0, 200_000))) return err(ACMS)
  const page = parsePage(text)
  if (!page.ok) return page
  const saved = readDocketPage(page.value)
  if (saved !== null) return saved
  const history = historyTable(page.value)
  if (history !== null) return readHistoryReport(page.value, history)
  const read = readAppellateReport(page.value) ?? readDocketReport(page.value)
  return !read.ok && read.error.code === 'unfinished-page' && LOGIN_ADDRESS.test(text) ? err(LOGIN_REDIRECT) : read
}

function readXml(text: string): Result<ParsedDocket, NotADocket> {
  if (isDocketXml(text)) return readDocketXml(text)
  return readHtml(text)
}

/** A tag that court pages have; a page cut at its head still has some. */
const HTML =
  /<\/?(?:!doctype|html|head|body|table|tbody|tr|td|th|div|span|center|font|title|meta|script|h[1-6]|pre|p|br|b|i|a)\b/i

function readText(text: string): Result<ParsedDocket, NotADocket> {
  const start = text.slice(0, 2000).trimStart()
  if (start === '') return no('empty-file', 'The file is empty.')
  if (start.startsWith('{') || start.startsWith('[')) return readJson(text)
  if (isDocketCsv(text)) return readDocketCsv(text)
  if (start.startsWith('<?xml') || start.startsWith('<rss') || start.startsWith('<gov_uscourts')) return readXml(text)
  if (HTML.test(text.slice(0, 2_000_000))) {
    return readHtml(text)
  }
  if (/^"?(?:id|case_name_short|date_created)"?,/.test(start) && start.includes('case_name_short')) {
    return no('bulk-headers', 'This is a CourtListener bulk file of case headers: it holds no docket entries.')
  }
  return no('other-file', 'This file is no docket that Docketline knows: no PACER page and no CourtListener file.')
}

/** Makes sure that a reader that found nothing at all is never taken for a docket with nothing in it. */
function notSilentlyEmpty(read: Result<ParsedDocket, NotADocket>): Result<ParsedDocket, NotADocket> {
  if (!read.ok) return read
  const { entries, docketNumber, caseName } = read.value
  if (entries.length > 0 || docketNumber !== null || caseName !== null) return ok(read.value)
  return no('other-file', 'Neither a case nor entries could be read from this file.')
}

/** Reads a docket from the text of a file, or says what the file is in the place of a docket. */
export function docketInText(text: string): Result<ParsedDocket, NotADocket> {
  return notSilentlyEmpty(readText(text))
}

/**
 * Reads a docket from the bytes of a file, whatever its name: PACER pages, CourtListener JSON and CSV, Internet Archive
 * JSON and XML. Returns what was read, with warnings on what was not, or what the file is in the place of a docket.
 */
export function readDocket(bytes: Uint8Array): Result<ParsedDocket, NotADocket> {
  const text = textOfFile(bytes)
  return text.ok ? docketInText(text.value) : text
}

/** The text of a file of a size that can be read. */
export function textOfFile(bytes: Uint8Array): Result<string, NotADocket> {
  if (bytes.length === 0) return no('empty-file', 'The file is empty.')
  if (bytes.length > MAX_BYTES) return no('too-large', 'The file is larger than 256 MB and was not read.')
  const text = textOf(bytes)
  return text === null
    ? no('other-file', 'This file is no text, no PDF and no workbook that Docketline knows.')
    : ok(text)
}
