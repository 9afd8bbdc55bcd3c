import type { CaseDocument } from '../document'
import { caseTexts, type TextPlace } from './case-texts'
import { REDACTION_PATTERNS, type RedactionKind } from './redaction-patterns'

/** Something that FRCP 5.2(a) wants redacted from a paper that is filed, as far as a pattern can tell; `start` to `end` of the text. */
export interface RedactionFinding {
  kind: RedactionKind
  place: TextPlace
  start: number
  end: number
  /** The words themselves, for the user's own eyes; never for a log. */
  words: string
}

/** What the rule allows in the place of each. */
export const REDACTION_RULES: Readonly<Record<RedactionKind, string>> = {
  'social-security': 'Of a social security or taxpayer number only the last four digits may be filed (FRCP 5.2(a)(1)).',
  'birth-date': 'Of a birth date only the year may be filed (FRCP 5.2(a)(2)).',
  minor: 'A minor is named by initials alone (FRCP 5.2(a)(3)).',
  account: 'Of a financial account number only the last four digits may be filed (FRCP 5.2(a)(4)).',
}

function* findingsIn(place: TextPlace, text: string): Iterable<RedactionFinding> {
  for (const { kind, pattern, accepts } of REDACTION_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.['found'] ?? match[0]
      if (accepts !== undefined && !accepts(words)) continue
      const start = match.index + match[0].indexOf(words)
      yield { kind, place, start, end: start + words.length, words }
    }
  }
}

/**
 * Looks through everything that a brief of the document could print (give it what `audienceCase` returned) for numbers, birth dates and
 * names that FRCP 5.2 wants redacted, each once and in a fixed order. A hint: redaction is counsel's duty, and no pattern finds all.
 */
export function redactionFindings(document: CaseDocument): RedactionFinding[] {
  return [...caseTexts(document)].flatMap(([place, text]) => {
    const found = [...findingsIn(place, text)].toSorted((a, b) => a.start - b.start || b.end - a.end)
    // Two patterns may see the same digits: the longer one stands.
    return found.filter(({ start }, index) => !found.slice(0, index).some((earlier) => start < earlier.end))
  })
}
