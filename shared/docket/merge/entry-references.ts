/** Another entry that a text names by its number: whether it rules on it, or speaks of it. */
export interface EntryReference {
  number: string
  rules: boolean
}

const RULING = [
  'grant(?:ing|s|ed)(?: in part(?: and den(?:ying|ies|ied)(?: in part)?)?)?',
  'den(?:ying|ies|ied)(?: (?:as moot|without prejudice|in part(?: and granting in part)?))*',
  '(?:finding|found)(?: as)? moot|mooting|terminat(?:ing|es|ed)|dismissing|overruling|sustaining|striking|strikes',
  'adopt(?:ing|s)|approv(?:ing|es)|reject(?:ing|s)|vacat(?:ing|es)|staying|lifting|deferring|reserving ruling on',
  'taking under advisement|withdrawing|modifying|reversing|affirming|so ordering',
].join('|')

/** Papers that are "to" or "on" another: before these a bare number is that of an entry, elsewhere of anything. */
const PAPER =
  '(?:response|opposition|reply|objections?|answer|joinder|reaction|correction|amendment|supplement|exhibits?|errata|addendum|memorandum|brief|declaration|affidavit|ruling|order|hearing|argument|decision|stipulation)s?'
const SPEAKING = `in re|re|regarding|related (?:document\\(?s?\\)?|to)|referring to|${PAPER}(?: in (?:opposition|support|response))?(?: (?:to|of|on|for))|in (?:opposition|support|response) (?:to|of)|on|with respect to`

/** "4", "[4]", "[4-1]", "(4)", "ECF No. 4", "Dkt. # 4", "Doc. 4": the number itself, without its attachment. */
const NAMED =
  '(?:(?:ECF|DE|D\\.E\\.|Dkt\\.?|Doc(?:ket|ument)?\\.?)\\s*(?:Entr(?:y|ies)\\s*)?(?:Nos?\\.?|#|\\[)?\\s*\\[?#?\\s*)'
const NUMBER = `(?:${NAMED}|[[(]\\s*(?:${NAMED})?#?\\s*|#\\s*)?(\\d{1,5})(?:-\\d{1,3})?[\\])]?`
/** Of a statute, a rule, a date, a clock, an amount, or a span of days: no entry. */
const NOT_ANOTHER =
  '(?![\\d/:.,%]*\\d|\\s*(?:U\\.?\\s?S\\.?|C\\.?F\\.?R|F\\.|Fed|days?\\b|hours?\\b|minutes?\\b|months?\\b|years?\\b|pages?\\b|pgs?\\b|counts?\\b|weeks?\\b|[ap]\\.?m\\b|p\\.m|percent|o.clock|th\\b|st\\b|nd\\b|rd\\b))'

const FIRST = new RegExp(
  `\\b(${RULING}|${SPEAKING})[:\\s]+(?:the\\s+|defendants?'?s?\\s+|plaintiffs?'?s?\\s+)?${NUMBER}${NOT_ANOTHER}(?=[\\s,.;:)\\]&]|$)`,
  'gi',
)
/** ", 5", "and 6", ", 7 MOTION": the rest of a list. Without a bracket before it, a number goes on only where a word or the end follows. */
const NEXT = new RegExp(
  `^(?:[^.;()\\[\\]\\d]{0,200}?(?:,|;|\\band\\b|&)\\s*(?:and\\s+)?)${NUMBER}${NOT_ANOTHER}(?=\\s+[A-Z][A-Za-z]|[,;.)\\]]|\\s+(?:and|filed)\\b|\\s*$)`,
)
const CITED = new RegExp(`(?:\\[\\s*(?:${NAMED})?#?\\s*|\\b${NAMED})(\\d{1,5})(?:-\\d{1,3})?(?=[\\s\\],;.)])`, 'gi')

/** What is no part of the sentence: what is attached, who signed it, when it was entered. */
const ASIDE =
  /\((?:attachments?|entered|related document)[^()]*(?:\([^()]*\)[^()]*)*\)|\bmodified (?:on|by)\b.*$|(?:\bMotions?|\bhearing) (?:terminated|set)\b[^.]*(?=\.)/gis

const LONGEST = 4000

/**
 * The entries that a text names: "re 4 Motion for TRO", "granting [12]", "Response to 117", "denying 8 and 9". A number that
 * an order rules on comes once, as ruled on.
 */
export function entryReferences(text: string): EntryReference[] {
  const sentence = text.slice(0, LONGEST).replaceAll(ASIDE, ' ')
  const found = new Map<string, boolean>()
  const add = (number: string, rules: boolean): void => {
    const plain = number.replace(/^0+(?=\d)/, '')
    if (plain !== '0') found.set(plain, rules || found.get(plain) === true)
  }
  for (const match of sentence.matchAll(FIRST)) {
    const [whole, signal = '', number = ''] = match
    const rules = RULES.test(signal)
    add(number, rules)
    let rest = sentence.slice(match.index + whole.length)
    for (let next = NEXT.exec(rest); next !== null; next = NEXT.exec(rest)) {
      add(next[1] ?? '0', rules)
      rest = rest.slice(next[0].length)
    }
  }
  for (const [, number = '0'] of sentence.matchAll(CITED)) if (!found.has(number)) add(number, false)
  return [...found].map(([number, rules]) => ({ number, rules }))
}

const RULES = new RegExp(`^(?:${RULING})$`, 'i')
