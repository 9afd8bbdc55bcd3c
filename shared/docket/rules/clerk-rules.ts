import { starting, type EntryRule } from './entry-rule'

/** Corrections of the docket, and the traffic with the court of appeals. */
export const NOTE_RULES: readonly EntryRule[] = [
  {
    name: 'error note',
    head: starting(
      'notice (?:of|to|re|regarding)? ?(?:[\\w/]+ ){0,2}?(?:error|missing doc|defici|corrected|correction|docket (?:error|entry|correct)|filer|erron|modif|non-?compl)',
      'deficien\\w+|error|correct(?:ion|ive)\\b|qc\\b|internet citation|docket(?:ed)? (?:annotation|in error|correction|modif|entry)|quality control|modifi\\w+ (?:on|of docket)|incomplete filing|deleted|incorrect|filing error|disregard|name correction',
      '(?:notice|note) to (?:attorney|filer|counsel|(?:the )?court regarding)',
      '(?:letter|memo(?:randum)?)(?:/memorandum)?[^.]{0,20} (?:case )?deficienc',
    ),
    kind: 'context',
    subtype: 'error note',
    importance: 'routine',
  },
  {
    name: 'appeal record',
    head: starting(
      'transmi(?:ssion|ttal|tted)|usca (?:case|appeal|number|acknowl)|appeal (?:record|fees?|number|remark)|record on appeal|designation of (?:the )?(?:record|content)|certified and transmitted|acknowledg\\w+ .{0,20}usca|appellate',
    ),
    kind: 'context',
    subtype: 'clerk note',
    importance: 'routine',
  },
]

/** Money and judges. */
export const OFFICE_RULES: readonly EntryRule[] = [
  {
    name: 'fee',
    head: starting(
      '(?:receipt|receipts)\\b|(?:\\w+ )?filing fee|fee\\b|payment\\b(?! advice)|(?:auto-?)?docket(?:ing)? fee|\\$|case opening fee|fees? (?:paid|received|due)|(?:full|partial|installment) |tender|credit card|appeal fee|attorney admission fee|pro hac vice fee|zero clerk|automatic docket',
    ),
    kind: 'context',
    subtype: 'fee',
    importance: 'routine',
  },
  {
    name: 'case assignment',
    head: starting(
      '(?:(?:notice of )?(?:case|judge|magistrate judge|district judge|honorable|chief judge|this case|judicial officer|adversary|initial case|random|auto|automatic)\\b[^.]{0,80}\\b|notice of )?(?:re-?assign(?:ed|ment)|assign(?:ed|ment)|so designated|case designation|recus\\w*|disqualif\\w*)',
      '(?:case|judge|magistrate judge|honorable)\\b[^.]{0,90}\\b(?:transferr?ed|referr?ed|added|opened|no longer|unsealed|related|so designated|ineligible|eligible)',
      'new case|case transfer',
    ),
    unless: /claim|signed by/i,
    kind: 'context',
    subtype: 'case assignment',
    importance: 'routine',
  },
]

/** Everything else that the clerk's office notes. */
export const CLERK_RULES: readonly EntryRule[] = [
  {
    name: 'clerk note',
    head: starting(
      'clerk|staff notes?|\\(?court only|case|closed|mail\\b|mailed|returned mail|cop(?:y|ies)\\b|remark|record|file\\b|bankruptcy case|adversary|closing|disposition|terminat\\w+|submission|motions? (?:hearing|taken|submitted|referred|terminated|no longer)|magistrate|utility|(?:\\w+ )?(?:\\w+ )?bond\\b|unsecured|surety|bail|conditions of|passport|pretrial|probation|financial affidavit|judgment (?:returned|satisf)|remand|labels|interpreter|(?:english|spanish)\\b|\\w+ interpreter|detainer|counts?\\b|attorney|counsel|party|parties|defendant|judge\\b|sent\\b|received|transfer|e-?mail|oath|vault|flag|certified|jurisdiction|rule (?:5|20|40)\\b(?!\\.)|interdistrict|ao ?120|patent|trademark|report on the filing|deed|custody|remark|exclud\\w+|speedy|arrest|placed|recall|event|pursuant to|set\\b|forms?\\b(?! ?\\d)|add and|jury notes|grand jury|ao ?(?:form )?\\d+|social security|appointment|as to\\b',
    ),
    kind: 'context',
    subtype: 'clerk note',
    importance: 'routine',
  },
]

/** Notices that no other rule knows, below all of these. */
export const NOTICE_RULES: readonly EntryRule[] = [
  {
    name: 'notice of the office',
    head: starting(
      'notice of (?:the )?appointment of (?:\\w+ ){0,3}(?:trustee|committee|examiner|mediator)',
      'notice of (?:\\w+ ){0,2}requirement|notice (?:by|from) (?:the )?(?:court|clerk)|notice:? ?return(?:ed)? receipt',
      'notice of (?:psi|psr|pre-?sentence)|notice of (?:clerk|docketing|receipt)',
    ),
    kind: 'context',
    subtype: 'clerk note',
    importance: 'routine',
  },
  {
    name: 'disclosure or consent',
    head: starting(
      'rule 7\\.?1?|corporate|certificat(?:e|ion) of (?:interested|disclosure)|civil (?:action )?cover|jury demand|demand for|consent\\b|waiver\\b|notice of (?:interested|related|pendency|consent|availability)|declination|declin\\w+|financial interest|lcvr',
    ),
    kind: 'filing',
    subtype: 'notice',
    importance: 'routine',
  },
  {
    name: 'notice of dismissal or settlement',
    head: starting(
      'notice (?:of|and)(?: order)? (?:\\w+ )?(?:dismissal|settlement|bankruptcy|suggestion)|suggestion of|(?:stipulation of )?(?:voluntary )?dismissal',
    ),
    kind: 'filing',
    subtype: 'notice',
    importance: 'key',
  },
  {
    name: 'notice',
    head: starting(
      '\\+?notices?\\b|designation\\b|certificat(?:e|ion)\\b|request\\b|election|acceptance|demand\\b|lis pendens|satisfaction|ballot|publication|offer|acknowledg|proof|abandonment|consent|praecipe|non-?appointment',
      "(?:\\w+'?s? ){1,3}?(?:notice|request|certification|designation|abandonment)\\b",
    ),
    kind: 'filing',
    subtype: 'notice',
    importance: 'routine',
  },
]
