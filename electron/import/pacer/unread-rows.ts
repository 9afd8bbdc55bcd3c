/** A row that could not be read: which one, counted as the rows of the file are, and why. */
export interface UnreadRow {
  row: number
  why: string
}

/** More than these are counted and not named: a file that was cut to pieces has thousands. */
const MOST_NAMED = 50

const DATE_LIKE = /^[\d/.–—? -]{1,20}$/

/** Why a row with this in the place of its date cannot be read. Nothing but a date is repeated: warnings hold no case text. */
export function whyNoDate(cell: string): string {
  if (cell === '') return 'it has no date'
  return DATE_LIKE.test(cell) ? `“${cell}” is not a date` : 'it does not begin with a date'
}

/** The warnings that rows were left out, one for each; none where all could be read. `what` names what has the rows: "docket". */
export function unreadRows(rows: readonly UnreadRow[], what = 'docket'): string[] {
  const named = rows
    .slice(0, MOST_NAMED)
    .map(({ row, why }) => `Row ${row} of the ${what} could not be read and was left out: ${why}.`)
  const more = rows.length - named.length
  return more === 0
    ? named
    : [...named, `${more} more ${more === 1 ? 'row' : 'rows'} of the ${what} could not be read and were left out.`]
}
