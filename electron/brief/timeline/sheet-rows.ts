import { packRows, type Row } from './lane-rows'
import { markOf, type SheetWindow } from './mark'
import type { PrintLane } from './print-lane'
import { timeScale, type TimeScale } from './time-scale'
import type { TimelineEntry } from './timeline-entry'

/** What stands on one sheet: the entries that begin on it, and those that began on an earlier one and still run. */
export interface SheetEntries {
  window: SheetWindow
  entries: readonly TimelineEntry[]
  carried: readonly TimelineEntry[]
  /** Numbers of those that still run but are not drawn again for want of room. */
  unseen: readonly number[]
}

export interface LaneRows {
  lane: PrintLane
  rows: Row[]
}

/** The marks of a sheet in rows by lane, before the lanes have heights. */
export interface SheetRows {
  scale: TimeScale
  lanes: LaneRows[]
  /** Rows of all lanes, an empty lane counted as one. */
  rowCount: number
}

/** The days at which something on the sheet begins or ends. */
function stopsOf({ entries, carried }: SheetEntries): number[] {
  return [...carried, ...entries]
    .flatMap(({ days, vague }) => [days, ...vague])
    .flatMap(({ from, to }) => (to - from > 1 ? [from, to] : [from]))
    .filter(Number.isFinite)
}

/** What the rows are laid out for: the width of the plot, the lanes, and the most points that a label may claim. */
export interface RowPlan {
  plotWidth: number
  lanes: readonly PrintLane[]
  cap: number
  /** Every day as wide as any other: no long silence is cut out. */
  unbroken: boolean
}

export function sheetRows(sheet: SheetEntries, { plotWidth, lanes, cap, unbroken }: RowPlan): SheetRows {
  const scale = timeScale(sheet.window, unbroken ? [] : stopsOf(sheet), plotWidth)
  const { window } = sheet
  const marks = [
    ...sheet.carried.map((entry) => markOf(entry, { window, scale, isCarried: true, cap })),
    ...sheet.entries.map((entry) => markOf(entry, { window, scale, isCarried: false, cap })),
  ]
  const filled = lanes.map((lane) => ({ lane, rows: packRows(marks.filter(({ entry }) => lane.holds(entry))) }))
  return { scale, lanes: filled, rowCount: filled.reduce((sum, { rows }) => sum + Math.max(rows.length, 1), 0) }
}
