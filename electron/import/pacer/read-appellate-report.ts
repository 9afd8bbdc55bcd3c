import type { DefaultTreeAdapterTypes } from 'parse5'
import { NO_HEADER, type DocketParty, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../../shared/result'
import { usDate } from '../docket-date'
import { cellsOf } from '../html/find'
import { pageLines, type PageLine } from '../html/page-lines'
import type { NotADocket } from '../not-a-docket'
import { appellateEntries, appellateTables } from './appellate-entries'
import { beforeReceipt } from './before-receipt'
import { courtOfPage } from './court-of-page'
import { docketNumber } from './docket-number'
import { refusalOf } from './refusals'
import { unreadRows } from './unread-rows'

const NUMBER = /^(?:court of appeals )?(?:docket|case) (?:#|no\.?|number)\s*:?\s*(\d{2}-\d{1,6}\S*)/i
const COURT = /court of appeals|appellate panel/i
/** Labels of the head; a line without one of them, between number and origin, is the name of the case. */
const LABEL = /^[A-Z][\w .,'/()&-]{1,45}:(?:\s|$)/
/** The last line of a party's cell. */
const ROLE =
  /^(?:(?:(?:consolidated |cross[- ]?|third party )?(?:plaintiffs?|defendants?|debtors?|petitioners?|respondents?|movants?|intervenors?|claimants?|counter[- ]\w+|trustees?|creditors?|objectors?|appellants?|appellees?|in re|interested part(?:y|ies)|amic(?:us|i)(?: curiae)?(?: \w+){0,4}|real part(?:y|ies) in interest|not part(?:y|ies)|service only|materially interested \w+))(?: ?[-–/] ?| |$)){1,4}$/i

const HEAD_ALONE: NotADocket = {
  code: 'appellate-head',
  message:
    'This is the page of a court of appeals with the head of a case and no docket entries that could be read. Choose Full Docket in PACER and save that page, or download the docket from CourtListener as CSV.',
}

/** The line with the number, where the page is the docket of a court of appeals; -1 where it is another page. */
export function appellateTitle(lines: readonly PageLine[]): number {
  const at = lines.findIndex(({ text }) => NUMBER.test(text))
  return at >= 0 && lines.slice(0, at + 1).some(({ text }) => COURT.test(text)) ? at : -1
}

function after(lines: readonly string[], label: string): string {
  const at = lines.findIndex((line) => line.toLowerCase().startsWith(label))
  const own = at < 0 ? '' : (lines[at] ?? '').slice(label.length).trim()
  const next = lines[at + 1] ?? ''
  return at < 0 || own !== '' || LABEL.test(next) ? own : next
}

/** The lines of the head belong together until the block of the court below begins. */
function stubOf(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => /^(?:originating court|prior cases|current cases|panel assignment)/i.test(line))
  return lines.slice(0, end < 0 ? 30 : end)
}

/** "Jane Doe, / Plaintiff - Appellant": the first and the last line of a cell, the last of them a role. */
function partiesOf(lines: readonly PageLine[]): DocketParty[] {
  const cells: string[][] = []
  let last: PageLine | null = null
  for (const line of lines) {
    // The full caption repeats the parties in one cell; the list of them has their lawyers beside them.
    if (line.row === null || cellsOf(line.row).length < 2) continue
    if (last !== null && last.row === line.row && last.cell === line.cell) cells.at(-1)?.push(line.text)
    else cells.push([line.text])
    last = line
  }
  return cells.flatMap((cell) => {
    const role = (cell.at(-1) ?? '').replace(/[,.]$/, '')
    const name = (cell[0] ?? '').replace(/,$/, '').trim()
    return cell.length < 2 || !ROLE.test(role) || name === '' || /^v\.?$/i.test(name) ? [] : [{ name, role }]
  })
}

function withoutRepeats(parties: readonly DocketParty[]): DocketParty[] {
  const seen = new Set<string>()
  return parties.filter(({ name, role }) => {
    const key = `${role}\n${name}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Reads the general docket of a court of appeals, as its CM/ECF shows it. */
export function readAppellateReport(page: DefaultTreeAdapterTypes.Document): Result<ParsedDocket, NotADocket> | null {
  const tables = appellateTables(page)
  const all = beforeReceipt(pageLines(page, new Set(tables)))
  const at = appellateTitle(all)
  if (at < 0) return null
  const lines = all.slice(at).map(({ text }) => text)
  const number = docketNumber(NUMBER.exec(lines[0] ?? '')?.[1] ?? '')
  const stub = stubOf(lines)
  const name = stub.slice(1).find((line) => !LABEL.test(line) && usDate(line) === null && /[a-z]{2}/i.test(line))
  const { entries, unread } = appellateEntries(tables)
  const text = all.map((line) => line.text).join(' ')
  const dateFiled = usDate(after(stub, 'docketed:'))
  if (number === null || (dateFiled === null && entries.length === 0)) return err(refusalOf(text))
  if (entries.length === 0) return err(HEAD_ALONE)
  return ok({
    format: 'pacer-appellate',
    ...NO_HEADER,
    court: courtOfPage(
      page,
      all.slice(0, at).map((line) => line.text),
    ),
    docketNumber: number.bare,
    printedNumber: number.printed,
    caseName: name ?? null,
    dateFiled,
    dateTerminated: usDate(after(stub, 'termed:')),
    natureOfSuit: after(stub, 'nature of suit:') || null,
    parties: withoutRepeats(partiesOf(all.slice(at))),
    entries,
    warnings: [...unreadRows(unread)],
  })
}
