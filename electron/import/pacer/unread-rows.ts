/** The warning that rows were left out; none where all could be read. */
export function unreadRows(count: number): string[] {
  if (count === 0) return []
  return [
    count === 1
      ? '1 row of the docket could not be read and was left out.'
      : `${count} rows of the docket could not be read and were left out.`,
  ]
}
