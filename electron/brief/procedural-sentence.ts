import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import { isUncertain } from '../../shared/model/legal-date'
import { dateLead } from './date-lead'
import { docketNoun, type DocketNoun } from './docket-noun'
import { isAlleged } from './dispute'
import type { EventCites } from './event-cites'
import { actorsInProse, actorsOf, listed, proseName } from './party-names'
import type { TextPrinter } from './printable-text'
import { joined, plainRun, type TextRun } from './text-run'

/** What the sentences of a history need beside the event. */
export interface ProseContext {
  document: CaseDocument
  print: TextPrinter
  cites: EventCites
}

const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** True where the day cannot be relied on: the record says so, and not merely that the date is partial. */
export const isUnverified = (event: CaseEvent): boolean => event.confidence !== 'high'

/** "SEC motion to unseal" by the SEC is "motion to unseal": the sentence names who filed it. */
function withoutActors(title: string, shorts: readonly string[]): string {
  const firstWords = new Set(shorts.map((short) => short.split(' ', 1)[0]))
  const common = firstWords.size === 1 ? [...firstWords] : []
  for (const prefix of [listed(shorts), ...common]) {
    if (prefix !== undefined && prefix !== '' && title.startsWith(`${prefix} `)) return title.slice(prefix.length + 1)
  }
  return title
}

const stripped = (short: string): string => short.replace(/^the /u, '')

function nounOf(title: string, event: CaseEvent, actors: readonly string[]): DocketNoun | null {
  if (event.kind !== 'filing' && event.kind !== 'order') return null
  return docketNoun(title, event.kind) ?? docketNoun(withoutActors(title, actors.map(stripped)), event.kind)
}

/** "the SEC filed a complaint": the kind of the event is the verb, nothing is read into the title. */
function clause(noun: DocketNoun, event: CaseEvent, actors: string): string {
  const adverb = isAlleged(event) ? 'allegedly ' : ''
  if (event.kind === 'order') return `${actors === '' ? 'the Court' : actors} ${adverb}entered ${noun.phrase}`
  if (actors === '') return `${noun.phrase} ${noun.plural ? 'were' : 'was'} ${adverb}filed`
  return `${actors} ${adverb}filed ${noun.phrase}`
}

/** Who acted, for a title that stands by itself. */
function attribution(event: CaseEvent, actors: string): string | null {
  if (actors === '') return null
  if (event.kind === 'filing') return `filed by ${actors}`
  return event.kind === 'hearing' ? `before ${actors}` : upperFirst(actors)
}

const hasEnd = (text: string): boolean => /[.?!]["”’)]*$/u.test(text)

/** What stands in parentheses after a sentence: who acted, what it is cited to, and what to be careful of. */
function notesOf(event: CaseEvent, attributed: string | null, cites: EventCites): TextRun[][] {
  const notes = [attributed, isUnverified(event) ? 'date not verified' : null]
  const [actor, care] = notes.map((note) => (note === null ? [] : [plainRun(note)]))
  return [actor ?? [], cites.inProse(event), care ?? []].filter((runs) => runs.length > 0)
}

/**
 * One event as a sentence with its cite: "On June 5, 2023, the SEC filed a complaint (ECF No. 1)." A title that cannot safely be
 * made part of a sentence stands as it is after the date: "June 26, 2023 — Motion on public statements denied (the Court)."
 * `sameDay` is true where the sentence before named the same certain day.
 */
export function proceduralSentence(event: CaseEvent, context: ProseContext, sameDay = false): TextRun[] {
  const { document, print, cites } = context
  const title = print.line(event.title).replace(/(?<!\.)\.$/u, '') || `Untitled ${event.kind}`
  const parties = actorsOf(event, document).filter(({ role }) => event.kind !== 'hearing' || role === 'court')
  const actors = print.line(actorsInProse(parties, document))
  const noun = nounOf(
    title,
    event,
    parties.map((party) => print.line(proseName(party))),
  )
  const notes = notesOf(event, noun === null ? attribution(event, actors) : null, cites)
  const when = event.date === null ? '' : sameDay ? 'The same day' : dateLead(event.date)
  const lead = noun === null ? when.replace(/^On (?!or about)/u, '') : when
  const body = noun === null ? (isAlleged(event) ? `${title} (alleged)` : title) : clause(noun, event, actors)
  const separator = lead === '' ? '' : noun === null ? ' — ' : ', '
  const sentence = lead === '' ? upperFirst(body) : `${lead}${separator}${body}`
  if (notes.length === 0) return [plainRun(hasEnd(sentence) ? sentence : `${sentence}.`)]
  return joined([[plainRun(`${sentence} (`)], joined(notes, '; '), [plainRun(').')]], '')
}

/** True where two events in a row happened on one and the same certain day, so that the second can say "the same day". */
export function onSameDay(event: CaseEvent, previous: CaseEvent | undefined): boolean {
  return event.date !== null && event.date === previous?.date && !isUncertain(event.date) && !event.date.includes('/')
}
