import type { CaseDocument } from '../../shared/document'
import type { CaseEvent, EventKind } from '../../shared/model/event'
import { dateInWords } from '../../shared/model/legal-date-words'
import type { NumberedEvent } from './chronology-order'
import { allegedTitle } from './dispute'
import type { EventCites } from './event-cites'
import { breakLongWords, type TextPrinter } from './printable-text'
import { joined, plainRun, type TextRun } from './text-run'

export interface KeyDate {
  row: number
  date: string
  title: string
  cite: TextRun[]
}

/** The few dates that a reader must know. */
export interface KeyDatesPart {
  kind: 'key-dates'
  dates: KeyDate[]
}

const FEWEST = 10
const MOST = 15

/** What decides a case counts more than what asks for it, and that more than what surrounds it. */
const WEIGHTS: Record<EventKind, number> = { order: 3, hearing: 1, filing: 2, context: 0, question: 0 }

/** How much hangs on an event: whether it is marked as key, then its kind and the links that tie it to others. */
function weights(document: CaseDocument): (event: CaseEvent) => number {
  const links = new Map<string, number>()
  for (const { from, to, type } of document.link.values()) {
    const weight = type === 'relates to' ? 0.25 : 1
    for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + weight)
  }
  return ({ id, kind, importance }) =>
    (importance === 'key' ? 1000 : importance === 'routine' ? -1000 : 0) + WEIGHTS[kind] + (links.get(id) ?? 0)
}

/**
 * The ten to fifteen dates that matter, in order: the key events, of too many those that most hangs on, and of too few some
 * others that much hangs on. Questions have a part of their own, and undated events no date.
 */
export function keyDatesPart(
  events: readonly NumberedEvent[],
  document: CaseDocument,
  cites: EventCites,
  print: TextPrinter,
): KeyDatesPart {
  const weightOf = weights(document)
  const dated = events.filter(({ event }) => event.date !== null && event.kind !== 'question')
  const keys = dated.filter(({ event }) => event.importance === 'key').length
  const chosen = dated
    .filter(({ event }) => event.importance !== 'routine')
    .map((numbered) => ({ ...numbered, weight: weightOf(numbered.event) }))
    .toSorted((a, b) => b.weight - a.weight || a.number - b.number)
    .slice(0, Math.min(Math.max(keys, FEWEST), MOST))
    .toSorted((a, b) => a.number - b.number)
  const dates = chosen.map(({ event, number }) => {
    const record = cites.record(event)
    return {
      row: number,
      date: event.date === null ? '' : dateInWords(event.date),
      title: allegedTitle(event, breakLongWords(print.line(event.title)) || `Untitled ${event.kind}`),
      cite: record === null ? joined(cites.others(event).slice(0, 3), ', ') : [plainRun(record)],
    }
  })
  return { kind: 'key-dates', dates }
}
