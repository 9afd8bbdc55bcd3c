import type { CaseEvent } from '../../../shared/model/event'
import type { LegalDate } from '../../../shared/model/legal-date'
import { dateForTable, dateInWords } from '../../../shared/model/legal-date-words'
import type { Party } from '../../../shared/model/party'
import type { Source } from '../../../shared/model/source'
import { ECF_REFERENCE, STOP_WORDS, fold, partsOf, wordsIn, type Word } from './words'

/** Where in a record a word stands; the higher, the sooner its event is shown. Fits three bits. */
export const PLACE = { text: 1, name: 2, title: 3, reference: 4, attachment: 5, number: 6 } as const
type Place = (typeof PLACE)[keyof typeof PLACE]

/** The words of one record, each with the best place it stands in, and spellings that folding hides. */
export interface RecordWords {
  places: Map<string, Place>
  written: Word[]
}

/** Stands for "filed by this party" and "cites this source" among the words; no word of a text begins with @. */
export const partyWord = (id: string): string => `@party ${id}`
export const sourceWord = (id: string): string => `@source ${id}`

function raise(words: RecordWords, folded: string, place: Place): void {
  if ((words.places.get(folded) ?? 0) < place) words.places.set(folded, place)
}

function note(words: RecordWords, text: string, place: Place): void {
  for (const word of wordsIn(text)) {
    const { folded, written } = word
    if (STOP_WORDS.has(folded)) continue
    raise(words, folded, place)
    for (const part of partsOf(folded)) raise(words, part, place)
    if (folded.length !== written.length || folded !== written.toLowerCase()) words.written.push(word)
  }
}

/** "ECF No. 71" in a text is found by "ecf 71" before any other 71. */
function noteReferences(words: RecordWords, text: string): void {
  for (const [, number = ''] of text.matchAll(ECF_REFERENCE)) raise(words, number, PLACE.reference)
}

function noteEcf(words: RecordWords, ecf: string): void {
  raise(words, 'ecf', PLACE.name)
  note(words, ecf, PLACE.attachment)
  raise(words, fold(ecf), PLACE.number)
}

/** In words, in digits, and the month alone in digits: "June 5, 2023", 06/05/2023, 06/2023. */
function dateWords(date: LegalDate): readonly string[] {
  const table = dateForTable(date)
  const months = Array.from(table.matchAll(/(\d\d)\/\d\d\/(\d{4})/g), ([, month = '', year = '']) => `${month}/${year}`)
  const words = wordsIn([dateInWords(date), table, ...months].join(' '))
  return [...new Set(words.map(({ folded }) => folded))].filter((folded) => !STOP_WORDS.has(folded))
}

const wordsOfDates = new Map<LegalDate, readonly string[]>()

/** A large docket has thousands of entries a year, hence few dates for its events: what their words are is remembered. */
function noteDate(words: RecordWords, date: LegalDate): void {
  let known = wordsOfDates.get(date)
  if (known === undefined) {
    if (wordsOfDates.size > 20_000) wordsOfDates.clear()
    known = dateWords(date)
    wordsOfDates.set(date, known)
  }
  for (const folded of known) raise(words, folded, PLACE.text)
}

/** Everything an event can be found by that stands in the event itself; parties and sources by their ids. */
export function eventWords(event: CaseEvent): RecordWords {
  const words: RecordWords = { places: new Map(), written: [] }
  for (const text of [event.summary, event.notes, event.answer?.text ?? '']) {
    if (text === '') continue
    note(words, text, PLACE.text)
    noteReferences(words, text)
  }
  for (const date of [event.date, event.filed, event.entered]) if (date !== null) noteDate(words, date)
  for (const tag of event.tags) note(words, tag, PLACE.name)
  for (const party of event.filedBy) words.places.set(partyWord(party), PLACE.name)
  for (const { source, pin } of event.cites) {
    words.places.set(sourceWord(source), PLACE.text)
    note(words, pin, PLACE.text)
  }
  note(words, event.title, PLACE.title)
  noteReferences(words, event.title)
  if (event.ecf !== null) noteEcf(words, event.ecf)
  return words
}

export function partyWords({ name, short }: Party): RecordWords {
  const words: RecordWords = { places: new Map(), written: [] }
  note(words, name, PLACE.name)
  note(words, short, PLACE.name)
  return words
}

export function sourceWords({ title }: Source): RecordWords {
  const words: RecordWords = { places: new Map(), written: [] }
  note(words, title, PLACE.text)
  return words
}
