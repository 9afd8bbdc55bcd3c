import type { DocketEntry } from '../../../shared/docket/parsed-docket'
import { docketDate, usDate } from '../docket-date'
import { attribute, cellsOf, elementsNamed } from '../html/find'
import type { Element } from '../html/parse-page'
import { visibleText } from '../html/visible-text'
import { withoutSecrets } from '../without-secrets'
import type { FirstColumn } from './entries-table'
import { whyNoDate } from './unread-rows'

/** A row of the entries table: an entry, a row that carries none, or one that could not be understood. */
export type EntryRow = { kind: 'entry'; entry: DocketEntry } | { kind: 'none' } | { kind: 'unread'; why: string }

interface Link {
  documentId: string | null
  sequence: string | null
}

const NO_LINK: Link = { documentId: null, sequence: null }

/** The same document has 0 or 1 as fourth digit, which only says whether its menu page is skipped. */
export function documentIdOf(serial: string): string {
  return `${serial.slice(0, 3)}0${serial.slice(4)}`
}

/** The ids in the link to a document. */
export function readLink(anchor: Element): Link {
  const href = attribute(anchor, 'href')
  const click = attribute(anchor, 'onclick')
  const serial = /\/docs?1\/(\d{6,})/.exec(href)?.[1] ?? /\/docs?1\/(\d{6,})/.exec(click)?.[1]
  const sequence = /goDLS\('[^']*','[^']*','(\d+)'/.exec(click)?.[1] ?? /[?&]de_seq_num=(\d+)/.exec(href)?.[1]
  const documentId = serial === undefined ? /[?&]dm_id=(\d+)/.exec(href)?.[1] : documentIdOf(serial)
  return { documentId: documentId ?? null, sequence: sequence ?? null }
}

/**
 * The link of a number cell: the one that has the number as its text, for a cell may first link to the receipt or the
 * notice of filing. Without a number, the word "doc" can stand in its place.
 */
export function linkOf(cell: Element, number: string | null): Link {
  const anchor = elementsNamed(cell, 'a').find((candidate) => visibleText(candidate) === (number ?? 'doc'))
  return anchor === undefined ? NO_LINK : readLink(anchor)
}

/** "14", "#14", "14-1"; no date and no number of a case. */
const LEADING_NUMBER = /^#?\s?(\d{1,6})(?=$|[^\d/:.-]|-\d{1,3}(?![\d/-]))/

function checkboxSequence(row: Element): string | null {
  const box = elementsNamed(row, 'input').find((input) => attribute(input, 'name') === 'arr_de_seq_nums')
  const value = box === undefined ? '' : attribute(box, 'value')
  return /^\d+$/.test(value) ? value : null
}

interface NumberAndText extends Link {
  number: string | null
  text: string
}

/** At the head of a text a number with a sign or a part is something else. */
const NUMBER_IN_TEXT = /^(\d{1,6})(?![\d/:.-])/

/** Some courts print the number at the head of the text and have no column for it. */
function numberWithinText(cell: Element): NumberAndText {
  const text = visibleText(cell)
  const linked = elementsNamed(cell, 'a')[0]
  const number = NUMBER_IN_TEXT.exec(text)?.[1] ?? null
  if (number === null) return { ...NO_LINK, number, text }
  const rest = text
    .slice(number.length)
    .trim()
    .replace(/^\(\d+ pgs?(?:; \d+ docs?)?\) ?/, '')
  const link = linked !== undefined && visibleText(linked) === number ? readLink(linked) : NO_LINK
  return { ...link, number, text: rest }
}

function numberAndText(cells: readonly Element[]): NumberAndText {
  const last = cells.at(-1)
  if (last === undefined) return { ...NO_LINK, number: null, text: '' }
  if (cells.length === 2) return numberWithinText(last)
  const text = visibleText(last)
  const middle = cells.slice(1, -1)
  for (const cell of middle) {
    const number = LEADING_NUMBER.exec(visibleText(cell))?.[1]
    if (number !== undefined) return { ...linkOf(cell, number), number, text }
  }
  const link = middle.map((cell) => linkOf(cell, null)).find(({ documentId }) => documentId !== null)
  return { ...(link ?? NO_LINK), number: null, text }
}

/** The date in the last "(Entered: 06/05/2023)" of a text, with or without a time; null where there is none. */
export function enteredDate(text: string): string | null {
  const at = Math.max(text.lastIndexOf('Entered:'), text.lastIndexOf('entered:'))
  return at < 0 ? null : usDate(text.slice(at, at + 40))
}

/** Reads one row of the entries table. */
export function readEntryRow(row: Element, firstColumn: FirstColumn): EntryRow {
  const cells = cellsOf(row)
  const head = cells[0]
  if (head === undefined) return { kind: 'none' }
  const first = visibleText(head)
  const dated = /^(?:\d{1,2}[/\-–—]\d{1,2}[/\-–—]\d{2,4}|\d{4}-\d{2}-\d{2})\b/.test(first)
  if (!dated || cells.length < 2) return undatedRow(row, cells, first)
  const { number, text, documentId, sequence } = numberAndText(cells)
  const day = docketDate(first)
  if (day === null) return { kind: 'unread', why: whyNoDate(first) }
  return {
    kind: 'entry',
    entry: {
      number,
      dateFiled: firstColumn === 'filed' ? day : null,
      dateEntered: firstColumn === 'entered' ? day : enteredDate(text),
      text: withoutSecrets(text),
      documentId,
      sequence: sequence ?? checkboxSequence(row),
    },
  }
}

/** The head, an empty row, the attachments of the entry above, or something that has to be told to the user. */
function undatedRow(row: Element, cells: readonly Element[], first: string): EntryRow {
  const texts = cells.map(visibleText)
  const isHead = texts.includes('Docket Text') || texts.includes('#')
  const isEmpty = texts.every((text) => text === '')
  const isAttachments = first === '' && elementsNamed(row, 'table').length > 0
  const isFooter = /total file size|footer format|select(?:ed)? (?:all|documents)|^(?:view|download) /i.test(
    texts.join(' '),
  )
  return isHead || isEmpty || isAttachments || isFooter ? { kind: 'none' } : { kind: 'unread', why: whyNoDate(first) }
}
