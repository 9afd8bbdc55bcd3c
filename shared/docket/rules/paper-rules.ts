import { among, starting, type EntryRule } from './entry-rule'

/** Evidence, reports, letters. */
export const PAPER_RULES: readonly EntryRule[] = [
  {
    name: 'proof of service',
    head: starting(
      "(?:court'?s? )?(?:bnc|certificate of (?:mailing|notice|service))\\b|usm[s]? return|marshal|process receipt",
      '(?:proof|affidavit|declaration|certificate|certification|acknowledg\\w+|return|notice|statement|affirmation|waiver|acceptance)s? (?:of|re|regarding)[ :]+(?:\\w+ ){0,2}?(?:service|mailing|publication)',
    ),
    kind: 'filing',
    subtype: 'proof of service',
    importance: 'routine',
  },
  {
    name: 'appearance of a lawyer',
    head: starting(
      "(?:(?:attorney|us attorney)'?s? )?(?:notice (?:of |and )?|entry of |request (?:for )?)*(?:notice of )?(?:\\w+ ){0,2}?(?:appearance\\b|substitution of|withdrawal of (?:counsel|attorney|appearance)|change of (?:address|attorney|firm|counsel))",
      '(?:notice of )?attorney (?:appearance|update|substitution|withdrawal|add|change|termin)|association of|designation of (?:lead )?counsel',
      'request (?:for|to receive) (?:\\w+ )?(?:electronic )?(?:notice|service)|notice of request for|cja \\d*|fpd|pro hac vice|\\w+ public defender',
      'consent (?:to|form|order)? ?(?:change|substitut)',
    ),
    unless: /\bbond\b/i,
    kind: 'filing',
    subtype: 'appearance',
    importance: 'routine',
  },
  {
    name: 'summons',
    head: starting(
      '(?:(?:alias|electronic|pluries|e-gov|adversary) )*(?:summons|subpoena)|issuance of|request for (?:issuance|summons)|service (?:of|by|list)\\b|e-gov sealed summons',
    ),
    kind: 'filing',
    subtype: 'summons',
    importance: 'routine',
  },
  {
    name: 'bankruptcy schedule',
    head: starting(
      'schedules?\\b|statement(?:s)? (?:of|about|regarding|pursuant to) (?:financial|social|intent|current|your|compensation|monthly|affairs|exempt|no cause)',
      'summary of|means test|certificates? of (?:credit|completion|debtor)|(?:certification|certificate) (?:of|re|regarding|for)[^.]{0,12} (?:completion|credit|instruction|financial)',
      'financial management|credit counseling|personal financial|(?:master )?(?:mailing |address )?(?:list|matrix)\\b|creditor matrix|verification of|equity security|20 largest',
      "employee income|payment advices|pay ?(?:stubs|advices)|(?:attorney'?s? )?(?:fee )?disclosure of (?:attorney|compensation)|rule 2016|362 information|tax (?:documents|returns?|information)|(?:declaration|statement) (?:re:?|about|of|under)[^.]{0,30}(?:electronic|e-filing|social)|individual debtor|rights and resp|corporate resolution|exhibit d\\b|amendment to|the following schedules|instructions to trustee|previous dismissal|previous filing|spousal|ssn|declaration regarding payment|notice to individual|declaration of (?:electronic|evidence)",
    ),
    kind: 'filing',
    subtype: 'bankruptcy schedule',
    importance: 'routine',
  },
  {
    name: 'claim',
    head: starting(
      '(?:proofs? of |(?:notice of )?assignment(?:/transfer)? of |transfer of |withdrawal of |notice of (?:transfer of )?)?claims?\\b',
    ),
    kind: 'filing',
    subtype: 'claim',
    importance: 'routine',
  },
  {
    name: 'plan',
    head: starting('(?:small business )?(?:plan\\b(?! payment)|disclosure statement|modification of)'),
    kind: 'filing',
    subtype: 'filing',
    importance: 'normal',
  },
  {
    name: 'evidence',
    head: starting(
      'affidavits?\\b|declarations?\\b|exhibits?\\b|affirmation|attachments?\\b|appendix|verification|supporting document|addendum|evidence|witness|deposition|documents?\\b|sealed\\b|errata|certified copy|redaction|interrogator|index',
    ),
    unless: /^documents? (?:returned|incomplete|e-?mailed|mailed)/i,
    kind: 'filing',
    subtype: 'exhibit',
    importance: 'normal',
  },
  {
    name: 'report',
    head: starting(
      "(?:(?:status|monthly|operating|expert|mediation|mediator'?s?|adr|discovery|rule 26\\(?f?\\)?|26\\(f\\)|distribution|property record and) )*(?:reports?|accounting|account|statements?)\\b",
      '(?:the )?trustee (?:reports|has reviewed)|discovery plan|(?:joint )?case management|(?:initial )?disclosures?\\b|bill of costs|inventory|evaluation|(?:monthly )?(?:fee|operating)|individual estate|no asset|(?:no )?distribution|estate property|status\\b|scheduling (?:report|proposal)|plan payment|presentence|settlement',
    ),
    unless: /^fee\b/i,
    kind: 'filing',
    subtype: 'report',
    importance: 'normal',
  },
  {
    name: 'letter',
    head: starting('letters?\\b|correspondence|ltr\\b'),
    kind: 'filing',
    subtype: 'letter',
    importance: 'normal',
  },
]

/** Papers known by a noun further on, when no rule knew how they begin. */
export const LAST_RULES: readonly EntryRule[] = [
  {
    name: 'motion, further on',
    head: among(7, '(?:motion|application|mot\\.)'),
    unless: /^(?:notice|clerk|receipt|terminat|withdraw)/i,
    kind: 'filing',
    subtype: 'motion',
    importance: 'normal',
  },
  {
    name: 'opposition or reply, further on',
    head: among(4, '(?:objection|opposition|response|reply)'),
    kind: 'filing',
    subtype: 'opposition',
    importance: 'normal',
  },
  {
    name: 'answer or complaint, further on',
    head: among(3, '(?:answer|complaint|counterclaim|petition)'),
    kind: 'filing',
    subtype: 'answer',
    importance: 'normal',
  },
  {
    name: 'order, further on',
    head: among(5, 'order'),
    unless: /\b(?:proposed|motion|request|copy)\b/i,
    kind: 'order',
    subtype: 'order',
    importance: 'normal',
  },
  {
    name: 'court event, further on',
    head: among(4, '(?:hearing|conference|trial|arraignment|sentencing|colloquy)'),
    kind: 'hearing',
    subtype: 'hearing',
    importance: 'normal',
  },
  {
    name: 'brief, further on',
    head: among(
      6,
      '(?:brief|memorandum|statement|report|affidavit|declaration|stipulation|agreement|plan|certificate|form|sheet|list|document)',
    ),
    kind: 'filing',
    subtype: 'brief',
    importance: 'routine',
  },
]
