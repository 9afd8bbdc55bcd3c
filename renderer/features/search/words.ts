/** A word as the index knows it, and as it stood in the text where the two differ in more than case. */
export interface Word {
  folded: string
  written: string
}

/** Numbers joined by a dash or slashes (71-2, 06/05/2023), or letters and digits with an apostrophe inside. */
const WORD = /\d+(?:[-/]\d+)+|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu

const PLAIN = /^[a-z0-9/-]*$/

/** Lower case, without accents and apostrophes: "Muñoz" and "munoz", "court's" and "courts" are one word. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replaceAll(/[\p{M}'’]/gu, '')
}

const pad = (digits: string): string => digits.padStart(2, '0')

/**
 * A date in digits as the chronology prints it: 6/5/23 and 06/05/2023 are one word, 6/2023 is the month 06/2023.
 * Whatever is no date is given back as it is. "06/05/20" is left alone: it may be the beginning of 2023.
 */
export function foldSlashes(digits: string): string {
  const [first = '', second = '', third] = digits.split('/')
  if (first.length > 2) return digits
  if (third === undefined) return second.length === 4 ? `${pad(first)}/${second}` : `${pad(first)}/${pad(second)}`
  const year = third.length === 2 && third !== '19' && third !== '20' ? `20${third}` : third
  return `${pad(first)}/${pad(second)}/${year}`
}

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const written of text.match(WORD) ?? []) {
    const folded = written.includes('/') ? foldSlashes(written) : fold(written)
    if (folded !== '') words.push({ folded, written })
  }
  return words
}

/** The parts of a number with dashes: 71 and 2 of 71-2, 23 and 01599 of 23-01599. */
export const partsOf = (folded: string): readonly string[] => (folded.includes('-') ? folded.split('-') : [])

export const isNumber = (folded: string): boolean => /^\d[\d/-]*$/.test(folded)

/** Words that say nothing by themselves; a search for "motion to dismiss the complaint" must not ask for "the". */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'is',
  'of',
  'on',
  'or',
  'the',
  'to',
  'v',
  'vs',
  'with',
])

/** A docket entry as lawyers refer to it: ECF 71, ECF No. 71-2, Dkt. 71, Doc. 71, #71. The number is group 1. */
export const ECF_REFERENCE = /(?:\b(?:ecf|dkt|doc|docket entry)\b\.?\s*(?:nos?\b\.?\s*)?#?|#)\s*(\d+(?:-\d+)?)/giu
