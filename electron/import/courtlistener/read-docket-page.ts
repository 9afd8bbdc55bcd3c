import type { DefaultTreeAdapterTypes } from 'parse5'
import { NO_HEADER, type DocketEntry, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { readLegalDate } from '../../../shared/model/legal-date-reader'
import { err, ok, type Result } from '../../../shared/result'
import { courtFromTitle } from '../court-id'
import { attribute, elementsNamed, elementsOf } from '../html/find'
import { pageLines } from '../html/page-lines'
import type { Element } from '../html/parse-page'
import { visibleText } from '../html/visible-text'
import type { NotADocket } from '../not-a-docket'
import { courtOfPage } from '../pacer/court-of-page'
import { docketNumber } from '../pacer/docket-number'
import { enteredDate, readLink } from '../pacer/entry-row'
import { judgeName } from '../pacer/judge-name'
import { unreadRows, type UnreadRow } from '../pacer/unread-rows'
import { withoutSecrets } from '../without-secrets'

type Page = DefaultTreeAdapterTypes.Document

const OTHER_PAGE: NotADocket = {
  code: 'other-page',
  message:
    'This is a page of CourtListener without the entries of a docket. Open the docket of the case there and choose Download CSV, or save that page.',
}
const PART_OF_IT =
  'CourtListener shows a long docket in parts and this page is one of them. Import the other parts as well, or the CSV of the docket, which has all of it.'

/** Rows of the docket carry the number of their entry, or an id where it has none, for links to lead to. */
const ROW_ID = /^(?:entry-(\d+)|minute-entry-\d+)$/
/** Longer numbers are ids of the court's own, which nobody cites. */
const LONGEST_NUMBER = 6
/** Where the documents of an entry begin, below its text. */
const DOCUMENTS = /^(?:main doc(?:ument)?|att(?:achment)?\.? ?#? ?\d+|buy on pacer|download pdf|from (?:recap|ia))\b/i

/** A day as people write it ("Jan. 2, 2024"), as ISO; null for anything else. */
function dayOf(text: string): string | null {
  const read = text.length > 30 ? null : readLegalDate(text)
  return read?.ok === true && /^\d{4}-\d{2}-\d{2}$/.test(read.value) ? read.value : null
}

/** The text of an entry stands between its date and its documents; without one, the first document has a short name. */
function textOf(lines: readonly string[]): string {
  const end = lines.findIndex((line) => DOCUMENTS.test(line))
  const own = (end < 0 ? lines : lines.slice(0, end)).join(' ')
  if (own !== '' || end < 0) return own
  return lines.slice(end + 1).find((line) => !DOCUMENTS.test(line)) ?? ''
}

function entryOf(row: Element): DocketEntry | null {
  const lines = pageLines(row, new Set()).map(({ text }) => text)
  const at = lines.findIndex((line) => dayOf(line) !== null)
  const text = withoutSecrets(textOf(lines.slice(at + 1)))
  if (at < 0 || text === '') return null
  const number = ROW_ID.exec(attribute(row, 'id'))?.[1] ?? null
  const link = elementsNamed(row, 'a')
    .map(readLink)
    .find(({ documentId }) => documentId !== null)
  return {
    number: number !== null && number.length <= LONGEST_NUMBER ? number : null,
    dateFiled: dayOf(lines[at] ?? ''),
    dateEntered: enteredDate(text),
    text,
    documentId: link?.documentId ?? null,
    sequence: null,
  }
}

/** "District Court, S.D. New York" as courts write it themselves. */
const courtInFull = (line: string): string =>
  line
    .replace(/\b([NSEWCM])\.D\.\s/, (_, side: string) => `${SIDES[side] ?? ''} District of `)
    .replace(/\bD\.\s/, 'District of ')
const SIDES: Readonly<Record<string, string>> = {
  N: 'Northern',
  S: 'Southern',
  E: 'Eastern',
  W: 'Western',
  C: 'Central',
  M: 'Middle',
}

/** What stands behind a label of the head, in its own line or the next. */
function labelled(lines: readonly string[], label: RegExp): string {
  const at = lines.findIndex((line) => label.test(line))
  const own = (lines[at] ?? '').replace(label, '').trim()
  return at >= 0 && own === '' ? (lines[at + 1] ?? '') : own
}

function headOf(page: Page, lines: readonly string[]) {
  const [title = ''] = elementsNamed(page, 'title').map((element) =>
    element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  )
  const heading = elementsNamed(page, 'h1').map(visibleText).find(Boolean) ?? title
  const number = docketNumber(heading) ?? docketNumber(title) ?? docketNumber(labelled(lines, /^docket number:/i))
  const caseName = heading
    .replace(/\s*[–|-]\s*CourtListener.*$/i, '')
    .replace(number?.printed ?? '\u0000', '')
    .replaceAll(/[\s,(]+\)?$/g, '')
    .trim()
  return {
    court: courtOfPage(page, []) ?? courtFromTitle(elementsNamed(page, 'h2').map(visibleText).map(courtInFull)),
    docketNumber: number?.bare ?? null,
    printedNumber: number?.printed ?? null,
    caseName: caseName || null,
    dateFiled: dayOf(labelled(lines, /^date filed:/i)),
    dateTerminated: dayOf(labelled(lines, /^date terminated:/i)),
    assignedTo: judgeName(labelled(lines, /^assigned to:/i)),
    referredTo: judgeName(labelled(lines, /^referred to:/i)),
    cause: labelled(lines, /^cause:/i) || null,
    natureOfSuit: labelled(lines, /^nature of suit:/i) || null,
  }
}

/**
 * Reads the page of a docket at CourtListener as a browser saved it; null where the page is of another site. PACER pages hold links to
 * CourtListener too, where an extension has put them: only title and rows tell.
 */
export function readDocketPage(page: Page): Result<ParsedDocket, NotADocket> | null {
  const rows = [...elementsOf(page)].filter((element) => ROW_ID.test(attribute(element, 'id')))
  const isOfSite = elementsNamed(page, 'title').some((title) =>
    title.childNodes.some((node) => 'value' in node && /courtlistener/i.test(node.value)),
  )
  if (!isOfSite) return null
  if (rows.length === 0) return err(OTHER_PAGE)
  const read = rows.map(
    (row, at): DocketEntry | UnreadRow => entryOf(row) ?? { row: at + 1, why: 'it has no date or no text' },
  )
  const entries = read.flatMap((one) => ('why' in one ? [] : [one]))
  const lines = pageLines(page, new Set(rows)).map(({ text }) => text)
  const isPart = elementsNamed(page, 'a').some((link) => /[?&]page=\d/.test(attribute(link, 'href')))
  if (entries.length === 0) return err(OTHER_PAGE)
  return ok({
    format: 'courtlistener-page',
    ...NO_HEADER,
    ...headOf(page, lines),
    parties: [],
    entries,
    warnings: [...unreadRows(read.filter((one) => 'why' in one)), ...(isPart ? [PART_OF_IT] : [])],
  })
}
