import { parseLegalDate } from '../../../shared/model/legal-date'
import type { ParsedProposals } from '../../../shared/docket/parsed-file'
import { err, ok, type Result } from '../../../shared/result'
import type { NotADocket } from '../not-a-docket'
import { withoutSecrets } from '../without-secrets'
import { datesIn } from './found-date'
import { proposalsIn } from './prose-proposals'

/** What is known of a text besides its words. */
export interface ProseAbout {
  format: ParsedProposals['format']
  title: string | null
  url: string | null
  /** The day it was published or written on, `2023-06-05`; null where only the text may say. */
  dated: string | null
}

export const PASTED: ProseAbout = { format: 'text', title: null, url: null, dated: null }

const NO_DATES: NotADocket = {
  code: 'no-dates',
  message: 'No dates were found in this text. Docketline makes proposals of sentences that name one.',
}

/** Lines at the head of an article among which its date and its headline stand. */
const HEAD_LINES = 12
/** No article is longer; reading a book sentence by sentence would take minutes. */
const LONGEST_TEXT = 2_000_000
const BYLINE = /\b(?:published|posted|updated|dated|date|by [A-Z])\b/i

/** The day of publication: a line at the head that is little more than a date, or says that it is one. */
function dateOfHead(lines: readonly string[]): string | null {
  for (const line of lines.filter((text) => text.length <= 100)) {
    for (const { words, date } of datesIn(line, null)) {
      const point = date === null ? null : parseLegalDate(date)
      const isDay = point?.kind === 'point' && point.point.precision === 'day' && point.point.qualifier === ''
      if (date !== null && isDay && (BYLINE.test(line) || words.length > line.length * 0.4)) return date
    }
  }
  return null
}

function headlineOf(lines: readonly string[]): string | null {
  const [first] = lines
  return first === undefined || lines.length < 2 || first.length > 200 || /[.:;,]$/.test(first) ? null : first
}

/** The first address in the text: copied articles often end or begin with theirs. */
const addressIn = (text: string): string | null => /https?:\/\/[^\s<>"']{4,500}/.exec(text)?.[0] ?? null

/**
 * Reads a pasted text or an article: each sentence that names a date becomes a proposal, with the sentence as its quote. Relative
 * dates are meant from the day of the text and are approximate; where nobody knows that day they are proposed without a date.
 */
export function readProse(text: string, about: ProseAbout): Result<ParsedProposals, NotADocket> {
  const clean = withoutSecrets(text.slice(0, LONGEST_TEXT))
  const head = clean
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES)
  const dated = about.dated ?? dateOfHead(head)
  const proposals = proposalsIn(clean, dated, null)
  if (proposals.length === 0) return err(NO_DATES)
  const cut = text.length > LONGEST_TEXT ? ['Only the first 2 million characters of this text were read.'] : []
  const undated = proposals.filter(({ date }) => date === null).length
  const warnings =
    undated === 0
      ? cut
      : [
          ...cut,
          `${undated === 1 ? '1 date is' : `${undated} dates are`} relative (“last week”) and the text does not say when it was written: proposed without a date.`,
        ]
  return ok({
    format: about.format,
    title: about.title ?? headlineOf(head),
    url: about.url ?? addressIn(clean),
    dated,
    proposals,
    warnings,
  })
}
