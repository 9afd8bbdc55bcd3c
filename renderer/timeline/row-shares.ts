/** What a lane asks for. */
export interface RowNeed {
  rows: number
  /** It is served before the others, up to two fifths of all rows: questions are what the chart is for. */
  isFirst: boolean
}

/** Rows that every lane gets before any gets more. */
const LEAST_ROWS = 2
/** The same beside a lane that is served first: one row still shows marks and, beside them, labels. */
const LEAST_BESIDE_FIRST = 1
const PART_OF_FIRST = 2 / 5

/**
 * How many rows each lane shows when not all fit: at least a few of those it needs, then those that are served first, the
 * others in step with need, and what nobody else wants goes to those that are served first. The sum is over `available` only when even the least do not fit; then the chart scrolls.
 */
export function shareRows(needs: readonly RowNeed[], available: number): number[] {
  const least = needs.some(({ isFirst }) => isFirst) ? LEAST_BESIDE_FIRST : LEAST_ROWS
  const shares = needs.map(({ rows }) => Math.min(rows, least))
  const most = Math.floor(available * PART_OF_FIRST)
  const rounds = [
    needs.map(({ rows, isFirst }) => (isFirst ? Math.min(rows, most) : 0)),
    needs.map(({ rows, isFirst }) => (isFirst ? 0 : rows)),
    needs.map(({ rows }) => rows),
  ]
  let left = available - shares.reduce((sum, share) => sum + share, 0)
  for (const wanted of rounds) left = giveInStep(shares, wanted, left)
  return shares
}

/** Gives rows one by one to who has the smallest part of what it wants. Returns what nobody wants. */
function giveInStep(shares: number[], wanted: readonly number[], available: number): number {
  let left = available
  while (left > 0) {
    let poorest = -1
    for (const [index, want] of wanted.entries()) {
      const share = shares[index] ?? 0
      if (share < want && (poorest < 0 || share / want < (shares[poorest] ?? 0) / (wanted[poorest] ?? 1)))
        poorest = index
    }
    if (poorest < 0) return left
    shares[poorest] = (shares[poorest] ?? 0) + 1
    left -= 1
  }
  return 0
}
