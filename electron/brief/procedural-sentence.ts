import { recordCite } from '../../shared/citations/record-cite'
import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import { isUncertain } from '../../shared/model/legal-date'
import { dateLead } from './date-lead'
import { docketNoun, type DocketNoun } from './docket-noun'
import { actorsInProse, actorsOf, listed, proseName } from './party-names'
import type { TextPrinter } from './printable-text'

/** What the sentences of a history need beside the event. */
export interface ProseContext {
  document: CaseDocument
  print: TextPrinter
}

const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** "ECF No." alone at a line's end reads badly: its number stays with it. */
export const unbroken = (cite: string): string => cite.replace(/^ECF No\. (?=\S{1,10}(?: |$))/u, 'ECF\u00a0No.\u00a0')

/** A cite with a date of its own in parentheses goes into those of a sentence without them: "Minute Order of June 13, 2023". */
const inParentheses = (cite: string | null): string | null => cite && cite.replace(/ \(([^()]*)\)$/u, ' of $1')

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
  if (event.kind === 'order') return `${actors === '' ? 'the Court' : actors} entered ${noun.phrase}`
  if (actors === '') return `${noun.phrase} ${noun.plural ? 'were' : 'was'} filed`
  return `${actors} filed ${noun.phrase}`
}

/** Who acted, for a title that stands by itself. */
function attribution(event: CaseEvent, actors: string): string | null {
  if (actors === '') return null
  if (event.kind === 'filing') return `filed by ${actors}`
  return event.kind === 'hearing' ? `before ${actors}` : upperFirst(actors)
}

const ending = (text: string): string => (/[.?!]["”’)]*$/u.test(text) ? text : `${text}.`)

/**
 * One event as a sentence with its cite: "On June 5, 2023, the SEC filed a complaint (ECF No. 1)." A title that cannot safely be
 * made part of a sentence stands as it is after the date: "June 26, 2023 — Motion on public statements denied (the Court)."
 * `sameDay` is true where the sentence before named the same certain day.
 */
export function proceduralSentence(event: CaseEvent, { document, print }: ProseContext, sameDay = false): string {
  const title = print.line(event.title).replace(/(?<!\.)\.$/u, '') || `Untitled ${event.kind}`
  const parties = actorsOf(event, document).filter(({ role }) => event.kind !== 'hearing' || role === 'court')
  const actors = print.line(actorsInProse(parties, document))
  const noun = nounOf(
    title,
    event,
    parties.map((party) => print.line(proseName(party))),
  )
  const cite = inParentheses(recordCite(event))
  const notes = [
    noun === null ? attribution(event, actors) : null,
    cite === null ? null : unbroken(print.line(cite)),
    isUnverified(event) ? 'date not verified' : null,
  ].filter((note) => note !== null)
  const when = event.date === null ? '' : sameDay ? 'The same day' : dateLead(event.date)
  const lead = noun === null ? when.replace(/^On (?!or about)/u, '') : when
  const body = noun === null ? title : clause(noun, event, actors)
  const separator = lead === '' ? '' : noun === null ? ' — ' : ', '
  const sentence = lead === '' ? upperFirst(body) : `${lead}${separator}${body}`
  return ending(notes.length === 0 ? sentence : `${sentence} (${notes.join('; ')})`)
}

/** True where two events in a row happened on one and the same certain day, so that the second can say "the same day". */
export function onSameDay(event: CaseEvent, previous: CaseEvent | undefined): boolean {
  return event.date !== null && event.date === previous?.date && !isUncertain(event.date) && !event.date.includes('/')
}
