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
const NOT_PRINTED = new Set(['kind', 'drawing', 'description', 'setting', 'link', 'sha256', 'id', 'standing'])

/** Everything that is printed of a value, however deep. */
function* printedTexts(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value) yield* printedTexts(one)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) if (!NOT_PRINTED.has(key)) yield* printedTexts(one)
}

const WORD = /[\p{L}\p{N}][^\s]*/gu

/** Counts words as a word processor does, between spaces, in all parts that count. The labels of the timeline count. */
export function countWords(parts: readonly BriefPart[]): number {
  let words = 0
  for (const part of parts) {
    if (NOT_COUNTED.has(part.kind)) continue
    for (const text of printedTexts(part)) words += text.match(WORD)?.length ?? 0
  }
  return words
}
