import { ECF_REFERENCE, STOP_WORDS, isNumber, wordsIn } from './words'

/** One word that is looked for; all of them must be met. */
export interface QueryWord {
  folded: string
  /** As it was typed: what is marked on screen where a word begins so. */
  written: string
  /** Only as the number of a docket entry, or a reference to one: "ecf 71". */
  asEcf: boolean
}

/** More would only slow the search down: eight words single out any event. */
const MOST_WORDS = 8

const plainWords = (text: string): QueryWord[] => wordsIn(text).map((word) => ({ ...word, asEcf: false }))

/** One letter begins a word of nearly every event: to look for it would cost most and tell nothing. */
const isLoneLetter = ([word, ...more]: readonly QueryWord[]): boolean =>
  word !== undefined && more.length === 0 && word.folded.length === 1 && !isNumber(word.folded)

/** The words of what was typed into the search field. Words like "the" count only while they may still become another. */
export function readQuery(text: string): QueryWord[] {
  const words: QueryWord[] = []
  let end = 0
  for (const match of text.matchAll(ECF_REFERENCE)) {
    words.push(...plainWords(text.slice(end, match.index)))
    const number = match[1] ?? ''
    words.push({ folded: number, written: number, asEcf: true })
    end = match.index + match[0].length
  }
  words.push(...plainWords(text.slice(end)))
  const typing = /\S$/u.test(text) ? words.at(-1) : undefined
  const telling = words.filter((word) => word === typing || isNumber(word.folded) || !STOP_WORDS.has(word.folded))
  return isLoneLetter(telling) ? [] : telling.slice(0, MOST_WORDS)
}
