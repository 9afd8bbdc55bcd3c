import type { CaseDocument } from '../../shared/document'
import type { CaseEvent, QuestionStatus } from '../../shared/model/event'
import type { EventId } from '../../shared/model/ids'
import type { LegalDate } from '../../shared/model/legal-date'
import { dateInWords } from '../../shared/model/legal-date-words'
import { eventsInto, type EventsInto } from '../../shared/model/linked-events'
import { questionLives, type QuestionLife } from '../../shared/questions/question-lives'
import type { NumberedEvent } from './chronology-order'
import type { EventCites } from './event-cites'
import { actorsInProse, actorsOf, listed, proseName } from './party-names'
import { isUnverified } from './procedural-sentence'
import { breakLongWords, type TextPrinter } from './printable-text'

export interface QuestionEntry {
  id: EventId
  /** Its number among the questions; `row` is that of the chronology. */
  number: number
  row: number
  title: string
  /** "Open since June 5, 2023": where it stands in the fewest words. */
  standing: string
  /** "Open since June 5, 2023", "Answered June 28, 2024 by Judge Marsh (ECF No. 248)". */
  status: string
  answer: string
  /** "Raised June 5, 2023 by the SEC (ECF No. 1)"; empty where the status says it. */
  raised: string
  /** "Briefed in ECF No. 118; ECF No. 172"; empty where nothing was. */
  briefed: string
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

/** What the life of a question is told with. */
export interface QuestionContext {
  document: CaseDocument
  cites: EventCites
  print: TextPrinter
  /** The day up to which a question has been open. */
  today: LegalDate
}

/** Says of events who did something and in what: " by the SEC (ECF No. 1; ECF No. 4)". */
function byWhom(events: readonly CaseEvent[], fallback: readonly string[], context: QuestionContext): string {
  const { document, cites, print } = context
  const actors = [...new Set(events.flatMap((event) => actorsOf(event, document)))]
  const own = events.map((event) => cites.short(event)).filter((cite) => cite !== null)
  const papers = [...new Set(own.length > 0 ? own : fallback)]
  return [
    actors.length === 0 ? '' : ` by ${print.line(actorsInProse(actors, document))}`,
    papers.length === 0 ? '' : ` (${papers.join('; ')})`,
  ].join('')
}

const inWords = (date: LegalDate | null | undefined): string | null => (date ? dateInWords(date) : null)

const dated = (words: string, day: string | null, undated: string): string =>
  day === null ? undated : `${words} ${day}`

/** Tells one question after the other, counting them. */
function teller(
  context: QuestionContext,
  into: EventsInto,
  lives: ReadonlyMap<EventId, QuestionLife>,
): (numbered: NumberedEvent, verb: string) => QuestionEntry {
  const { document, cites, print } = context
  let count = 0
  return ({ event, number }, verb) => {
    const life = lives.get(event.id)
    const [raised, ended] = [inWords(life?.raised), inWords(life?.answered)]
    const own = cites.short(event)
    const raising = byWhom(into(event.id, 'raises'), own === null ? [] : [own], context)
    const isOpen = verb === 'Open'
    const winners = (event.answer?.wonBy ?? [])
      .map((id) => document.party.get(id))
      .filter((party) => party !== undefined)
    const won = winners.length === 0 ? '' : `, for ${print.line(listed(winners.map(proseName)))}`
    const standing = isOpen ? dated('Open since', raised, 'Open') : dated(verb, ended, verb)
    const status = isOpen
      ? standing + raising.replace(/^ by /u, ', raised by ')
      : `${standing}${byWhom(into(event.id, 'answers'), [], context)}${won}`
    const briefs = into(event.id, 'briefs')
      .map((paper) => cites.short(paper))
      .filter((cite) => cite !== null)
    return {
      id: event.id,
      number: ++count,
      row: number,
      title: breakLongWords(print.line(event.title)) || 'Untitled question',
      standing,
      status: isUnverified(event) ? `${status}; date not verified` : status,
      answer: breakLongWords(print.block(event.answer?.text ?? '')),
      raised: isOpen || raised === null ? '' : `Raised ${raised}${raising}`,
      briefed: briefs.length === 0 ? '' : `Briefed in ${[...new Set(briefs)].join('; ')}`,
    }
  }
}

/** The questions that the case raises, the open ones first, each with where it stands, who raised and who answered it, and in what. */
export function questionsPart(events: readonly NumberedEvent[], context: QuestionContext): QuestionsPart {
  const into = eventsInto(context.document)
  const lives = new Map(questionLives(context.document, context.today).map((life) => [life.id, life]))
  const entry = teller(context, into, lives)
  const groups = GROUPS.map(({ status, heading, verb }) => ({
    status,
    heading,
    questions: events
      .filter(({ event }) => lives.get(event.id)?.status === status)
      .map((numbered) => entry(numbered, verb)),
  }))
  return { kind: 'questions', groups: groups.filter(({ questions }) => questions.length > 0) }
}
