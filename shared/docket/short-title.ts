const LONGEST = 120

/** Where a sentence ends: not after an initial, "v.", "No.", "Inc." and the like. */
const SENTENCE_END =
  /(?<!\b(?:[A-Z]|vs?|no|nos|inc|co|corp|ltd|mr|mrs|ms|dr|jr|sr|st|u\.s|hon|re|et al|approx|ca))[.;](?=\s|$)/i

/** The first sentence of a text, cut at a word where it is long: what an event is called when nothing better is known. */
export function shortTitle(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST * 4)
  const end = SENTENCE_END.exec(line)?.index ?? line.length
  const sentence = line.slice(0, end === 0 ? line.length : end)
  if (sentence.length <= LONGEST) return sentence
  const cut = sentence.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s,:(–-]+$/, '')} …`
}
