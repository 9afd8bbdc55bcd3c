import { recordCite } from '../../shared/citations/record-cite'
import type { CaseDocument } from '../../shared/document'
import { calendarDay } from '../../shared/model/epoch-day'
import { spanOf, type LegalDate } from '../../shared/model/legal-date'
import { dateForTable } from '../../shared/model/legal-date-words'
import { KIND_LOOKS } from '../../shared/model/kinds'
import type { NumberedEvent } from './chronology-order'
import { actorsInProse, actorsOf } from './party-names'
import { isUnverified, unbroken } from './procedural-sentence'
import { breakForColumn, breakLongWords, type TextPrinter } from './printable-text'
import type { QuestionsPart } from './questions-presented'
import type { SourceIndex, SourceReference } from './source-index'

export interface ChronologyRow {
  number: number
  date: string
  verified: boolean
  title: string
  /** "Filing · SEC", "Question 3 · Open since June 5, 2023". */
  label: string
  summary: string
  /** "ECF No. 71", or empty. */
  cite: string
  sources: SourceReference[]
  /** So long that the row may have to be divided between pages; any other row is kept whole. */
  long: boolean
}

export interface ChronologyPart {
  kind: 'chronology'
  /** A group a year; "Undated" last. */
  groups: { heading: string; rows: ChronologyRow[] }[]
}

/** Characters of a cell that surely fill no page: a page of the event column holds more than 2,500 of them. */
const LONG_ROW = 1800

function groupOf(date: LegalDate | null): string {
  if (date === null) return 'Undated'
  const { first } = spanOf(date)
  return Number.isFinite(first) ? String(calendarDay(first).year) : 'Earlier'
}

export function chronologyPart(
  events: readonly NumberedEvent[],
  document: CaseDocument,
  questions: QuestionsPart,
  sources: SourceIndex,
  print: TextPrinter,
): ChronologyPart {
  const asked = new Map(questions.groups.flatMap((group) => group.questions).map((entry) => [entry.row, entry]))
  const labelOf = ({ event, number }: NumberedEvent): string => {
    const question = asked.get(number)
    if (question !== undefined) return `Question ${question.number} · ${question.status}`
    const actors = actorsInProse(actorsOf(event, document), document)
      .replaceAll(/\bthe (?!parties)/gu, '')
      .replace(/^the parties$/u, 'all parties')
    return breakLongWords(print.line([KIND_LOOKS[event.kind].label, actors].filter((text) => text !== '').join(' · ')))
  }
  const row = (numbered: NumberedEvent): ChronologyRow => {
    const { event, number } = numbered
    const cite = recordCite(event)
    const label = labelOf(numbered)
    const title = breakLongWords(print.line(event.title)) || `Untitled ${event.kind}`
    const summary = breakLongWords(print.block(event.summary))
    const references = sources.references(event)
    return {
      number,
      date: event.date === null ? '' : dateForTable(event.date).replaceAll(' ', '\u00a0').replace('–\u00a0', '– '),
      verified: !isUnverified(event),
      title,
      label,
      summary,
      cite: cite === null ? '' : breakForColumn(unbroken(print.line(cite))),
      sources: references,
      long:
        title.length + summary.length + label.length + references.length * 8 > LONG_ROW ||
        summary.split('\n').length > 20,
    }
  }
  const groups: ChronologyPart['groups'] = []
  for (const numbered of events) {
    const heading = groupOf(numbered.event.date)
    if (groups.at(-1)?.heading !== heading) groups.push({ heading, rows: [] })
    groups.at(-1)?.rows.push(row(numbered))
  }
  return { kind: 'chronology', groups }
}
