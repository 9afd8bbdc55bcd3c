import type { VisGroup, VisInternals, VisItem } from './vis-internals'

/** Our own rows for the items of a lane; vis-timeline's stacking moves items while panning (vis-timeline #1786). */
export interface RowSource {
  /** Row of an item, from 0 at the top of what is in sight. */
  rowOf(lane: string, item: string): number
  /** How many rows are in sight; rows outside of them are not drawn. */
  rowCount(lane: string): number
}

export const ROW_PX = 22
export const LANE_PADDING_PX = 6
/** vis-timeline draws so much of a window beyond either side of it. */
const MARGIN = 1 / 4

/** Distance of a row from the top of its lane, in pixels. */
export const rowTop = (row: number): number => LANE_PADDING_PX / 2 + row * ROW_PX

export const laneHeight = (lane: string, rows: RowSource): number => rows.rowCount(lane) * ROW_PX + LANE_PADDING_PX

/** Whether an item touches the window or the margin beside it, and stands in a row that is in sight. */
function isInSight({ data }: VisItem, lane: string, { range: { start, end } }: VisInternals, rows: RowSource): boolean {
  const margin = (end - start) * MARGIN
  const itemStart = data.start.getTime()
  if ((data.end?.getTime() ?? itemStart) < start - margin || itemStart > end + margin) return false
  const row = rows.rowOf(lane, data.event)
  return row >= 0 && row < rows.rowCount(lane)
}

/** Shows items that were not in the page, all of them step by step together, as vis-timeline does: one layout and not one each. */
function showAll(items: readonly VisItem[]): void {
  const queues = items.map((item) => item.redraw(true))
  const steps = Math.max(0, ...queues.map(({ length }) => length))
  for (let step = 0; step < steps; step += 1) for (const queue of queues) queue[step]?.()
}

function placeItem(item: VisItem, top: number): void {
  // A point writes both at once; a bar writes its distance from the top by itself, and seldom.
  if (item.data.end === undefined) {
    item.top = item.pointY = top
    item.repositionX()
    return
  }
  item.repositionX()
  if (item.top === top && item.placed === true) return
  item.top = top
  item.placed = true
  item.repositionY()
}

/**
 * Draws one lane, in the stead of vis-timeline's `Group.redraw`. Nothing is asked of the page, whose heights we know, and every item is
 * moved once: vis-timeline moves it three times in a frame, and has the browser lay out everything in between. Returns whether the lane has
 * another height than before.
 */
export function drawLane(group: VisGroup, top: number, vis: VisInternals, rows: RowSource): boolean {
  const lane = group.groupId
  const height = laneHeight(lane, rows)
  const resized = height !== group.height
  group.top = top
  group.height = height
  group.width = vis.props.center.width
  if (resized)
    for (const part of ['background', 'foreground', 'label'] as const) group.dom[part].style.height = `${height}px`
  const { scrollTop, centerContainer } = vis.props
  group.isVisible = top <= centerContainer.height - scrollTop && top + height >= -scrollTop
  const drawn = group.isVisible ? Object.values(group.items).filter((item) => isInSight(item, lane, vis, rows)) : []
  const kept = new Set(drawn)
  for (const item of group.visibleItems) if (item.displayed && !kept.has(item)) item.hide()
  showAll(drawn.filter(({ displayed }) => !displayed))
  for (const item of drawn) placeItem(item, rowTop(rows.rowOf(lane, item.data.event)))
  group.visibleItems = drawn
  return resized
}
