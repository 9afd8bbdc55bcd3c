import { classifyEntry, ruleFor } from '../../../shared/docket/classify-entry'
import type { EntryClass } from '../../../shared/docket/parsed-docket'
import type { ProposedEvent } from '../../../shared/docket/parsed-file'
import { shortTitle } from '../../../shared/docket/short-title'
import { datesIn, type FoundDate } from './found-date'
import { sentencesIn } from './sentences'

const FACT: EntryClass = { kind: 'context', subtype: 'fact', importance: 'normal' }
/** A longer "sentence" is a table or a list of names. */
const LONGEST_SENTENCE = 2000
const MOST_SENTENCES = 5000
/** Letters that a sentence must have beside its date. */
const LEAST_WORDS = 8

/** Prose that begins as a docket entry does is one; anything else is a fact. */
function classOfSentence(sentence: string): EntryClass {
  const shouted = /^(?:\W*[A-Z]{3,}\b)/.test(sentence) && ruleFor(sentence) !== null
  return shouted ? classifyEntry(sentence) : FACT
}

/** The calendar day at noon, clear of any change of the clocks. */
export function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}

/** A line that is a date and little else, or the byline with the date of the text itself: these tell of nothing. */
function tellsOfIt({ words, date }: FoundDate, sentence: string, dated: string | null): boolean {
  const isByline = date === dated && !/[.!?]["”’)]?$/.test(sentence)
  return sentence.length - words.length > LEAST_WORDS && !isByline
}

/**
 * Each date that a text tells of as a proposal, with its sentence as the quote. `dated` is the day it was written on: what
 * "last week" is meant from; `where` names the page of a paper, on which a bare date counts too.
 */
export function proposalsIn(text: string, dated: string | null, where: string | null): ProposedEvent[] {
  const reference = dated === null ? null : noonOf(dated)
  return sentencesIn(text)
    .slice(0, MOST_SENTENCES)
    .filter((sentence) => sentence.text.length <= LONGEST_SENTENCE)
    .flatMap((sentence) =>
      datesIn(sentence.text, reference)
        .filter((found) => where !== null || tellsOfIt(found, sentence.text, dated))
        .map(({ words, date }) => ({
          ...classOfSentence(sentence.text),
          title: shortTitle(sentence.text),
          quote: sentence.text,
          date,
          dateWords: words,
          entered: null,
          number: null,
          note: '',
          place: where ?? `paragraph ${sentence.paragraph}`,
          key: null,
        })),
    )
}
