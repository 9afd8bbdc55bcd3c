import { EVENT_KINDS, type EventKind } from '../../../shared/model/event'
import { packRows, type Row } from './lane-rows'
import { markOf, type SheetWindow } from './mark'
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
  kind: EventKind
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

/** Lays out the marks of a sheet; labels claim at most `cap` points each. */
export function sheetRows(sheet: SheetEntries, plotWidth: number, cap: number): SheetRows {
  const scale = timeScale(sheet.window, stopsOf(sheet), plotWidth)
  const { window } = sheet
  const marks = [
    ...sheet.carried.map((entry) => markOf(entry, { window, scale, isCarried: true, cap })),
    ...sheet.entries.map((entry) => markOf(entry, { window, scale, isCarried: false, cap })),
  ]
  const lanes = EVENT_KINDS.map((kind) => ({ kind, rows: packRows(marks.filter(({ entry }) => entry.kind === kind)) }))
  return { scale, lanes, rowCount: lanes.reduce((sum, { rows }) => sum + Math.max(rows.length, 1), 0) }
}
