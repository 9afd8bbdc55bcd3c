import type { BriefPart } from './brief-content'

/** What no rule counts (FRAP 32(f); S.D.N.Y. and E.D.N.Y. Local Civil Rule 7.1(c)). */
const NOT_COUNTED: ReadonlySet<BriefPart['kind']> = new Set([
  'caption',
  'title',
  'contents',
  'signature',
  'certificate',
])

/** Fields of a part that steer how it is set and are not words in print. */
const NOT_PRINTED = new Set(['kind', 'drawing', 'description', 'setting', 'link', 'sha256', 'id', 'standing', 'marks'])

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Words of a text as a word processor counts them: what stands between spaces and has a letter or a digit. */
export function wordsIn(text: string): number {
  let words = 0
  for (const piece of text.split(/\s+/u)) if (LETTER_OR_DIGIT.test(piece)) words++
  return words
}

/** Words of everything that is printed of a value, however deep. */
function wordsOf(value: unknown): number {
  if (typeof value === 'string') return wordsIn(value)
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + wordsOf(one), 0)
  return Object.entries(value).reduce((sum, [key, one]) => (NOT_PRINTED.has(key) ? sum : sum + wordsOf(one)), 0)
}

/** Counts the words in all parts that count. The labels of the timeline count. */
export const countWords = (parts: readonly BriefPart[]): number =>
  parts.filter(({ kind }) => !NOT_COUNTED.has(kind)).reduce((sum, part) => sum + wordsOf(part), 0)
