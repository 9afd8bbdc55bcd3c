import { APART, NEAR } from './type-sizes'
import { extentWith, isApart, type Mark } from './mark'

/** The marks of a row from left to right; none touches another. */
export type Row = Mark[]

/** Packs marks into as few rows as first fit finds, those each at the first place from the top that is free. */
export function packRows(marks: readonly Mark[]): Row[] {
  const rows: Row[] = []
  const inOrder = marks.toSorted((a, b) => a.extent.left - b.extent.left || a.entry.number - b.entry.number)
  for (const mark of inOrder) {
    const row = rows.find((candidate) => {
      const last = candidate.at(-1)
      return last === undefined || isApart(last.extent, mark.extent)
    })
    if (row === undefined) rows.push([mark])
    else row.push(mark)
  }
  return rows.toSorted((a, b) => leastNumber(a) - leastNumber(b))
}

/** Rows stand in the order of the chronology, whichever side their labels are on. */
const leastNumber = (row: Row): number => row.reduce((least, { entry }) => Math.min(least, entry.number), Infinity)

/** Gives labels that were cut the room that is left beside them in their row. */
export function growLabels(row: Row, width: number): Row {
  const grown: Row = []
  for (const [index, mark] of row.entries()) {
    const left = grown.at(-1)?.extent.right ?? -APART
    const right = row[index + 1]?.extent.left ?? width + APART
    const free = mark.side === 'right' ? right - APART - mark.body.right : mark.body.left - left - APART
    const most = free - 2 * NEAR - mark.entry.fixedWidth
    const room = mark.side === 'inside' ? mark.room : Math.max(Math.min(mark.entry.labelWidth, most), mark.room)
    grown.push({ ...mark, room, extent: extentWith(mark, room) })
  }
  return grown
}
