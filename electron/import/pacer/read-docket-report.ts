import type { DefaultTreeAdapterTypes } from 'parse5'
import { NO_HEADER, type DocketEntry, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../../shared/result'
import { rowsOf } from '../html/find'
import { pageLines } from '../html/page-lines'
import type { NotADocket } from '../not-a-docket'
import { readCaseHeader } from './case-header'
import { courtOfPage } from './court-of-page'
import { entriesTables, type EntriesTable } from './entries-table'
import { readEntryRow } from './entry-row'
import { flagsOf } from './flags'
import { findTitle } from './page-title'
import { beforeReceipt } from './before-receipt'
import { isLoneName, isRole, readParties } from './parties'
import { refusalOf } from './refusals'
import { unreadRows, type UnreadRow } from './unread-rows'

interface ReadEntries {
  entries: DocketEntry[]
  unread: UnreadRow[]
}

function readEntries(tables: readonly EntriesTable[]): ReadEntries {
  const read: ReadEntries = { entries: [], unread: [] }
  for (const { table, firstColumn } of tables) {
    for (const row of rowsOf(table)) {
      const result = readEntryRow(row, firstColumn)
      if (result.kind === 'entry') read.entries.push(result.entry)
      if (result.kind === 'unread') {
        read.unread.push({ row: read.entries.length + read.unread.length + 1, why: result.why })
      }
    }
  }
  return read
}

function warningsOf(read: ReadEntries, tables: readonly EntriesTable[], text: string): string[] {
  const warnings = unreadRows(read.unread)
  if (read.entries.length === 0) {
    warnings.push(
      /none satisfy the selection/i.test(text)
        ? 'The report was run with a selection that no entry satisfied: only the head of the case was read.'
        : 'The page has the head of the case and no entries.',
    )
  }
  if (tables.some((table) => table.firstColumn === 'entered')) {
    warnings.push('The report was sorted by date entered, so it does not say when the entries were filed.')
  }
  return warnings
}

const TEXT_DOCKET: NotADocket = {
  code: 'text-docket',
  message: 'This docket report was run with the format "text". Run it again with the format "HTML" and save that page.',
}

/** Reads a CM/ECF docket report, district or bankruptcy, as the server sent it or as a browser saved it. */
export function readDocketReport(page: DefaultTreeAdapterTypes.Document): Result<ParsedDocket, NotADocket> {
  const tables = entriesTables(page)
  const skip = new Set(tables.map(({ table }) => table))
  const lines = pageLines(page, skip)
  const title = findTitle(lines)
  const text = lines.map((line) => line.text).join(' ')
  if (title === null) return err(refusalOf(text))
  if (title.preformatted) return err(TEXT_DOCKET)
  const body = beforeReceipt(lines.slice(title.at + 1))
  const firstParty = body.findIndex((line, at) => isRole(line) || (at > 0 && isLoneName(line)))
  const header = readCaseHeader(body, firstParty < 0 ? body.length : firstParty)
  const parties = firstParty < 0 ? [] : readParties(body.slice(firstParty))
  const read = readEntries(tables)
  if (header.dateFiled === null && read.entries.length === 0 && parties.length === 0) return err(refusalOf(text))
  const flags = flagsOf(page)
  return ok({
    format: title.bankruptcy ? 'pacer-bankruptcy' : 'pacer-district',
    ...NO_HEADER,
    ...header,
    caseName: header.caseName ?? parties[0]?.name ?? null,
    court: courtOfPage(page, title.court),
    docketNumber: title.number.bare,
    printedNumber: title.number.printed,
    ...(flags.length === 0 ? {} : { flags }),
    parties,
    entries: read.entries,
    warnings: warningsOf(read, tables, text),
  })
}
