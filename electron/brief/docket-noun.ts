/** A title read as the name of a paper: with its article it can follow "filed", "entered" or "held". */
export interface DocketNoun {
  /** With its article and in lower case: "a joint status report on discovery". */
  phrase: string
  plural: boolean
}

const PAPERS =
  'affidavit answer application appeal brief certificate complaint counterclaim crossclaim cross-motion declaration ' +
  'exhibit letter memorandum motion notice objection opposition petition proposal reply report request response ' +
  'statement stipulation submission suggestion surreply'
const RULINGS = 'decision decree injunction judgment opinion order ruling verdict'

const SITTINGS = 'argument arraignment conference hearing mediation sentencing session trial'

const HEADS = {
  filing: new Set(PAPERS.split(' ')),
  order: new Set(RULINGS.split(' ')),
  hearing: new Set(SITTINGS.split(' ')),
} as const

/** What the docket says by its kind. */
export type DocketKind = keyof typeof HEADS

const ADJECTIVES = new Set(
  (
    'amended agreed amicus class-action clerk consent consolidated corrected cross default discovery emergency ex-parte expedited ' +
    'final first initial interim interlocutory joint limited memorandum minute omnibus opening partial preliminary proposed ' +
    'protective public redacted renewed revised scheduling sealed second short status summary superseding supplemental ' +
    'temporary third third-party unopposed unredacted unsealed updated verified voluntary'
  ).split(' '),
)

/** Of a hearing what it is about as well. */
const MATTERS = new Set(
  (
    'bench case closing construction claim daubert detention evidentiary fairness in-person injunction jury management markman motion ' +
    'motions oral plea pretrial settlement telephone telephonic tro video'
  ).split(' '),
)

/** What may follow the noun without making a clause of it; anything else could be a verb, and a wrong sentence is worse than none. */
const CONNECTIVES = new Set(
  (
    'about after against and as asking at before between by concerning denying directing dismissing extending for from governing ' +
    'granting in of on opposing pursuant re regarding requesting requiring seeking setting staying that to under with'
  ).split(' '),
)

/** A title that ends so is a clause with its verb left out: "Motion on public statements denied". */
const PARTICIPLE_END =
  /\b(?:adjourned|admitted|affirmed|allowed|approved|argued|completed|continued|denied|dismissed|due|entered|extended|filed|granted|heard|held|issued|lifted|moot|mooted|opposed|overruled|postponed|received|rejected|remanded|reversed|sealed|served|set|signed|stayed|stricken|submitted|sustained|taken|terminated|unsealed|vacated|withdrawn)$/iu

interface Head {
  /** Words up to and with the noun. */
  length: number
  plural: boolean
}

function headOf(words: readonly string[], kind: DocketKind): Head | null {
  const nouns: ReadonlySet<string> = HEADS[kind]
  for (const [index, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[,:;]$/u, '')
    const isPlural = bare.endsWith('s') && nouns.has(bare.slice(0, -1))
    // "Mediation session": of two the latter is the noun.
    const isFirstOfTwo = kind === 'hearing' && nouns.has((words[index + 1] ?? '').toLowerCase().replace(/[,:;]$/u, ''))
    if ((nouns.has(bare) && !isFirstOfTwo) || isPlural) {
      // "Memorandum opinion and order": two nouns joined are one paper.
      const joined =
        words[index + 1]?.toLowerCase() === 'and' &&
        nouns.has((words[index + 2] ?? '').toLowerCase().replace(/[,:;]$/u, ''))
      return { length: joined ? index + 3 : index + 1, plural: isPlural }
    }
    if (!ADJECTIVES.has(bare) && !isFirstOfTwo && !(kind === 'hearing' && MATTERS.has(bare))) return null
  }
  return null
}

function endsTheNoun(words: readonly string[], length: number): boolean {
  const next = words[length]
  if (next === undefined || /[,:;]$/u.test(words[length - 1] ?? '')) return true
  return next.startsWith('(') || CONNECTIVES.has(next.toLowerCase().replace(/,$/u, ''))
}

/** "TRO" stays as it is. */
const asInText = (word: string): string => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase())

/**
 * Reads a title as a noun phrase that names a paper, a ruling or a hearing, or returns null where it may be anything else. Cautious by
 * intent: an unread title is printed as it stands, a misread one would put a false sentence into a brief.
 */
export function docketNoun(title: string, kind: DocketKind): DocketNoun | null {
  const words = title.split(' ')
  const head = headOf(words, kind)
  if (head === null || !endsTheNoun(words, head.length)) return null
  const clause = title.split(/[:;]/u, 1)[0] ?? ''
  if (PARTICIPLE_END.test(clause.replace(/ \([^)]*\)$/u, '').trim()) && head.length < words.length) return null
  const [first = '', ...rest] = words
  const phrase = [asInText(first), ...rest].join(' ')
  const article = head.plural ? '' : /^[aeiou]/u.test(phrase) ? 'an ' : 'a '
  return { phrase: article + phrase, plural: head.plural }
}
