import { Fragment } from 'react'
import { splitAtHits } from './split-at-hits'

/** The text with every word that begins with one of `words` marked there, whatever the case. */
export function Highlight({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text
  return splitAtHits(text, words).map(({ start, text: piece, hit }) =>
    hit ? <mark key={start}>{piece}</mark> : <Fragment key={start}>{piece}</Fragment>,
  )
}
