import type { DefaultTreeAdapterTypes } from 'parse5'
import { NO_HEADER, type DocketHeader, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../../shared/result'
import { usDate } from '../docket-date'
import type { Element } from '../html/parse-page'
import { pageLines } from '../html/page-lines'
import type { NotADocket } from '../not-a-docket'
import { beforeReceipt } from './before-receipt'
import { courtOfPage } from './court-of-page'
import { docketNumber } from './docket-number'
import { readHistoryTable } from './history-table'
import { judgeName } from './judge-name'
import { refusalOf } from './refusals'
import { unreadRows } from './unread-rows'

const LABELS =
  /\b(?:case type|chapter|asset|vol|(?:chief )?judge|date [a-z ]{4,20}|[a-z ]{0,20}(?:dismissed|discharged|converted|confirmed))\s*:/i

/** The head of the report: number and name on the first line, judges and dates on the lines below. */
function readHeader(lines: readonly string[]): DocketHeader | null {
  const at = lines.findIndex(
    (line) => docketNumber(line) !== null && docketNumber(line)?.printed === line.split(' ')[0],
  )
  const first = lines[at]
  const number = first === undefined ? null : docketNumber(first)
  if (first === undefined || number === null) return null
  const rest = first
    .slice(number.printed.length)
    .replace(/^ ?All Defendants/i, '')
    .trim()
  const below = lines.slice(at + 1)
  const caseName =
    rest === '' ? (below.find((line) => !LABELS.test(line)) ?? null) : (rest.split(LABELS)[0] ?? rest).trim()
  const after = (pattern: RegExp): string => below.map((line) => pattern.exec(line)?.[1]).find(Boolean) ?? ''
  return {
    ...NO_HEADER,
    docketNumber: number.bare,
    printedNumber: number.printed,
    caseName,
    dateFiled: usDate(after(/date filed:(.{0,14})/i)),
    dateTerminated: usDate(after(/date terminated:(.{0,14})/i)),
    assignedTo: judgeName(after(/^(.{1,80}), presiding$/i) || after(/judge: ?(.{1,80})$/i)),
    referredTo: judgeName(after(/^(.{1,80}), referral$/i)),
  }
}

/** Reads a CM/ECF History/Documents report. It has no parties, and short event names unless the long text was asked for. */
export function readHistoryReport(
  page: DefaultTreeAdapterTypes.Document,
  table: Element,
): Result<ParsedDocket, NotADocket> {
  const lines = beforeReceipt(pageLines(page, new Set([table]))).map((line) => line.text)
  const header = readHeader(lines)
  const { entries, unread } = readHistoryTable(table)
  if (header === null && entries.length === 0) return err(refusalOf(lines.join(' ')))
  return ok({
    format: 'pacer-history',
    ...NO_HEADER,
    ...header,
    court: courtOfPage(page, []),
    parties: [],
    entries,
    warnings: [
      'A History/Documents report names no parties, and may give the short name of an event in the place of its text.',
      ...unreadRows(unread),
    ],
  })
}
