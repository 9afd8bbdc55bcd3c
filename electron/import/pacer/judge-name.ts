const OFFICE =
  'the|hon(?:orable|\\.)?|chief|senior|visiting|presiding|acting|special|duty|discovery|u\\.? ?s\\.?|united|states|district|magistrate|bankruptcy|circuit|judge|justice|master|mag\\.?|mag/judge|(?:magistrate|senior)-judge'
const TITLE = new RegExp(`^(?:${OFFICE})(?=[\\s.]|$)[\\s.]*`, 'i')
/** "William H. Stone, District Judge": the office after the name. */
const TITLE_AFTER = new RegExp(`,? (?:(?:${OFFICE}) )*(?:judge|justice|presiding)\\.?$`, 'i')
/** What a court prints where no judge is assigned. */
const NOBODY = /^(?:unassigned\w*|n\/a|none|unknown|tbd)\b/i
/** "(Settlement)", "-DJ", "~Inactive": what a court adds to a name for its own use. */
const ADDED = /\s*\([^)]*\)|\s+[~-]\S+/g

/** A word in capitals as it is written elsewhere: "O'BRIEN", "MCDONALD". */
function mixed(word: string): string {
  if (/^(?:II|III|IV|VI)$/.test(word)) return word
  const lower = word[0] + word.slice(1).toLowerCase()
  return lower
    .replace(/^([ODL]')([a-z])/, (_, start: string, letter: string) => start + letter.toUpperCase())
    .replace(/^Mc([a-z])/, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

/** A name in capitals as it is written elsewhere; initials and numerals stay. */
function inMixedCase(name: string): string {
  if (name !== name.toUpperCase() || !/[A-Z]{3}/.test(name)) return name
  return name.replaceAll(/[A-Z][A-Z']+/g, mixed)
}

/** A judge's name without title: "Chief Judge Redfield T. Baum Sr." is "Redfield T. Baum Sr.". Null where none is assigned. */
export function judgeName(text: string): string | null {
  let name = text.replaceAll(ADDED, '').trim()
  for (let title = TITLE.exec(name); title !== null; title = TITLE.exec(name)) name = name.slice(title[0].length)
  name = name.replace(TITLE_AFTER, '').replace(/[,;]$/, '').trim()
  if (name === '' || NOBODY.test(name)) return null
  return inMixedCase(withDots(name))
}

/** One spelling for a name that courts print in several: initials and "Jr." with a dot, no comma before what follows the name. */
function withDots(name: string): string {
  return name
    .replace(/,? (Jr|Sr)\.?$/i, (_, suffix: string) => ` ${suffix}.`)
    .replace(/, (II|III|IV)$/, ' $1')
    .replaceAll(/(?<=^|\s)([A-Z])(?=\s)/g, '$1.')
}
