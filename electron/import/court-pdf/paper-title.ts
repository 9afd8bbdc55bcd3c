import { ruleFor } from '../../../shared/docket/classify-entry'
import { courtStamp } from './court-stamp'

const MOST_LINES = 3
/** Headings of a caption that a rule would take for a paper. */
const CAPTION =
  /court|district of|^(?:plaintiff|defendant|petitioner|respondent|debtor|appell|case no|civil action|v\.|in re|page \d)/i

const isShouted = (line: string): boolean => line === line.toUpperCase() && /[A-Z]{4}/.test(line) && line.length <= 120

/** What the first page calls the paper: capitals that name a kind of paper, with the lines of capitals that go on after them. */
export function paperTitle(lines: readonly string[]): string | null {
  const at = lines.findIndex(
    (line) => isShouted(line) && !CAPTION.test(line) && courtStamp(line) === null && ruleFor(line) !== null,
  )
  if (at < 0) return null
  const rest = lines.slice(at + 1, at + MOST_LINES)
  const stop = rest.findIndex((line) => !isShouted(line) || CAPTION.test(line))
  return [lines[at], ...rest.slice(0, stop < 0 ? rest.length : stop)].join(' ')
}
