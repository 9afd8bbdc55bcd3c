import { starting, type EntryRule } from './entry-rule'

/** Papers that open a case or answer it. */
export const PLEADING_RULES: readonly EntryRule[] = [
  {
    name: 'indictment',
    head: starting('indictment|information\\b(?! (?:sheet|form|statement|to))|criminal complaint|complaint as to'),
    kind: 'filing',
    subtype: 'indictment',
    importance: 'key',
  },
  {
    name: 'answer',
    head: starting('answers?\\b(?! due| deadline| to motion)|affirmative defenses|counterclaim|cross-?claim'),
    kind: 'filing',
    subtype: 'answer',
    importance: 'key',
  },
  {
    name: 'complaint',
    head: starting(
      '(?:\\d+ \\([^)]*\\) )?(?:class action |adversary |third[- ]party |intervenor |civil |prisoner |rights )*complaint\\b',
      'adversary (?:case|proceeding) .{0,40}complaint|notice of removal|removal\\b',
    ),
    kind: 'filing',
    subtype: 'complaint',
    importance: 'key',
  },
  {
    name: 'petition',
    head: starting(
      '(?:(?:involuntary|voluntary|probation|12c) )*petitions?\\b|voluntary\\b|involuntary\\b|(?:adm|admin)\\w* record',
    ),
    kind: 'filing',
    subtype: 'petition',
    importance: 'key',
  },
]

/** Motions and what is written about them. "Response to motion" stands above "motion". */
export const MOTION_RULES: readonly EntryRule[] = [
  {
    name: 'notice of withdrawal',
    head: starting('(?:notice of )?withdraw(?:al|n|ing)?\\b(?! of (?:counsel|attorney|appearance|claim|reference))'),
    kind: 'filing',
    subtype: 'notice',
    importance: 'normal',
  },
  {
    name: 'reply',
    head: starting('(?:brief |memorandum |letter |markman )?(?:sur-?)?repl(?:y|ies)\\b|surreply'),
    kind: 'filing',
    subtype: 'reply',
    importance: 'normal',
  },
  {
    name: 'opposition',
    head: starting(
      '(?:markman )?(?:responses?|responsive|oppositions?|objections?|rebuttal|traverse|non-?opposition)\\b|answer to motion',
      '(?:brief|affidavit|declaration|affirmation|letter|statement|memorandum)\\b[^.]{0,60}\\bin (?:opposition|response)',
      'notice of non-?opposition|statement of non-?opp|return to|cross-?opposition',
    ),
    kind: 'filing',
    subtype: 'opposition',
    importance: 'normal',
  },
  {
    name: 'motion to appear',
    head: starting(
      '(?:notice of )?(?:motions?|application|petition|request)(?: \\w+){0,6}? (?:appear\\b|pro hac|withdraw as|substitut|special appearance|admission)',
    ),
    kind: 'filing',
    subtype: 'motion',
    importance: 'routine',
  },
  {
    name: 'motion',
    head: starting(
      '(?:letter )?(?:motions?|application)\\b(?! hearing| taken| submitted| referred| terminated)',
      'notice of (?:[\\w/]+ ){0,3}?(?:motion|application)\\b',
      'request (?:to|for (?:judicial|hearing|order|entry|extension|continuance|leave|default|release|clerk|dismissal))',
    ),
    kind: 'filing',
    subtype: 'motion',
    importance: 'normal',
  },
  {
    name: 'notice of appeal',
    head: starting('(?:notice of )?(?:interlocutory |cross[- ]?)?appeals?\\b(?! (?:record|fee|number|transcript))'),
    kind: 'filing',
    subtype: 'notice of appeal',
    importance: 'key',
  },
  {
    name: 'stipulation',
    head: starting('stipulat(?:ion|ed)\\b|(?:plea |settlement |security )?agreement|reaffirmation|memorandum of plea'),
    kind: 'filing',
    subtype: 'stipulation',
    importance: 'normal',
  },
  {
    name: 'presentence report',
    head: starting('(?:presentence|pre-?sentence|pretrial services|pre-?plea|bail) (?:investigation )?report'),
    kind: 'filing',
    subtype: 'report',
    importance: 'routine',
  },
  {
    name: 'brief',
    head: starting(
      "(?:appeal |opening |trial |appellant'?s? |appellee'?s? |amicus |sentencing |claim construction )*(?:memorand(?:um|a)|memo|briefs?)\\b",
      'points and authorities|bill of particulars|amicus|supplement\\b|joinder|position\\b|sentencing summary|proposed (?:jury|voir)|jury instructions',
      '(?:final )?pre-?trial (?:statement|memorandum|disclosure)|notice of (?:supplemental|additional) auth|trial brief',
    ),
    kind: 'filing',
    subtype: 'brief',
    importance: 'normal',
  },
]
