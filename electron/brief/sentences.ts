import { hasEnd } from './procedural-sentence'

/** A full stop that surely ends no sentence: of a letter, a title, a court or a month. Another one more does no harm. */
const ABBREVIATED =
  /(?:^|[\s("“])(?:\p{L}|\p{L}(?:\.\p{L})+|v|vs|nos?|inc|corp|ltd|co|bros|mr|ms|mrs|dr|jr|sr|st|hon|fed|civ|crim|supp|cir|dist|app|ct|art|sec|dep|decl|exh?|mot|mem|op|resp|tr|compl|am|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|al|etc|approx|id)\.$/iu

/** The sentences of a text, each with its end. Where it is not certain that one ends it goes on. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const piece of text.split(/(?<=[.?!]["”’)]*) (?=["“(]?\p{Lu})/u)) {
    const last = sentences.at(-1)
    if (last !== undefined && ABBREVIATED.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
    else if (piece !== '') sentences.push(piece)
  }
  return sentences.map((sentence) => (hasEnd(sentence) ? sentence : `${sentence}.`))
}
