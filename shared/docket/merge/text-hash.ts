const ENTERED = /\(entered:?[^)]*\)|\[entered:?[^\]]*\]/gi

/**
 * The letters and digits of a text, without case and without when it was entered: sources of the same entry differ in white
 * space, brackets ("re 4", "[4]") and in whether they repeat that date.
 */
export const plainLetters = (text: string): string =>
  text
    .replaceAll(ENTERED, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Two rounds of 32-bit multiplication over the text (cyrb53 by bryc, public domain): no secret hangs on it, only identity. */
export function textHash(text: string): string {
  const letters = plainLetters(text)
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < letters.length; index += 1) {
    const code = letters.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  const first = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const second = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
  return hex(second) + hex(first)
}
