import type { DocketParty } from '../../../shared/docket/parsed-docket'
import type { PageLine } from '../html/page-lines'
import { counselIn } from './counsel'

/** Headings of the criminal docket that are set like a party's role. */
const NOT_ROLES = /^(?:(?:pending|terminated) counts|highest offense|complaints?$|disposition|category)/i
/** Headings over the other names of the party above. */
const ALIASES =
  /^(?:a\/?k\/?a|f\/?k\/?a|d\/?b\/?a|fdba|n\/?k\/?a|also known as|formerly (?:known|doing)|doing business as|other names?|agent of|an? \w+ (?:corporation|company))\b/i
const RULED_OFF = /^-+$/
/** What a page says where the parties have no role of their own. */
const NO_ROLE = 'Unknown'

/** A heading over a block of parties: "Plaintiff", "Defendant (1)", "Debtor". Labels of the header end with a colon. */
export function isRole(line: PageLine): boolean {
  return line.heading && line.row !== null && line.cell === 0 && !line.text.includes(':') && !RULED_OFF.test(line.text)
}

/** A name without a heading: a party whose role the court has not entered. */
export function isLoneName(line: PageLine): boolean {
  return line.row !== null && line.cell === 0 && line.boldText === line.text && !/[:]|^-+$/.test(line.text)
}

/** One spelling for roles that courts print in several; "Defendant (2)" is the second defendant, its role the same. */
const ROLE_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ ?\(\d+\)$/, ''],
  [/^debtor \d+$/i, 'Debtor'],
  [/\b(?:thirdparty|3rd (?:pty|party))\b/i, 'Third Party'],
  [/\b(?:fourthparty|4th (?:pty|party))\b/i, 'Fourth Party'],
  [/\bcounter-(?=defendant|claimant|plaintiff)/i, 'Counter '],
  [/\b(?:us|u\. s\.|united states)(?= trustee)/i, 'U.S.'],
  [/\bintervenor-plaintiff\b|\bintervenor pla\b/i, 'Intervenor Plaintiff'],
  [/\bintervenor dft\b/i, 'Intervenor Defendant'],
]

function roleOf(heading: string): string {
  const role = ROLE_FORMS.reduce((so, [printed, form]) => so.replace(printed, form), heading)
  return role.charAt(0).toUpperCase() + role.slice(1)
}

/**
 * Reads the block of parties: under each role the bold name in the first cell of a row. Lawyers stand in a cell further
 * right; other names of a party stand below it.
 */
export function readParties(block: readonly PageLine[]): DocketParty[] {
  const blocks: PartyBlock[] = []
  let role: string | null = NO_ROLE
  let named: PartyBlock | null = null
  for (const [index, line] of block.entries()) {
    if (line.row === null || RULED_OFF.test(line.text)) continue
    if (line.cell !== 0) {
      if (named !== null && named.row === line.row) named.beside.push(line)
      continue
    }
    if (isHeading(line, block[index + 1])) {
      if (ALIASES.test(line.text)) continue
      role = NOT_ROLES.test(line.text) ? null : roleOf(line.text)
      named = null
    } else if (named !== null && named.row === line.row) named.below.push(line.text)
    else if (role !== null && line.boldText !== '') {
      named = { name: line.boldText, role, row: line.row, below: [], beside: [] }
      blocks.push(named)
    }
  }
  return withoutRepeats(blocks)
}

interface PartyBlock extends DocketParty {
  row: PageLine['row']
  /** What stands below the name: other names, "individually", the date on which the party left. */
  below: string[]
  /** The cells further right: its lawyers. */
  beside: PageLine[]
}

/** The headings of an adversary proceeding are ruled off with dashes and not always slanted. */
function isHeading(line: PageLine, next: PageLine | undefined): boolean {
  return isRole(line) || (line.boldText === line.text && next !== undefined && RULED_OFF.test(next.text))
}

/** A party can be listed twice, in two capacities or with other lawyers; the same block twice is a repeat. */
function withoutRepeats(blocks: readonly PartyBlock[]): DocketParty[] {
  const seen = new Set<string>()
  const fresh = blocks.filter(({ name, role, below, beside }) => {
    const key = [role, name, ...below, ...beside.map(({ text }) => text)].join('\n')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return fresh.map(({ name, role, beside }) => {
    const counsel = counselIn(beside).filter((lawyer) => lawyer !== name)
    return counsel.length === 0 ? { name, role } : { name, role, counsel }
  })
}
