import type { CourtStamp } from '../../../shared/docket/parsed-file'
import { usDate } from '../docket-date'
import { docketNumber } from '../pacer/docket-number'

const DATE = '(\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}))'

/**
 * How a stamp begins: "Case 1:23-cv-01599-ABJ", "USCA Case #20-5143", "USCA11 Case: 20-12003", "Appellate Case: 20-8001", or the number
 * alone (S.D.N.Y. bankruptcy, D.S.C.). Anchored, for a brief may cite another paper in the middle of a line.
 */
const START = /^(?:USCA\d{0,2} |appellate )?(?:(?:case|appeal)(?: no\.?)?\s*[:#]*\s*)?(?=(\d{1,2}:)?\d{2}-)/i
const NUMBER =
  /\b(?:document|doc\.?|dkt\.?|ecf no\.?|entry number|dktentry|dkt entry)\s*[#:]*\s*(\d{1,14})(?:-(\d{1,4}))?\b/i
const ENTRY_ID = /\b(?:entry )?id\s*:\s*(\d{5,14})\b/i
const FILED = new RegExp(`\\bfiled:?(?: on| in \\w{3,5} on)?\\s*${DATE}`, 'i')
const ENTERED = new RegExp(`\\bentered:?(?: on \\w{3,5} docket)?\\s*${DATE}`, 'i')
/** The second and the ninth circuit print the date between commas, without a word. */
const BARE_DATE = new RegExp(`,\\s*${DATE}\\s*,`)
const PAGE = /\b(?:page|pg)s?[.:]?\s*\d+(?:\s*of\s*\d+)?|\b\d+\s*of\s*\d+\b/i

/** Longer numbers are the court's own ids of documents; nobody cites these. */
const LONGEST_NUMBER = 6
const LONGEST_STAMP = 260

/** Reads one line as the stamp of a court: district, bankruptcy or appellate; null where it is none. */
export function courtStamp(line: string): CourtStamp | null {
  const words = line.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_STAMP)
  const start = START.exec(words)
  if (start === null) return null
  const rest = words.slice(start[0].length)
  const number = docketNumber(rest.split(/[\s,]/)[0] ?? '')
  const filed = FILED.exec(rest)?.[1]
  const entered = ENTERED.exec(rest)?.[1]
  const date = filed ?? entered ?? BARE_DATE.exec(rest)?.[1]
  const document = NUMBER.exec(rest)
  const id = ENTRY_ID.exec(rest)?.[1] ?? null
  if (number === null || date === undefined || (document === null && id === null) || !PAGE.test(rest)) return null
  const isId = document !== null && (document[1] ?? '').length > LONGEST_NUMBER
  return {
    words: words.slice(0, start[0].length + endOfStamp(rest)),
    docketNumber: number.bare,
    number: document === null || isId ? null : (document[1] ?? null),
    attachment: document?.[2] ?? null,
    documentId: isId ? (document[1] ?? null) : id,
    dateFiled: usDate(date),
    dateEntered: entered === undefined ? null : usDate(entered),
  }
}

/** What comes after the page number belongs to the paper itself. */
function endOfStamp(rest: string): number {
  const page = PAGE.exec(rest)
  const after =
    page === null ? '' : (/^\.? ?page ?id\s*[.#:]*\s*\d*/i.exec(rest.slice(page.index + page[0].length))?.[0] ?? '')
  return page === null ? rest.length : Math.max(page.index + page[0].length + after.length, lastPart(rest))
}

/** Where the number, the id and the dates of a stamp end: some courts print them after the page. */
function lastPart(rest: string): number {
  const ends = [NUMBER, ENTRY_ID, FILED, ENTERED].map((pattern) => {
    const found = pattern.exec(rest)
    return found === null ? 0 : found.index + found[0].length
  })
  return Math.max(...ends)
}

/**
 * The stamp of a first page: of several (an exhibit keeps those of the case that it comes from) the one filed last. A stamp can be
 * broken over two lines.
 */
export function stampOf(lines: readonly string[]): CourtStamp | null {
  const found = lines.flatMap((line, at) => {
    const stamp = courtStamp(line) ?? courtStamp(`${line} ${lines[at + 1] ?? ''}`)
    return stamp === null ? [] : [stamp]
  })
  return found.toSorted((a, b) => ((a.dateFiled ?? '') < (b.dateFiled ?? '') ? 1 : -1))[0] ?? null
}
