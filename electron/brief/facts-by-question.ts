import type { CaseDocument } from '../../shared/document'
import type { EventId } from '../../shared/model/ids'
import { dateInWords } from '../../shared/model/legal-date-words'
import { eventsInto } from '../../shared/model/linked-events'
import type { NumberedEvent } from './chronology-order'
import { isAlleged } from './dispute'
import type { EventCites } from './event-cites'
import { breakLongWords, type TextPrinter } from './printable-text'
import type { QuestionsPart } from './questions-presented'
import { joined, plainRun, type TextRun } from './text-run'

export interface Fact {
  row: number
  /** "June 5, 2023"; empty without a date. */
  date: string
  title: string
  summary: string
  cite: TextRun[]
}

export interface FactGroup {
  heading: 'For' | 'Against' | 'Disputed, for' | 'Disputed, against' | 'Disputed, not tied to a question'
  facts: Fact[]
}

/** What speaks for and against the claim in each question; what the parties do not agree on stands apart. */
export interface FactsPart {
  kind: 'facts'
  /** `number` and `title` are those of the question; the last may stand for none. */
  questions: { number: number | null; title: string; groups: FactGroup[] }[]
}

export function factsPart(
  events: readonly NumberedEvent[],
  document: CaseDocument,
  { questions, cites, print }: { questions: QuestionsPart; cites: EventCites; print: TextPrinter },
): FactsPart {
  const into = eventsInto(document)
  const rowOf = new Map(events.map(({ event, number }) => [event.id, number]))
  const tied = new Set<EventId>()
  const factOf = ({ event, number }: NumberedEvent): Fact => {
    const record = cites.record(event)
    const alleged = isAlleged(event) ? ' (alleged)' : ''
    return {
      row: number,
      date: event.date === null ? '' : dateInWords(event.date),
      title: (breakLongWords(print.line(event.title)) || `Untitled ${event.kind}`) + alleged,
      summary: breakLongWords(print.block(event.summary)),
      cite: joined([...(record === null ? [] : [[plainRun(record)]]), ...cites.others(event)], ', '),
    }
  }
  const numbered = (question: EventId, type: 'supports' | 'undercuts'): NumberedEvent[] =>
    into(question, type)
      .map((event) => ({ event, number: rowOf.get(event.id) ?? 0 }))
      .toSorted((a, b) => a.number - b.number)
  const groupsOf = (question: EventId): FactGroup[] => {
    const sides = [
      ['For', 'Disputed, for', numbered(question, 'supports')] as const,
      ['Against', 'Disputed, against', numbered(question, 'undercuts')] as const,
    ]
    for (const [, , facts] of sides) for (const { event } of facts) tied.add(event.id)
    const agreed = sides.map(([heading, , facts]) => ({
      heading,
      facts: facts.filter(({ event }) => !isAlleged(event)).map(factOf),
    }))
    const disputed = sides.map(([, heading, facts]) => ({
      heading,
      facts: facts.filter(({ event }) => isAlleged(event)).map(factOf),
    }))
    return [...agreed, ...disputed].filter(({ facts }) => facts.length > 0)
  }
  const asked = questions.groups
    .flatMap((group) => group.questions)
    .map(({ id, number, title }) => ({ number, title, groups: groupsOf(id) }))
    .filter(({ groups }) => groups.length > 0)
  const loose = events.filter(({ event }) => isAlleged(event) && !tied.has(event.id)).map(factOf)
  const rest: FactGroup[] = [{ heading: 'Disputed, not tied to a question', facts: loose }]
  return {
    kind: 'facts',
    questions: loose.length === 0 ? asked : [...asked, { number: null, title: '', groups: rest }],
  }
}
