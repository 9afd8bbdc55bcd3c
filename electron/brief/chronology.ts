import type { Audience } from '../../shared/brief/audiences'
import type { CaseDocument } from '../../shared/document'
import { calendarDay } from '../../shared/model/epoch-day'
import { spanOf, type LegalDate } from '../../shared/model/legal-date'
import { dateForTable } from '../../shared/model/legal-date-words'
import { KIND_LOOKS } from '../../shared/model/kinds'
import type { NumberedEvent } from './chronology-order'
import { allegedTitle, disputeWords } from './dispute'
import type { EventCites } from './event-cites'
import { actorsInProse, actorsOf } from './party-names'
import { isUnverified } from './procedural-sentence'
import { breakForColumn, breakLongWords, type TextPrinter } from './printable-text'
import type { QuestionsPart } from './questions-presented'
import { joined, plainRun, textOf, type TextRun } from './text-run'

export interface ChronologyRow {
  /** The event, so that a click on its row finds it. */
  id: string
  number: number
  date: string
  verified: boolean
  title: string
  /** "Filing · SEC", "Question 3 · Open since June 5, 2023". */
  label: string
  summary: string
  /** A private note; empty unless the brief is for one's own side and has them. */
  note: string
  /** "ECF No. 71 at 3", then what else supports it, a line each. */
  cites: TextRun[][]
  /** So long that the row may have to be divided between pages; any other row is kept whole. */
  long: boolean
}

export interface ChronologyPart {
  kind: 'chronology'
  /** A group a year; "Undated" last. */
  groups: ChronologyGroup[]
}

export interface ChronologyGroup {
  heading: string
  /** In a long chronology some years begin a page: they are found faster, and set side by side on all processors. */
  startsPage: boolean
  rows: ChronologyRow[]
}

/** Characters of a cell that surely fill no page: a page of the event column holds more than 2,500 of them. */
const LONG_ROW = 1800

/** Rows from which on a chronology is long, and the fewest that stand between two years that begin a page. */
const LONG_CHRONOLOGY = 150
const PAGES_OF_ROWS = 40

/** Lets a year begin a page where enough rows stand before it. */
function paginate(groups: readonly ChronologyGroup[]): void {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  if (total <= LONG_CHRONOLOGY) return
  let before = 0
  for (const group of groups) {
    group.startsPage = before >= PAGES_OF_ROWS
    if (group.startsPage) before = 0
    before += group.rows.length
  }
}

function groupOf(date: LegalDate | null): string {
  if (date === null) return 'Undated'
  const { first } = spanOf(date)
  return Number.isFinite(first) ? String(calendarDay(first).year) : 'Earlier'
}

/** What a row is told with. */
export interface RowContext {
  document: CaseDocument
  questions: QuestionsPart
  cites: EventCites
  print: TextPrinter
  audience: Audience
}

/** "Filing · SEC · disputed by them", of a question its number and where it stands. */
function labeller({ document, questions, print, audience }: RowContext): (numbered: NumberedEvent) => string {
  const asked = new Map(questions.groups.flatMap((group) => group.questions).map((entry) => [entry.row, entry]))
  return ({ event, number }) => {
    const question = asked.get(number)
    const actors = actorsInProse(actorsOf(event, document), document)
      .replaceAll(/\bthe (?!parties)/gu, '')
      .replace(/^the parties$/u, 'all parties')
    const kind = question === undefined ? KIND_LOOKS[event.kind].label : `Question ${question.number}`
    const words = [kind, question?.standing ?? actors, disputeWords(event, audience)]
    return breakLongWords(print.line(words.filter((text) => text !== '').join(' · ')))
  }
}

const forColumn = ({ text, source }: TextRun): TextRun => ({ text: breakForColumn(text), source })

/** A line may end before the dash of an interval and after "before", nowhere else: the column is as wide as one date. */
const tableDate = (date: LegalDate | null): string =>
  date === null ? '' : dateForTable(date).replaceAll(/(?<=\bc\.|–) /gu, '\u00a0')

export function chronologyPart(events: readonly NumberedEvent[], context: RowContext): ChronologyPart {
  const { cites, print } = context
  const labelOf = labeller(context)
  const row = (numbered: NumberedEvent): ChronologyRow => {
    const { event, number } = numbered
    const label = labelOf(numbered)
    const title = allegedTitle(event, breakLongWords(print.line(event.title)) || `Untitled ${event.kind}`)
    const [summary, note] = [breakLongWords(print.block(event.summary)), breakLongWords(print.block(event.notes))]
    const record = cites.record(event)
    const others = joined(cites.others(event), ', ').map(forColumn)
    const texts = [title, label, summary, note]
    return {
      id: event.id,
      number,
      date: tableDate(event.date),
      verified: !isUnverified(event),
      title,
      label,
      summary,
      note,
      cites: [record === null ? [] : [plainRun(breakForColumn(record))], others].filter((runs) => runs.length > 0),
      long: texts.join('').length + textOf(others).length * 2 > LONG_ROW || texts.join('\n').split('\n').length > 20,
    }
  }
  const groups: ChronologyPart['groups'] = []
  for (const numbered of events) {
    const heading = groupOf(numbered.event.date)
    if (groups.at(-1)?.heading !== heading) groups.push({ heading, startsPage: false, rows: [] })
    groups.at(-1)?.rows.push(row(numbered))
  }
  paginate(groups)
  return { kind: 'chronology', groups }
}
