import { among, starting, type EntryRule } from './entry-rule'

/** "Signed by" and "so ordered" tell a court's order from a paper that asks for one. */
const SIGNED = /signed by|signed on|so ordered|it is (?:hereby )?ordered|ordered by|approved by/i

/** What the court decides. "MEMORANDUM OPINION" stands above "MEMORANDUM in Support". */
export const ORDER_RULES: readonly EntryRule[] = [
  {
    name: 'report and recommendation',
    head: starting(
      "(?:memorandum and )?(?:magistrate judge'?s? )?report (?:and|&) recommendations?",
      '(?:proposed )?findings (?:of fact )?(?:and|&) recommendations?|r ?& ?r\\b',
    ),
    kind: 'order',
    subtype: 'recommendation',
    importance: 'key',
  },
  {
    name: 'mandate',
    head: starting(
      '(?:usca |certified copy of (?:the )?)?(?:formal )?mandate\\b',
      '(?:usca|bap|appeals court)\\b.{0,20}\\b(?:mandate|judgment|opinion|order|decision)\\b',
      '(?:order|judgment|opinion|decision) (?:of|from) (?:the )?(?:usca|u\\.?s\\.? court of appeals|united states court of appeals|court of appeals)',
    ),
    kind: 'order',
    subtype: 'mandate',
    importance: 'key',
  },
  {
    name: 'opinion',
    head: starting(
      'memorandum[ ,]*(?:and |of |& )?(?:opinions?|decision|order|ruling)',
      'opinions?\\b|decision\\b|findings of fact and conclusions|slip op|ruling\\b|bench decision|bankruptcy opinion',
    ),
    unless: /^(?:decision to|proposed)/i,
    kind: 'order',
    subtype: 'opinion',
    importance: 'key',
  },
  {
    name: 'judgment',
    head: starting(
      "(?:clerk'?s )?(?:default |final |consent |summary )*(?:judgments?|decree)\\b",
      '(?:jury )?verdict\\b|(?:permanent |preliminary )?injunction\\b|discharge\\b|bankruptcy case closed and discharg',
      '(?:default )?order (?:of |granting )?(?:discharg\\w+|dismissal|dismissing)\\b|order (?:confirming|closing)',
    ),
    unless: /^judgment (?:returned|satisf)|^discharge (?:paper|fee)|^\[?proposed/i,
    kind: 'order',
    subtype: 'judgment',
    importance: 'key',
  },
  {
    name: 'order proposed by a party',
    head: starting(
      '(?:notice of (?:filing )?(?:of )?)?\\[?proposed\\]? (?:\\w+ ){0,2}(?:findings|order|judgment|amended)',
      'notice of (?:lodging|proposed)|(?:notice of )?lodg(?:ed|ing|ment)|(?:order|judgment) (?:lodged|upload)|\\[proposed\\]',
    ),
    kind: 'filing',
    subtype: 'proposed order',
    importance: 'routine',
  },
  {
    name: 'order upon a paper',
    head: starting(
      '(?:[\\w-]+ ){1,12}(?:and|;) order thereon\\b',
      'entry and acceptance of (?:\\w+ )?plea',
      'acceptance of (?:\\w+ )?plea',
    ),
    anywhere: SIGNED,
    kind: 'order',
    subtype: 'order',
    importance: 'normal',
  },
  {
    name: 'appointment of a lawyer',
    head: starting('cja \\d+\\b[^.]{0,40}\\bappoint', 'appointment of (?:counsel|attorney|federal|public)'),
    kind: 'order',
    subtype: 'order',
    importance: 'routine',
  },
  {
    name: 'default entered, sentence explained',
    head: starting(
      "(?:clerk'?s )?(?:certificate|entry|notice of entry) of default\\b(?! judg)|default entered|statement of reasons",
    ),
    kind: 'order',
    subtype: 'order',
    importance: 'normal',
  },
  {
    name: 'stipulation and order',
    head: starting('(?:\\w+ )?(?:stipulation|stipulated)\\b'),
    anywhere:
      /so ordered|(?:signed|approved|granted|endorsed) by (?:the |hon\S* |chief |senior |district |magistrate |u\.?s\.? )*(?:judge|court|justice)/i,
    unless: /proposed/i,
    kind: 'order',
    subtype: 'order',
    importance: 'normal',
  },
  {
    name: 'order that decides a motion',
    head: starting(
      '(?:\\(e\\) ?)?(?:[\\w-]+ ){0,2}orders?\\b[^.]{0,60}\\b(?:grant|den|dismiss|certif|remand|adopt|approv|transfer|reversing|affirming)',
      '(?:certified (?:true )?copy of (?:the )?)?(?:mdl |conditional )*transfer (?:in )?order',
    ),
    unless: /^(?:[\w-]+ ){0,2}(?:motion|application|request|proposed)\b/i,
    kind: 'order',
    subtype: 'order',
    importance: 'key',
  },
  {
    name: 'order',
    head: starting(
      '(?:\\(e\\) ?)?orders?\\b',
      "(?:(?!notice|motion|application|request|letter (?!order)|memo|response|reply|oppos|object|certif|bnc|declar|exhibit|affid|brief|statement|transcript|appeal|consent to|submission|status|petition|complaint|agreement|hearing|cop(?:y|ies)|receipt|return|mail|proof|claim|plan|payment|fee|tender|stipul|filed|settle|text of)[\\w/()&'’,-]+ ){1,4}orders?\\b",
      'notice and order\\b|so ordered|it is (?:hereby )?ordered|(?:pretrial|case management|scheduling) schedul|judicial|civil trial schedule',
    ),
    kind: 'order',
    subtype: 'order',
    importance: 'normal',
  },
  {
    name: 'warrant or writ',
    head: starting('(?:arrest|search|bench|seizure)? ?warrants?\\b|arrest of|writs? of|abstract of'),
    kind: 'context',
    subtype: 'warrant',
    importance: 'routine',
  },
  {
    name: 'order by its words',
    head: among(40, 'it is (?:hereby |further )?ordered', 'the court (?:orders|finds|grants|denies)'),
    unless: /^(?:notice|motion|letter|response|objection|certificate)/i,
    kind: 'order',
    subtype: 'order',
    importance: 'normal',
  },
]
