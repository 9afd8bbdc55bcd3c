/** A sentence and the paragraph it stands in, counted from one. */
export interface Sentence {
  text: string
  paragraph: number
}

/** What ends with a full stop and no sentence: "v.", "No.", "Inc.", an initial, a month, "a.m." before a small letter. */
const NOT_THE_END =
  /(?:^|[\s("“])(?:[A-Z]|vs?|no|nos|inc|co|corp|ltd|llc|mr|mrs|ms|dr|jr|sr|st|hon|rep|sen|gov|gen|u\.s|u\.s\.c|d\.c|f\.\dd|f\. ?supp|fed|civ|crim|proc|ex|exs|art|sec|para|pp?|id|cf|e\.g|i\.e|et al|approx|ca|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|dkt|doc|[ap]\.m)\.$/i

const WORDS = new Intl.Segmenter('en', { granularity: 'sentence' })

function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = []
  let open = ''
  for (const { segment } of WORDS.segment(paragraph)) {
    open += segment
    if (NOT_THE_END.test(open.trimEnd())) continue
    sentences.push(open.trim())
    open = ''
  }
  return [...sentences, open.trim()].filter((text) => text !== '')
}

/** Lines that end in the middle of a sentence were broken by a narrow column; an empty line parts paragraphs. */
function paragraphsOf(text: string): string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-•*]|\d{1,3}[.)]) )/)
    .flatMap((block) => (isProse(block) ? [block] : block.split('\n')))
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
}

/** A line that begins as an entry of a list does: with a date, a number or a capital after a line that could end there. */
const LISTED = /^\s*(?:\d|[-•*]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i
const OPEN = /[,(]\s*$|\b(?:on|of|the|in|and|by|to|before|after|a|an|for|with|that|from|until|or)\s*$/i

/** Lines of prose go on in the next one; lines of a list do not. */
function isProse(block: string): boolean {
  const lines = block.split('\n')
  const goesOn = lines.slice(1).filter((line, at) => {
    const above = lines[at] ?? ''
    return OPEN.test(above) || /^\s*[a-z(]/.test(line) || (/[a-z]\s*$/.test(above) && !LISTED.test(line))
  }).length
  return lines.length > 1 && goesOn >= (lines.length - 1) / 2
}

/** The sentences of a text, in order. */
export function sentencesIn(text: string): Sentence[] {
  return paragraphsOf(text).flatMap((paragraph, at) =>
    sentencesOf(paragraph).map((sentence) => ({ text: sentence, paragraph: at + 1 })),
  )
}
