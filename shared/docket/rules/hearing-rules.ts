import { anyOf, starting, type EntryRule } from './entry-rule'

const EVENT = anyOf(
  'hearings?|conference|trial|arraignment|sentencing|appearance|argument|voir dire|selection|meeting|plea|mediation',
)
/** Of these, what gets a date: "appearance" is more often a lawyer's. */
const DATED = anyOf('hearings?|conference|trial|arraignment|sentencing|argument|meeting|mediation')
/** First words of papers that only speak of a hearing. */
const PAPER = anyOf(
  'motion(?! hearing)|order|letter|stipulation|request|application|memorandum|response|certificate|bnc|notice of motion',
  'judgment|opinion|objection|transcript|reply|declaration|affidavit|brief|exhibit',
)
/** What happened before the court, or will. */
export const HEARING_RULES: readonly EntryRule[] = [
  {
    name: 'minute order',
    head: starting(
      '(?:docket )?(?:text|text[ -]only|minute|paperless|electronic|bench|virtual|endorsed|telephonic|standing)(?: entry)? (?:docket )?(?:order|ruling)',
      'oral (?:order|ruling)|order endorsed|endorsed order',
      'memo(?:randum)?[ -]?endorse(?:d|ment)|endorsement|endorsed letter',
      'notification of docket entry',
      '(?:civil )?minutes? (?:entry )?\\(?in chambers|minute entry \\(?order|in chambers',
    ),
    kind: 'order',
    subtype: 'minute order',
    importance: 'normal',
  },
  {
    name: 'minutes of a hearing',
    head: starting(
      "(?:electronic |civil |criminal |courtroom |general )*(?:clerk'?s )?minutes?\\b",
      "(?:text |electronic )*(?:minute|court) (?:entry|proceedings?)|proceedings?\\b|courtroom deputy|(?:electronic )?clerk'?s notes",
      '(?:paperless|virtual|trial|jury|bench|sealed) minutes?\\b(?! order)',
    ),
    kind: 'hearing',
    subtype: 'hearing',
    importance: 'normal',
  },
  {
    name: 'transcript',
    head: starting(
      '(?:notice (?:of|regarding) )?(?:filing (?:of )?)?(?:official |certified )*transcript',
      'notice (?:of )?filing of official|appeal transcript|pdf with attached audio|audio\\b|court(?:room)? audio',
    ),
    kind: 'filing',
    subtype: 'transcript',
    importance: 'routine',
  },
  {
    name: 'hearing took place',
    head: new RegExp(
      `^[^.:;]{0,70}?\\b${EVENT}\\b[^.]{0,120}?(?:\\b(?:held|begun|completed|concluded|not held|waived)\\b)`,
      'i',
    ),
    unless: new RegExp(`^(?:\\w+ ){0,2}${PAPER}\\b|^notice|\\b(?:be|is) held\\b|\\bset for\\b`, 'i'),
    kind: 'hearing',
    subtype: 'hearing',
    importance: 'normal',
  },
  {
    name: 'court event by its name',
    head: starting(
      'initial appearance|arraignment|jury (?:trial|selection)|bench trial|change of plea|plea (?:entered|accepted)',
      'oral argument|detention hearing|rule \\d+(?:\\([a-z]\\))? hearing|sentencing(?! (?:summary|memo|position))',
      '(?:status|pretrial|scheduling|settlement|telephone|telephonic|case management) (?:conference|hearing)(?! statement| report)',
      '(?:motion|evidentiary|show cause|revocation|detention|status|bond|competency) hearing',
    ),
    unless: /\b(?:order|summary|re-?set|scheduled|set for|continued)\b/i,
    kind: 'hearing',
    subtype: 'hearing',
    importance: 'normal',
  },
  {
    name: 'deadlines and hearings, unnamed',
    head: starting('(?:set|reset|set/reset|terminate|add)[^.:]{0,30}deadlines?/hearings?\\W*$'),
    kind: 'context',
    subtype: 'deadline',
    importance: 'routine',
  },
  {
    name: 'hearing to come',
    head: starting(
      'notice of (?:re-?)?setting\\b|(?:amended )?notice of changed? of plea|calendar (?:notice|entry)',
      "(?:adr )?clerk'?s notice [^.]{0,40}(?:set|schedul|continu|vacat|advanc|postpon)[^.]{0,60}(?:hearing|conference|cmc|trial)",
      `notice [^.]{0,50}${DATED} (?:re-?)?set for`,
      '(?:[\\w/-]+(?:--| ))?notice (?:of|setting|resetting|re|and)[^.]{0,60}\\b(?:hearing|conference|trial|sentencing|argument|meeting)',
      `(?:re-?)?set(?:ting)?(?:[/ ](?:or )?reset)? [^.]{0,40}${DATED}`,
      `renotice [^.]{0,40}${DATED}`,
      'meeting \\(chapter \\d+\\)|docket call|notice docket call',
      `(?:(?:re)?scheduled?|continu(?:ed|ing|ance)|adjourn\\w*) [^.]{0,60}${DATED}`,
      '(?:first |341 ?(?:\\(a\\))? ?|continued )?meeting of creditors|341 ?(?:\\(a\\))? meeting',
      `(?:hearing|trial) (?:set|scheduled|continued|re)|[\\w/-]+--notice of meeting`,
    ),
    unless:
      /^(?:notice of (?:\w+ )?motion|notice (?:of|and) (?:lodg|opportunity|proposed)|settlement|scheduling order)/i,
    kind: 'hearing',
    subtype: 'hearing notice',
    importance: 'normal',
  },
  {
    name: 'hearing set',
    head: new RegExp(
      `^[^.:;]{0,80}?\\b${EVENT}\\b[^.]{0,160}?\\b(?:(?:re-?)?set|(?:re)?scheduled|continued|adjourned|cancell?ed|vacated|to be held|off calendar)\\b`,
      'i',
    ),
    unless: new RegExp(`^(?:[\\w'/-]+ ){0,3}?(?:${PAPER}|deadlines?|summons|scheduling)\\b|^notice`, 'i'),
    kind: 'hearing',
    subtype: 'hearing notice',
    importance: 'normal',
  },
  {
    name: 'deadlines with a hearing',
    head: starting('(?:set|reset|set/reset)[ /](?:or reset )?(?:\\w+ ){0,3}deadlines?'),
    anywhere: new RegExp(`${DATED}[^.]{0,30} (?:re-?)?set for \\d`, 'i'),
    kind: 'hearing',
    subtype: 'hearing notice',
    importance: 'normal',
  },
  {
    name: 'deadline',
    head: starting(
      '(?:set|reset|set/reset|terminate[ds]?|clear(?:ed)?|update[ds]?|extend(?:ed)?)[ /](?:or reset )?(?:\\w+ ){0,3}(?:deadlines?|due dates?|briefing)',
      'deadlines?\\b|(?:answer|response|reply|brief|incomplete filings?|documents?)s? due\\b',
    ),
    kind: 'context',
    subtype: 'deadline',
    importance: 'routine',
  },
]
