import { PRINTED_CHARACTERS } from '../../shared/brief/long-texts'
import { withCommas } from './counted'

/** What stands in print for a character that the brief's typeface lacks: visible, never dropped. */
export const MISSING_CHARACTER = '□'

/** Makes case text fit to print, and remembers whether anything had to be replaced. */
export interface TextPrinter {
  /** One line: every run of white space, line breaks included, becomes one space. */
  line(text: string): string
  /** As written, in lines: line breaks stay, at most one empty line in a row. */
  block(text: string): string
  /** How many characters were replaced with `MISSING_CHARACTER` so far. */
  missing(): number
}

/** Where a line may break without a space or hyphen. The template turns it into a break of no width; it is never printed. */
export const BREAK = '\u200b'

const CONTROL = /\p{Cc}/gu
/** Format characters (zero-width, bidirectional overrides, byte order mark, soft hyphen, tags) and variation selectors. */
const INVISIBLE = /\p{Cf}|[\u{fe00}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]|[\u115f\u1160\u3164\uffa0]|\u034f/gu
const SPACES = /[\p{Z}]+/gu
/** What most text is: nothing in it to clean. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/u
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')
/** A character with the marks that are set on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu
/** PDF/A forbids text in private use areas, which say nothing to a reader anyway. */
const PRIVATE_USE = /\p{Co}/u

/** Where a line may end without help (Unicode line breaking, UAX #14): after a slash, question mark or hyphen, not before a digit. */
const OWN_BREAK = /(?<=[/?-])(?=\D)/u
const AFTER_MARK = /(?<=[&=_.,;:/])/u

/** Lets words break that offer no break of their own within `longest` characters: after a mark, or after `piece` characters. */
function breakWords(text: string, longest: number, piece: number): string {
  const pieces = new RegExp(`.{1,${piece}}`, 'gsu')
  const broken = (part: string): string =>
    part.length <= longest
      ? part
      : part
          .split(AFTER_MARK)
          .flatMap((each) => each.match(pieces) ?? [])
          .join(BREAK)
  return text.replace(/\S+/gu, (word) => (word.length <= longest ? word : word.split(OWN_BREAK).map(broken).join('')))
}

/** Lets a word longer than a line break. */
export const breakLongWords = (text: string): string => breakWords(text, 30, 20)

/** The same for the narrow columns of a table. */
export const breakForColumn = (text: string): string => breakWords(text, 14, 10)

/** A text as far as it is printed. One that is cut says so where it ends. */
function beginningOf(text: string): string {
  if (text.length <= PRINTED_CHARACTERS) return text
  // Half a character beyond the basic plane would be none.
  const printed = text.slice(0, PRINTED_CHARACTERS).replace(/[\uD800-\uDBFF]$/u, '')
  return `${printed} … [The first ${withCommas(PRINTED_CHARACTERS)} of ${withCommas(text.length)} characters.]`
}

/**
 * Returns a printer for a typeface; `hasAll` says whether one font of it has a letter with all its marks. Text is plain text all the way: control and invisible characters go (an override could
 * turn a line round, a null end it), what the typeface lacks becomes `MISSING_CHARACTER`, and the rest is kept as it is.
 */
export function textPrinter(
  has: (codePoint: number) => boolean,
  hasAll: (cluster: string) => boolean = (text) => Array.from(text).every((char) => has(char.codePointAt(0) ?? 0)),
): TextPrinter {
  let replaced = 0
  const inPieces = (text: string): boolean => text.normalize('NFD') !== text && hasAll(text.normalize('NFD'))
  const covered = (char: string): boolean => !PRIVATE_USE.test(char) && (hasAll(char) || inPieces(char))
  const hasAscii = hasAll(ASCII)
  const known = new Map<string, boolean>()
  const print = (char: string): string => {
    let isKnown = known.get(char)
    if (isKnown === undefined) known.set(char, (isKnown = covered(char)))
    if (isKnown) return char
    replaced++
    return MISSING_CHARACTER
  }
  /** A letter with marks that no one font has together loses the marks, visibly. */
  const cluster = (text: string): string => {
    const [base = '', ...marks] = Array.from(text)
    if (marks.length === 0) return print(base)
    if (covered(text)) return text
    replaced += marks.length
    return print(base) + MISSING_CHARACTER.repeat(marks.length)
  }
  const clean = (line: string): string => {
    if (PLAIN.test(line) && hasAscii) return line
    const visible = line.normalize('NFC').replace(CONTROL, ' ').replace(INVISIBLE, '')
    return visible.replace(SPACES, ' ').trim().replace(CLUSTER, cluster)
  }
  return {
    line: (text) => clean(beginningOf(text)),
    block: (text) =>
      beginningOf(text)
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
        .map(clean)
        .join('\n')
        .replace(/\n{3,}/gu, '\n\n')
        .trim(),
    missing: () => replaced,
  }
}
