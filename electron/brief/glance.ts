import { longTexts, PRINTED_CHARACTERS } from '../../shared/brief/long-texts'
import { theCase, type CaseDocument } from '../../shared/document'
import type { EventKind } from '../../shared/model/event'
import { EVENT_KINDS } from '../../shared/model/event'
import { KIND_LOOKS } from '../../shared/model/kinds'
import { calendarDay } from '../../shared/model/epoch-day'
import { spanOf } from '../../shared/model/legal-date'
import { dateInWords, monthName } from '../../shared/model/legal-date-words'
import type { NumberedEvent } from './chronology-order'
import { counted, withCommas } from './counted'
import { listed } from './party-names'
import { isUnverified } from './procedural-sentence'
import { MISSING_CHARACTER } from './printable-text'
import type { QuestionsPart } from './questions-presented'

/** The case in a few lines, under the title. */
export interface GlancePart {
  kind: 'glance'
  facts: { label: string; value: string }[]
}

function kindsOf(events: readonly NumberedEvent[]): string {
  const count = (kind: EventKind): number => events.filter(({ event }) => event.kind === kind).length
  return listed(
    EVENT_KINDS.filter((kind) => count(kind) > 0).map((kind) =>
      kind === 'context'
        ? `${count(kind)} of context`
        : counted(count(kind), KIND_LOOKS[kind].label.toLowerCase(), KIND_LOOKS[kind].plural.toLowerCase()),
    ),
  )
}

function dayInWords(day: number): string {
  const date = calendarDay(day)
  return `${monthName(date.month)} ${date.day}, ${date.year}`
}

/** "December 3, 2013 to May 29, 2025": the first and the last day that any date names. */
function periodOf(events: readonly NumberedEvent[]): string {
  const days = events
    .flatMap(({ event }) => (event.date === null ? [] : [spanOf(event.date).first, spanOf(event.date).last]))
    .filter(Number.isFinite)
  if (days.length === 0) return ''
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))]
  return first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`
}

function questionsOf(questions: QuestionsPart): string {
  return listed(questions.groups.map(({ heading, questions: entries }) => `${entries.length} ${heading.toLowerCase()}`))
}

/** What a reader should know before relying on the rest. `missing` is how many characters the typeface lacks. */
export function glancePart(
  events: readonly NumberedEvent[],
  document: CaseDocument,
  questions: QuestionsPart,
  missing: number,
): GlancePart {
  const { filed, closed } = theCase(document)
  const unverified = events.filter(({ event }) => isUnverified(event)).length
  const undated = events.filter(({ event }) => event.date === null).length
  const replaced = `${counted(missing, 'character', 'characters')} that the typeface lacks, each printed as ${MISSING_CHARACTER}`
  const long = longTexts(document).length
  const partly =
    long === 0
      ? ''
      : `The first ${withCommas(PRINTED_CHARACTERS)} characters of ${counted(long, 'text', 'texts')}, each marked where it is cut`
  const facts = [
    ['Filed', filed === null ? '' : dateInWords(filed)],
    ['Closed', closed === null ? '' : dateInWords(closed)],
    ['Period', periodOf(events)],
    [
      'Events',
      events.length === 0 ? 'No events have been entered.' : `${withCommas(events.length)}: ${kindsOf(events)}`,
    ],
    ['Questions', questionsOf(questions)],
    [
      'Not verified',
      unverified === 0 ? '' : `${counted(unverified, 'event', 'events')}, each marked “date not verified”`,
    ],
    ['Without a date', undated === 0 ? '' : `${counted(undated, 'event', 'events')}, at the end of the chronology`],
    ['Printed in part', partly],
    ['Not printable', missing === 0 ? '' : replaced],
  ].map(([label = '', value = '']) => ({ label, value }))
  return { kind: 'glance', facts: facts.filter(({ value }) => value !== '') }
}
