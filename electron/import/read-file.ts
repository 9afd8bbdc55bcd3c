import type { ParsedDocket } from '../../shared/docket/parsed-docket'
import type { ParsedFile } from '../../shared/docket/parsed-file'
import { applyMapping } from '../../shared/docket/table/apply-mapping'
import { guessMapping } from '../../shared/docket/table/guess-mapping'
import { err, ok, type Result } from '../../shared/result'
import { isCalendar, readCalendar } from './calendar/read-calendar'
import { caseTableOfCsv, caseTablesOfWorkbook } from './case-tables/read-case-tables'
import { isPdf, readCourtPdf } from './court-pdf/read-court-pdf'
import { readSearchResults } from './courtlistener/read-api-json'
import { isFeed, readFeed } from './feed/read-feed'
import { isWebArchive, mailBody } from './feed/mail-body'
import { isFilingNotice, readFilingNotice } from './feed/read-filing-notice'
import type { NotADocket } from './not-a-docket'
import { articleOf } from './prose/article-page'
import { PASTED, readProse } from './prose/read-prose'
import { docketInText, jsonValues, MAX_BYTES, textOfFile } from './read-docket'
import { readDelimited } from './spreadsheet/read-delimited'
import { isZip, sheetsOfWorkbook, tableOfSheets } from './spreadsheet/read-workbook'

type Read = Result<ParsedFile, NotADocket>

async function readPdf(bytes: Uint8Array): Promise<Read> {
  const pdf = await readCourtPdf(bytes)
  return pdf.ok ? ok({ kind: 'court-pdf', pdf: pdf.value }) : pdf
}

async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  const sheets = await sheetsOfWorkbook(bytes)
  if (!sheets.ok) return sheets
  const ours = caseTablesOfWorkbook(sheets.value)
  if (ours.length > 0) return ok(caseTables(ours))
  const table = tableOfSheets(sheets.value)
  return table.ok ? ok({ kind: 'table', table: table.value }) : table
}

const caseTables = (tables: ReturnType<typeof caseTablesOfWorkbook>): ParsedFile => ({
  kind: 'case-tables',
  tables: tables.map(({ head, rows }) => ({ head: [...head], rows: rows.map((row) => [...row]) })),
})

/** Words of an article can look like those of a court's notice ("the case is sealed"), so whether it is one is asked first. */
function articleOr(refused: NotADocket, html: string): Read {
  const article = articleOf(html)
  const read = article === null ? null : readProse(article.text, article.about)
  return read?.ok === true ? ok({ kind: 'proposals', proposals: read.value }) : err(refused)
}

function tableIn(text: string): ParsedFile | null {
  const ours = caseTableOfCsv(text)
  if (ours !== null) return caseTables([ours])
  const table = readDelimited(text)
  return table === null ? null : { kind: 'table', table }
}

/** What is said of tags between which nothing known stands. */
const OF_NO_KNOWN_PAGE: ReadonlySet<string> = new Set(['other-file', 'other-page', 'unfinished-page'])

/** Whether the rows of a table are what they seem: a page that was cut to pieces can look like one. */
function isMostlyDated(file: ParsedFile | null): boolean {
  if (file?.kind !== 'table') return file !== null
  const rows = file.table.rows.slice(0, 200)
  const { proposals } = applyMapping({ ...file.table, rows }, guessMapping(file.table))
  return proposals.filter(({ date }) => date !== null).length * 2 > rows.length
}

/** A text that no docket reader knows: a calendar, a spreadsheet's rows, an article, or prose. */
function readOtherText(text: string, refused: NotADocket): Read {
  if (isCalendar(text)) {
    const calendar = readCalendar(text)
    return calendar.ok ? ok({ kind: 'proposals', proposals: calendar.value }) : calendar
  }
  if (refused.code === 'bulk-headers') return err(refused)
  // A cell may hold a tag and the words of any page, but a page begins with a tag.
  const table = refused.code !== 'other-file' && /^\s*</.test(text) ? null : tableIn(text)
  const isTable = OF_NO_KNOWN_PAGE.has(refused.code) || isMostlyDated(table)
  if (table !== null && isTable) return ok(table)
  if (refused.code !== 'other-file') return articleOr(refused, text)
  const prose = readProse(text, PASTED)
  return prose.ok ? ok({ kind: 'proposals', proposals: prose.value }) : prose
}

/** Where a page of search results says what it is; the results of a search are short. */
const SEARCH_HEAD = 20_000

function searchResultsIn(text: string): ParsedDocket[] {
  if (!/^\s*[[{]/.test(text) || !text.slice(0, SEARCH_HEAD).includes('"docketNumber"')) return []
  return readSearchResults(jsonValues(text) ?? [])
}

const dockets = (found: Result<ParsedDocket[], NotADocket>): Read => {
  if (!found.ok) return found
  const [first, ...others] = found.value
  if (first === undefined) return err({ code: 'other-file', message: 'No case could be read from this file.' })
  return ok(others.length === 0 ? { kind: 'docket', docket: first } : { kind: 'dockets', dockets: found.value })
}

/**
 * Reads a file of any kind that Docketline can import, known by its content and never by its name: dockets, court PDFs,
 * spreadsheets, calendars, prose. Returns what it holds, or what it is in the place of that.
 */
export async function readFile(bytes: Uint8Array): Promise<Read> {
  if (bytes.length <= MAX_BYTES && isPdf(bytes)) return readPdf(bytes)
  if (bytes.length <= MAX_BYTES && isZip(bytes)) return readWorkbook(bytes)
  const whole = textOfFile(bytes)
  if (!whole.ok) return whole
  const text = ok(isWebArchive(whole.value) ? mailBody(whole.value) : whole.value)
  if (isFeed(text.value)) return dockets(readFeed(text.value))
  // Mail may be written so that its words only show once it is taken apart.
  if (isFilingNotice(mailBody(text.value))) return dockets(readFilingNotice(text.value))
  const results = searchResultsIn(text.value)
  if (results.length > 0) return dockets(ok(results))
  const docket = docketInText(text.value)
  return docket.ok ? ok({ kind: 'docket', docket: docket.value }) : readOtherText(text.value, docket.error)
}
