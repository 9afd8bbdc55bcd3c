import type { DefaultTreeAdapterTypes } from 'parse5'
import type { DocketEntry } from '../../../shared/docket/parsed-docket'
import { usDate } from '../docket-date'
import { cellsOf, elementsNamed, rowsOf } from '../html/find'
import type { Element } from '../html/parse-page'
import { shortText, visibleText } from '../html/visible-text'
import { withoutSecrets } from '../without-secrets'
import { enteredDate, readLink } from './entry-row'
import type { UnreadRow } from './unread-rows'

const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/
/** Longer numbers are the court's own ids of documents; nobody cites these. */
const NUMBER = /^(\d{1,6})(?:\s|$)/
/** "[1961747]" at the end of the text is the court's id of the document, where the entry has no link to it. */
const ID_IN_TEXT = /\[(\d{7,12})\]/

function hasLetters(cell: Element): boolean {
  return /[a-z]{3}/i.test(visibleText(cell).slice(0, 400))
}

/** A row with a day, something about documents, and a text. The dates of the court below stand in rows of dates alone. */
function isEntryRow(row: Element): boolean {
  const cells = cellsOf(row)
  const [first, last] = [cells[0], cells.at(-1)]
  if (cells.length < 3 || first === undefined || last === undefined) return false
  return DAY.test(shortText(first)) && hasLetters(last)
}

function entryOf(row: Element): DocketEntry | null {
  const cells = cellsOf(row)
  const [first, last] = [cells[0], cells.at(-1)]
  if (first === undefined || last === undefined) return null
  const day = usDate(shortText(first))
  if (day === null) return null
  const middle = cells.slice(1, -1)
  const text = withoutSecrets(visibleText(last))
  const number = middle.map((cell) => NUMBER.exec(visibleText(cell))?.[1]).find((found) => found !== undefined)
  const link = middle
    .flatMap((cell) => elementsNamed(cell, 'a'))
    .map(readLink)
    .find(({ documentId }) => documentId !== null)
  const inText = ID_IN_TEXT.exec(text)?.[1]
  return {
    number: number ?? null,
    dateFiled: day,
    dateEntered: enteredDate(text),
    text,
    documentId: link?.documentId ?? inText ?? null,
    sequence: link?.sequence ?? null,
  }
}

/** The tables that hold the entries of an appellate docket; a form for several documents may have a table of its own. */
export function appellateTables(page: DefaultTreeAdapterTypes.Document): Element[] {
  return elementsNamed(page, 'table').filter((table) => rowsOf(table).some(isEntryRow))
}

/** The entries in these tables, and the rows that begin with a date that is none. */
export function appellateEntries(tables: readonly Element[]): { entries: DocketEntry[]; unread: UnreadRow[] } {
  const rows = tables.flatMap(rowsOf).filter(isEntryRow)
  const read = rows.map((row, at) => entryOf(row) ?? { row: at + 1, why: 'its date does not exist' })
  return {
    entries: read.flatMap((one) => ('why' in one ? [] : [one])),
    unread: read.flatMap((one) => ('why' in one ? [one] : [])),
  }
}
