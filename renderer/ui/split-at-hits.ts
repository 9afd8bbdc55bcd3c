export interface Piece {
  /** Where in the text it begins. */
  start: number
  text: string
  hit: boolean
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Cuts a text where a word begins with one of the given words (case put aside); the pieces joined give the text again. */
export function splitAtHits(text: string, words: readonly string[]): readonly Piece[] {
  // Longest first: of "bin" and "binance" the longer hit is the one to mark.
  const sought = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length)
  if (sought.length === 0) return [{ start: 0, text, hit: false }]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sought.map(escaped).join('|')})`, 'giu')
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) pieces.push({ start: end, text: text.slice(end, match.index), hit: false })
    end = match.index + match[0].length
    pieces.push({ start: match.index, text: match[0], hit: true })
  }
  if (end < text.length || pieces.length === 0) pieces.push({ start: end, text: text.slice(end), hit: false })
  return pieces
}
