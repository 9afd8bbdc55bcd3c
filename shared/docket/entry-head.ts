/** How much of a text counts as its head. */
const HEAD = 300

/**
 * What a clerk or a court sets before the name of an event: asterisks, "(Court only)", "[CORRECTED]", "ENTERED IN ERROR",
 * "SEALED DOCUMENT", the initials of a kind of entry.
 */
const PREFIX = new RegExp(
  `^(?:${[
    '[\\s*"\'.:;,#<>–-]+',
    '\\((?:court only|pc|doc(?:ument)? )[^)]{0,40}\\)',
    '\\[(?:corrected|redacted|restricted|errata|stricken|disregard)[^\\]]{0,40}\\]',
    '(?:document )?(?:entered|filed|docketed) in error[\\s.:-]*|duplicate[\\s.:-]+|deficient ?\\*+',
    '(?:filing error|deficient docket entry|deficient) - ',
    '(?:filed )?(?:under seal|sealed)\\b(?: (?:document|entry|event|pursuant to e-government act))?(?! (?:order|motion|case))',
    'text only (?=notice|entry)|e[po]:|redacted\\b(?! document)|virtual\\b|stricken\\b|restricted\\b',
  ].join('|')})\\s*`,
  'i',
)

/** What may stand before the name of a paper without changing what it is. */
const QUALIFIER = new RegExp(
  `^(?:${[
    'consent(?=[ /](?:\\w+ )?(?:motion|application|judgment|order))|joint|unopposed|opposed|uncontested|agreed|stipulated',
    'emergency|expedited|urgent|ex ?parte|exparte\\/consent|omnibus|limited|partial|pro ?se|oral|verified|unverified',
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th|[ -]day)',
    '(?:local )?(?:civil )?rule \\d+(?:\\.\\d+)?(?:\\(\\w\\))*',
    'amended|corrected|renewed|revised|further|supplemental|superseding|modified|updated|cross',
    'sealed|redacted|unredacted|preliminary|initial|final|interim|standard|proposed|individual|form \\d+\\w?',
    "(?:the )?(?:united states|government|debtor|trustee|creditor|attorney|plaintiff|defendant|court|clerk|movant|petitioner|respondent)(?:'?s?'?)?",
    'u\\.?s\\.?|chapter \\d+|ch\\.? ?\\d+',
  ].join('|')})[ ,&/-]+`,
  'i',
)
const MOST_QUALIFIERS = 6

function withoutPrefixes(text: string): string {
  const start = text.slice(0, HEAD).trim()
  let head = start
  for (let prefix = PREFIX.exec(head); prefix !== null && prefix[0] !== ''; prefix = PREFIX.exec(head)) {
    head = head.slice(prefix[0].length)
  }
  return head === '' ? start : head
}

/**
 * The start of a text with the name of its event first, then the same without its first qualifier, without its first two,
 * and so on: "Second Amended Complaint …", "Amended Complaint …", "Complaint …".
 */
export function headsOf(text: string): string[] {
  const heads = [withoutPrefixes(text)]
  for (let count = 0; count < MOST_QUALIFIERS; count += 1) {
    const last = heads.at(-1) ?? ''
    const qualifier = QUALIFIER.exec(last)?.[0]
    if (qualifier === undefined || qualifier.length === last.length) break
    heads.push(last.slice(qualifier.length))
  }
  return heads
}
