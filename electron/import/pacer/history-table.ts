import type { DefaultTreeAdapterTypes } from 'parse5'
import type { DocketEntry } from '../../../shared/docket/parsed-docket'
import { usDate } from '../docket-date'
import { attribute, cellsOf, elementsNamed, rowsOf } from '../html/find'
import type { Element } from '../html/parse-page'
import { shortText, visibleText } from '../html/visible-text'
import { withoutSecrets } from '../without-secrets'
import { enteredDate, linkOf } from './entry-row'
import type { UnreadRow } from './unread-rows'

/** The table of a History/Documents report, or null where the page has none. */
export function historyTable(page: DefaultTreeAdapterTypes.Document): Element | null {
  const isHead = (row: Element): boolean => {
    const cells = cellsOf(row).map(shortText)
    return cells.length >= 3 && cells.includes('Dates') && cells.includes('Description')
  }
  return elementsNamed(page, 'table').find((table) => rowsOf(table).some(isHead)) ?? null
}

/** The dates cell says "Filed:" and "Entered:" on two lines, or "Filed & Entered:" on one. */
function datesOf(cell: Element): Pick<DocketEntry, 'dateFiled' | 'dateEntered'> {
  const text = visibleText(cell)
  const both = /filed ?& ?entered:([^:]*)/i.exec(text)
  if (both !== null) {
    const day = usDate(both[1] ?? '')
    return { dateFiled: day, dateEntered: day }
  }
  const after = (label: string): string | null => {
    const at = text.indexOf(label)
    return at < 0 ? null : usDate(text.slice(at, at + label.length + 14))
  }
  return { dateFiled: after('Filed:'), dateEntered: after('Entered:') }
}

/** Asked-for docket text comes as a row of its own below the short name of the event. */
const LONG_TEXT = /^docket text: ?/i

function readRow(cells: readonly Element[]): DocketEntry | null {
  const [numberCell, datesCell, textCell] = cells
  if (numberCell === undefined || datesCell === undefined || textCell === undefined) return null
  const dates = datesOf(datesCell)
  if (dates.dateFiled === null && dates.dateEntered === null) return null
  const number = /^\d{1,6}/.exec(visibleText(numberCell))?.[0] ?? null
  const link = linkOf(numberCell, number)
  const script = elementsNamed(textCell, 'a').map((anchor) => attribute(anchor, 'href'))
  const sequence = script.map((href) => /DktText\('[^']*','[^']*','[^']*','(\d+)'/.exec(href)?.[1]).find(Boolean)
  return {
    number,
    ...dates,
    text: withoutSecrets(visibleText(textCell)),
    documentId: link.documentId,
    sequence: link.sequence ?? sequence ?? null,
  }
}

/** Reads the rows of a history table; `unread` names those that could not be understood. */
export function readHistoryTable(table: Element): { entries: DocketEntry[]; unread: UnreadRow[] } {
  const entries: DocketEntry[] = []
  const unread: UnreadRow[] = []
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row)
    const entry = readRow(cells)
    const texts = cells.map(visibleText)
    const long = texts.find((text) => LONG_TEXT.test(text))?.replace(LONG_TEXT, '')
    const above = entries.at(-1)
    if (entry !== null) entries.push(entry)
    else if (long !== undefined && above !== undefined) {
      entries[entries.length - 1] = {
        ...above,
        text: withoutSecrets(long),
        dateEntered: above.dateEntered ?? enteredDate(long),
      }
    } else if (texts.some((text) => text !== '') && !texts.includes('Description')) {
      unread.push({
        row: entries.length + unread.length + 1,
        why: 'it says neither when it was filed nor when entered',
      })
    }
  }
  return { entries, unread }
}
