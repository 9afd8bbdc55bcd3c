import type { PageLine } from '../html/page-lines'
import { docketNumber, type DocketNumber } from './docket-number'

/** The title block of a docket report. */
export interface PageTitle {
  /** The lines that name the court. */
  court: string[]
  number: DocketNumber
  bankruptcy: boolean
  /** Index of the line with the number. */
  at: number
  /** A report asked for as plain text stands in a `pre` block. */
  preformatted: boolean
}

const TITLE =
  /(?:docket for case|bankruptcy petition|adversary proceeding|miscellaneous proceeding|\bcase|petition|proceeding)\s*(?:#|no\.)\s*:?\s*(\S.*)$/i

/** Finds the line "CIVIL DOCKET FOR CASE #: 1:23-cv-01599" and the court's name above it; null where a page has none. */
export function findTitle(lines: readonly PageLine[]): PageTitle | null {
  for (const [at, line] of lines.entries()) {
    const rest = TITLE.exec(line.text)?.[1]
    const number = rest === undefined ? null : docketNumber(rest)
    if (number === null) continue
    const court = lines.slice(Math.max(0, at - 3), at).map(({ text }) => text)
    const start = court.findIndex((text) => /court|judicial panel/i.test(text))
    return {
      court: start < 0 ? court : court.slice(start),
      number,
      bankruptcy: /bankruptcy|adversary/i.test(line.text) || court.some((text) => /bankruptcy/i.test(text)),
      at,
      preformatted: line.preformatted,
    }
  }
  return null
}
