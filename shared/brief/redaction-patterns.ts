/** What FRCP 5.2(a) names. */
export type RedactionKind = 'social-security' | 'birth-date' | 'minor' | 'account'

interface RedactionPattern {
  kind: RedactionKind
  /** The group `found`, where there is one, is what to redact; the rest is what gives it away. */
  pattern: RegExp
  /** A second look at what the pattern found. */
  accepts?: (words: string) => boolean
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = `(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTH}\\.? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`

/** A name of two words or more; initials ("J.D.") are what the rule asks for, and a sentence's first word is no name. */
const NAME = '(?<found>\\p{Lu}\\p{Ll}+(?: (?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}+|de|van|von|del?|la)){1,3}(?<=\\p{Ll}))'

const digitsOf = (text: string): string => text.replace(/\D/gu, '')

/** The check digit of card numbers (ISO/IEC 7812), which tells them from other long numbers. */
function passesLuhn(text: string): boolean {
  const digits = Array.from(digitsOf(text)).toReversed().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit : digit * 2
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0
}

/** Numbers that were never given out: area 000, 666 and from 900, group 00, serial 0000. */
const isPossibleSocialSecurity = (text: string): boolean =>
  /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/u.test(digitsOf(text))

/** Every place that a pattern can find. Each reads a text of any length in time that grows with the text alone. */
export const REDACTION_PATTERNS: readonly RedactionPattern[] = [
  {
    kind: 'social-security',
    pattern: /(?<![\d-])\d{3}[- \u2010-\u2013]\d{2}[- \u2010-\u2013]\d{4}(?![\d-])/gu,
    accepts: isPossibleSocialSecurity,
  },
  {
    kind: 'social-security',
    pattern: /\b(?:SSN|social security(?: (?:no\.?|number))?)[:#\s]{1,3}(?<found>\d{9})(?!\d)/giu,
  },
  {
    kind: 'social-security',
    pattern:
      /\b(?:TIN|EIN|ITIN|tax(?:payer)? ?(?:id|identification)(?: ?(?:no\.?|number))?)[:#\s]{1,3}(?<found>\d{2,3}-?\d{2}-?\d{4,5})(?!\d)/giu,
  },
  {
    kind: 'birth-date',
    pattern: new RegExp(
      `\\b(?:born|d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday)(?:[:\\s]|is|was|on){0,6}(?<found>${DAY})`,
      'giu',
    ),
  },
  {
    kind: 'minor',
    pattern: new RegExp(
      `\\b(?:[Mm]inor(?: child| son| daughter| plaintiff)?|\\d{1,2}-year-old)(?:,| named)? ${NAME}`,
      'gu',
    ),
  },
  {
    kind: 'minor',
    pattern: new RegExp(
      `${NAME}(?:, | \\()(?:an? )?(?:minor\\b|(?:aged?) (?:\\d|1[0-7])\\b|(?:\\d|1[0-7])-year-old\\b)`,
      'gu',
    ),
  },
  {
    kind: 'account',
    pattern:
      /\b(?:accounts?|acct\.?|routing|card|policy|wire)(?: (?:no\.?|nos\.?|number|ending(?: in)?))?[:#\s]{1,3}(?<found>\d(?:[ -]?\d){5,18})(?!\d)/giu,
  },
  { kind: 'account', pattern: /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/gu, accepts: passesLuhn },
  {
    kind: 'account',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/gu,
    accepts: (text) => /\d{6}/u.test(digitsOf(text)),
  },
]
