const TITLE =
  /^(?:the|hon(?:orable|\.)?|chief|senior|visiting|presiding|acting|u\.? ?s\.?|united|states|district|magistrate|bankruptcy|circuit|judge|justice|mag\.?)(?=[\s.]|$)[\s.]*/i

/** A name in capitals as it is written elsewhere; initials and numerals stay. */
function inMixedCase(name: string): string {
  if (name !== name.toUpperCase() || !/[A-Z]{3}/.test(name)) return name
  return name.replaceAll(/[A-Z][A-Z']+/g, (word) =>
    /^(?:II|III|IV)$/.test(word) ? word : word[0] + word.slice(1).toLowerCase(),
  )
}

/** A judge's name without title: "Chief Judge Redfield T. Baum Sr." is "Redfield T. Baum Sr.". Null where none is assigned. */
export function judgeName(text: string): string | null {
  let name = text.trim()
  for (let title = TITLE.exec(name); title !== null; title = TITLE.exec(name)) name = name.slice(title[0].length)
  name = name
    .replace(/,? \((?:inactive|retired|settlement)\)$/i, '')
    .replace(/[,;]$/, '')
    .trim()
  if (name === '' || /^(?:unassigned|n\/a|none)\b/i.test(name)) return null
  return inMixedCase(withDots(name))
}

/** One spelling for a name that courts print in several: initials and "Jr." with a dot, no comma before what follows the name. */
function withDots(name: string): string {
  return name
    .replace(/,? (Jr|Sr)\.?$/i, (_, suffix: string) => ` ${suffix}.`)
    .replace(/, (II|III|IV)$/, ' $1')
    .replaceAll(/(?<=^|\s)([A-Z])(?=\s)/g, '$1.')
}
