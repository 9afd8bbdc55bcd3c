import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import { isUncertain, spanOf, type LegalDate } from '../../shared/model/legal-date'
import { dateLead } from './date-lead'
import { docketNoun, type DocketNoun } from './docket-noun'
import { isAlleged } from './dispute'
import type { EventCites } from './event-cites'
import { actorsInProse, actorsOf, listed as listedNames, proseName } from './party-names'
import type { TextPrinter } from './printable-text'
import { joined, plainRun, type TextRun } from './text-run'

/** What the sentences of a history need beside the event. */
export interface ProseContext {
  document: CaseDocument
  print: TextPrinter
  cites: EventCites
  /** The day of the brief: what is later has not happened. */
  today: LegalDate
}

const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** True where the day cannot be relied on: the record says so, and not merely that the date is partial. */
export const isUnverified = (event: CaseEvent): boolean => event.confidence !== 'high'

/** "SEC motion to unseal" by the SEC is "motion to unseal": the sentence names who filed it. */
function withoutActors(title: string, shorts: readonly string[]): string {
  const firstWords = new Set(shorts.map((short) => short.split(' ', 1)[0]))
  const common = firstWords.size === 1 ? [...firstWords] : []
  for (const prefix of [listedNames(shorts), ...common]) {
    if (prefix !== undefined && prefix !== '' && title.startsWith(`${prefix} `)) return title.slice(prefix.length + 1)
  }
  return title
}

const stripped = (short: string): string => short.replace(/^the /u, '')

function nounOf(title: string, event: CaseEvent, actors: readonly string[]): DocketNoun | null {
  const { kind } = event
  if (kind !== 'filing' && kind !== 'order' && kind !== 'hearing') return null
  return docketNoun(title, kind) ?? docketNoun(withoutActors(title, actors.map(stripped)), kind)
}

/** "Judge Marsh held a status hearing", "a hearing before Judge Marsh was held", "Judge Marsh heard argument on the motion". */
function sitting({ phrase, plural }: DocketNoun, adverb: string, actors: string): string {
  const [what = '', ...details] = phrase.split(/(?=[:;] )/u)
  const rest = details.join('')
  const argument = /^(?:an? )?((?:\S+ )?arguments?\b.*)$/u.exec(what)?.[1]
  if (actors !== '' && argument !== undefined) return `${actors} ${adverb}heard ${argument}${rest}`
  if (actors !== '' && !/ before /u.test(what)) return `${actors} ${adverb}held ${phrase}`
  return `${what} ${plural ? 'were' : 'was'} ${adverb}held${rest}`
}

/** "the SEC filed a complaint": the kind of the event is the verb, nothing is read into the title. */
function nounClause(noun: DocketNoun, event: CaseEvent, actors: string): string {
  const adverb = isAlleged(event) ? 'allegedly ' : ''
  if (event.kind === 'hearing') return sitting(noun, adverb, actors)
  if (event.kind === 'order') return `${actors === '' ? 'the Court' : actors} ${adverb}entered ${noun.phrase}`
  if (actors === '') return `${noun.phrase} ${noun.plural ? 'were' : 'was'} ${adverb}filed`
  return `${actors} ${adverb}filed ${noun.phrase}`
}

/** What a party does by a paper, in the words of a title and of a history. */
const PAST: ReadonlyMap<string, string> = new Map(
  Object.entries({
    answer: 'answered',
    appeal: 'appealed',
    ask: 'asked',
    consent: 'consented',
    move: 'moved',
    object: 'objected',
  })
    .concat(Object.entries({ oppose: 'opposed', request: 'requested', respond: 'responded', seek: 'sought' }))
    .flatMap(
      ([verb, past]) =>
        [
          [verb, past],
          [`${verb}s`, past],
        ] as const,
    ),
)

/** More words than these before a verb are no name. */
const MOST_OF_A_NAME = 4

/** "Northgate opposes the motion", filed by Northgate, is "Northgate opposed the motion": who acts is who filed the paper. */
function verbClause(title: string, event: CaseEvent, actors: string): string | null {
  if (event.kind !== 'filing' || actors === '') return null
  const words = title.split(' ')
  const index = words.slice(0, MOST_OF_A_NAME + 1).findIndex((word, place) => place > 0 && PAST.has(word))
  const past = PAST.get(words[index] ?? '')
  const isName = words.slice(0, index).every((word) => /^\p{Lu}/u.test(word) || NAME_WORDS.has(word))
  if (past === undefined || !isName) return null
  const adverb = isAlleged(event) ? 'allegedly ' : ''
  return [`${actors} ${adverb}${past}`, ...words.slice(index + 1)].join(' ')
}

/** Small words of a name: "Holdings and Zhao", "BAM defendants". */
const NAME_WORDS = new Set(['and', 'defendant', 'defendants', 'plaintiff', 'plaintiffs', 'of', 'the'])

