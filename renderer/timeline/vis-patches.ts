import type { VisGroup, VisInternals } from './vis-internals'

/** Our own rows for the items of a lane; vis-timeline's stacking moves items while panning (vis-timeline #1786). */
export interface RowSource {
  /** Row of an item, from 0 at the top of what is in sight. */
  rowOf(lane: string, item: string): number
  /** How many rows are in sight; rows outside of them are not drawn. */
  rowCount(lane: string): number
}

export const ROW_PX = 22
export const LANE_PADDING_PX = 8
/** Far above the lane, which clips: a row that is scrolled out of sight. */
const OUT_OF_SIGHT_PX = -10_000

/**
 * Fits a timeline with four changes, each to this one instance and none to a prototype. Measured in
 * shared/timeline-rendering.md: they make a change of the feed some twenty times cheaper.
 */
export function patchTimeline(vis: VisInternals, rows: RowSource): void {
  dropSynchronousRedraws(vis)
  const patchGroups = (): void => {
    for (const [id, group] of Object.entries(vis.itemSet.groups)) {
      if (id === '__background__' || Object.hasOwn(group, '_calculateHeight')) continue
      showInBatches(group)
      keepMargins(group)
      placeInRows(group, rows)
    }
  }
  patchGroups()
  const addGroups = vis.itemSet._onAddGroups.bind(vis.itemSet)
  vis.itemSet._onAddGroups = (ids) => {
    addGroups(ids)
    patchGroups()
  }
}

/** The item set redraws at once on every change of its data, on top of the redraw that the change queues already. */
function dropSynchronousRedraws({ itemSet }: VisInternals): void {
  itemSet.itemListeners.add = (_event, { items }) => itemSet._onAdd(items)
  itemSet.itemListeners.update = (_event, { items }) => itemSet._onUpdate(items)
  itemSet.itemListeners.remove = (_event, { items }) => itemSet._onRemove(items)
}

/** Adding an item shows it at once: a forced layout per item. The queued redraw does the same for all of them together. */
function showInBatches(group: VisGroup): void {
  group._checkIfVisible = () => undefined
}

/** Items are drawn up to a quarter beyond the window, but first hidden beyond the window: in and out of the page in every frame. */
function keepMargins(group: VisGroup): void {
  group._checkIfVisibleWithReference = (item, visible, seen, range) => {
    const margin = (range.end - range.start) / 4
    const start = item.data.start.getTime()
    const end = item.data.end?.getTime() ?? start
    if (end >= range.start - margin && start <= range.end + margin) {
      if (seen[item.id] === undefined) {
        seen[item.id] = true
        visible.push(item)
      }
    } else if (item.displayed) item.hide()
  }
}

function placeInRows(group: VisGroup, rows: RowSource): void {
  group._calculateHeight = function calculateHeight(this: VisGroup): number {
    const rowCount = rows.rowCount(this.groupId)
    for (const item of this.visibleItems) {
      const row = rows.rowOf(this.groupId, String(item.id))
      item.top = row >= 0 && row < rowCount ? rowTop(row) : OUT_OF_SIGHT_PX
    }
    return rowCount * ROW_PX + LANE_PADDING_PX
  }
}

/** Distance of a row from the top of its lane, in pixels. */
export const rowTop = (row: number): number => LANE_PADDING_PX / 2 + row * ROW_PX
