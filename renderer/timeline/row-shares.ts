/** Rows that every lane gets before any gets more: fewer say nothing. */
const LEAST_ROWS = 2

/**
 * How many rows each lane shows when not all fit: at least two of those it needs, the rest in step with need.
 * The sum is over `available` only when even the least do not fit; then the chart scrolls.
 */
export function shareRows(needs: readonly number[], available: number): number[] {
  const shares = needs.map((need) => Math.min(need, LEAST_ROWS))
  let left = available - shares.reduce((sum, share) => sum + share, 0)
  while (left > 0) {
    let poorest = -1
    for (const [index, need] of needs.entries()) {
      const share = shares[index] ?? 0
      if (share < need && (poorest < 0 || share / need < (shares[poorest] ?? 0) / (needs[poorest] ?? 1)))
        poorest = index
    }
    if (poorest < 0) break
    shares[poorest] = (shares[poorest] ?? 0) + 1
    left -= 1
  }
  return shares
}