const ENTRIES: Readonly<Record<CaseEvent['kind'], string>> = {
  filing: 'made a filing',
  order: 'entered an order',
  hearing: 'held a hearing',
  question: '',
  context: '',
}
const WITHOUT_ACTOR: Readonly<Record<CaseEvent['kind'], string>> = {
  filing: 'a filing was made',
  order: 'the Court entered an order',
  hearing: 'a hearing was held',
  question: '',
  context: '',
}

/** Any other title stands whole after what kind of entry it has: "Judge Marsh entered an order: Motion denied". */
function entryClause(title: string, event: CaseEvent, actors: string): string {
  const entry = actors === '' ? WITHOUT_ACTOR[event.kind] : `${actors} ${ENTRIES[event.kind]}`
  return title === '' ? entry : `${entry}: ${isAlleged(event) ? `${title} (alleged)` : title}`
}

/** A hearing that its title says did not take place. */
const NOT_HELD = /\b(?:adjourned|cancell?ed|continued|postponed|rescheduled|scheduled|set|vacated)\b/iu

/** Of what lies ahead, and of a hearing that was not held, nothing is said but the entry itself. */
const isMerelyListed = (event: CaseEvent, title: string, today: LegalDate): boolean =>
  (event.date !== null && spanOf(event.date).first > spanOf(today).last) ||
  (event.kind === 'hearing' && NOT_HELD.test(title))

/** Who acted, for an entry that is merely listed. */
function attribution(event: CaseEvent, actors: string): string | null {
  if (actors === '') return null
  if (event.kind === 'filing') return `by ${actors}`
  return event.kind === 'hearing' ? `before ${actors}` : upperFirst(actors)
}

/** True where a text ends as a sentence does. */
export const hasEnd = (text: string): boolean => /[.?!]["”’)]*$/u.test(text)

/** What stands in parentheses after a sentence: who acted, what it is cited to, and what to be careful of. */
function notesOf(event: CaseEvent, attributed: string | null, cites: EventCites): TextRun[][] {
  const notes = [attributed, isUnverified(event) ? 'date not verified' : null]
  const [actor, care] = notes.map((note) => (note === null ? [] : [plainRun(note)]))
  return [actor ?? [], cites.inProse(event), care ?? []].filter((runs) => runs.length > 0)
}

/** What a sentence says after its date, and who acted where it does not say so. */
function bodyOf(event: CaseEvent, { document, print, today }: ProseContext): { body: string; listed: string | null } {
  const title = print.line(event.title).replace(/(?<!\.)\.$/u, '')
  const parties = actorsOf(event, document).filter(({ role }) => event.kind !== 'hearing' || role === 'court')
  const actors = print.line(actorsInProse(parties, document))
  if (isMerelyListed(event, title, today)) {
    const words = title === '' ? `Untitled ${event.kind}` : title
    return { body: isAlleged(event) ? `${words} (alleged)` : words, listed: attribution(event, actors) ?? '' }
  }
  const names = parties.map((party) => print.line(proseName(party)))
  const noun = nounOf(title, event, names)
  const clause = noun === null ? verbClause(title, event, actors) : nounClause(noun, event, actors)
  return { body: clause ?? entryClause(title, event, actors), listed: null }
}

/**
 * One event as a sentence with its cite: "On June 5, 2023, the SEC filed a complaint (ECF No. 1)." A title that cannot safely be
 * made part of a sentence stands whole after its kind: "On June 26, 2023, the Court entered an order: Motion on statements denied." What
 * lies ahead is listed: "June 26, 2027 — Status hearing." `sameDay` is true where the sentence before named the same certain day.
 */
export function proceduralSentence(event: CaseEvent, context: ProseContext, sameDay = false): TextRun[] {
  const { body, listed } = bodyOf(event, context)
  const when = event.date === null ? '' : sameDay ? 'The same day' : dateLead(event.date)
  const lead = listed === null ? when : when.replace(/^On (?!or about)/u, '')
  const separator = lead === '' ? '' : listed === null ? ', ' : ' — '
  const sentence = lead === '' ? upperFirst(body) : `${lead}${separator}${body}`
  const notes = notesOf(event, listed === '' ? null : listed, context.cites)
  if (notes.length === 0) return [plainRun(hasEnd(sentence) ? sentence : `${sentence}.`)]
  return joined([[plainRun(`${sentence} (`)], joined(notes, '; '), [plainRun(').')]], '')
}

/** True where two events in a row happened on one and the same certain day, so that the second can say "the same day". */
export function onSameDay(event: CaseEvent, previous: CaseEvent | undefined): boolean {
  return event.date !== null && event.date === previous?.date && !isUncertain(event.date) && !event.date.includes('/')
}
