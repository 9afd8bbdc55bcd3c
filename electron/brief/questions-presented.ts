import { recordCite } from '../../shared/citations/record-cite'
import type { CaseDocument } from '../../shared/document'
import { questionStatus, type CaseEvent, type QuestionStatus } from '../../shared/model/event'
import { parsed, writePoint, LegalDate } from '../../shared/model/legal-date'
import { dateInWords } from '../../shared/model/legal-date-words'
import type { LinkType } from '../../shared/model/link'
import type { NumberedEvent } from './chronology-order'
import { isUnverified, unbroken } from './procedural-sentence'
import { breakLongWords, type TextPrinter } from './printable-text'

export interface QuestionEntry {
  /** Its number among the questions; `row` is that of the chronology. */
  number: number
  row: number
  title: string
  /** "Open since June 5, 2023", "Answered June 28, 2024 (ECF No. 248)". */
  status: string
  answer: string
  /** "Raised June 5, 2023 (ECF No. 1)"; empty where it would say nothing new. */
  raised: string
}

export interface QuestionsPart {
  kind: 'questions'
  groups: { status: QuestionStatus; heading: string; questions: QuestionEntry[] }[]
}

const GROUPS: ReadonlyArray<{ status: QuestionStatus; heading: string; verb: string }> = [
  { status: 'open', heading: 'Open', verb: 'Open' },
  { status: 'answered', heading: 'Answered', verb: 'Answered' },
  { status: 'mooted', heading: 'Mooted', verb: 'Mooted' },
  { status: 'withdrawn', heading: 'Withdrawn', verb: 'Withdrawn' },
]

interface Ends {
  raised: string | null
  ended: string | null
}

/** A question's life in words: when it was raised and when it ended, null where not known. */
function endsOf(event: CaseEvent): Ends {
  if (event.date === null) return { raised: null, ended: null }
  const date = parsed(event.date)
  if (date.kind === 'point') return { raised: dateInWords(event.date), ended: null }
  const words = (point: typeof date.from): string | null =>
    point === null ? null : dateInWords(LegalDate.parse(writePoint(point)))
  return { raised: words(date.from), ended: words(date.to) }
}

/** Cites of the events that stand in a link of this type to each question, in order of the chronology. */
function citesByQuestion(
  events: readonly NumberedEvent[],
  document: CaseDocument,
  type: LinkType,
): Map<string, string[]> {
  const cites = new Map<string, string[]>()
  const rank = new Map(events.map(({ event, number }) => [event.id, number]))
  const links = [...document.link.values()].filter((link) => link.type === type)
  for (const { from, to } of links.toSorted((a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0))) {
    const event = document.event.get(from)
    const cite = event === undefined ? null : recordCite(event)
    if (cite !== null) cites.set(to, [...(cites.get(to) ?? []), cite])
  }
  return cites
}

const withCites = (text: string, cites: readonly string[], print: TextPrinter): string =>
  cites.length === 0 ? text : `${text} (${[...new Set(cites)].map((cite) => unbroken(print.line(cite))).join('; ')})`

/** The questions that the case raises, the open ones first, each with where it stands and the papers that raised and answered it. */
export function questionsPart(
  events: readonly NumberedEvent[],
  document: CaseDocument,
  print: TextPrinter,
): QuestionsPart {
  const raisedBy = citesByQuestion(events, document, 'raises')
  const answeredBy = citesByQuestion(events, document, 'answers')
  let count = 0
  const entry = ({ event, number }: NumberedEvent, verb: string): QuestionEntry => {
    const { raised, ended } = endsOf(event)
    const own = recordCite(event)
    const raising = raisedBy.get(event.id) ?? (own === null ? [] : [own])
    const isOpen = verb === 'Open'
    const openStatus = raised === null ? 'Open' : `Open since ${raised}`
    const status = isOpen
      ? withCites(openStatus, raising, print)
      : withCites(ended === null ? verb : `${verb} ${ended}`, answeredBy.get(event.id) ?? [], print)
    return {
      number: ++count,
      row: number,
      title: breakLongWords(print.line(event.title)) || 'Untitled question',
      status: isUnverified(event) ? `${status}; date not verified` : status,
      answer: breakLongWords(print.block(event.answer?.text ?? '')),
      raised: isOpen || raised === null ? '' : withCites(`Raised ${raised}`, raising, print),
    }
  }
  const groups = GROUPS.map(({ status, heading, verb }) => ({
    status,
    heading,
    questions: events.filter(({ event }) => questionStatus(event) === status).map((numbered) => entry(numbered, verb)),
  }))
  return { kind: 'questions', groups: groups.filter(({ questions }) => questions.length > 0) }
}
