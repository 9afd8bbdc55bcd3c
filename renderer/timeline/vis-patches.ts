import type { PanShift } from './pan-shift'
import { drawLane, isDrawnWhole, ROW_PX, type RowSource } from './vis-lane-drawing'
import type { VisGroup, VisInternals, VisItem } from './vis-internals'

/**
 * Fits a timeline with changes, each to this one instance and none to a prototype. Measured in shared/timeline-rendering.md and by
 * `npm run bench`: what vis-timeline spends most of a frame on is having the browser lay out the page to read sizes that we know.
 */
export function patchTimeline(vis: VisInternals, rows: RowSource, shift: PanShift): void {
  dropSynchronousRedraws(vis)
  tellWidth(vis)
  shiftWhilePanning(vis, rows, shift)
  const patchGroups = (): void => {
    for (const [id, group] of Object.entries(vis.itemSet.groups)) {
      if (Object.hasOwn(group, 'redraw')) continue
      // Nothing is ever put into the background, and vis-timeline has the page laid out to measure it in every frame.
      if (id === '__background__') group.redraw = () => false
      else patchLane(group, vis, rows)
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

/** The frame of the items is as wide as the chart; to read that off the page in the middle of a drawing is one more layout. */
function tellWidth({ itemSet, props }: VisInternals): void {
  Object.defineProperty(itemSet.dom.frame, 'offsetWidth', { get: () => props.center.width })
}

/**
 * Where nothing but the start of the window has changed, all items move as one. An item that came after the last drawing, as one
 * that is selected far away does, is no part of what moves: then everything is drawn anew.
 */
function shiftWhilePanning(vis: VisInternals, rows: RowSource, shift: PanShift): void {
  const { itemSet } = vis
  const isWhole = (): boolean => Object.values(itemSet.groups).every((group) => isDrawnWhole(group, vis, rows))
  const redraw = itemSet.redraw.bind(itemSet)
  const { foreground } = itemSet.dom
  itemSet.redraw = () => {
    if (!isWhole()) shift.forget()
    const stays = shift.follow()
    const transform = shift.px === 0 ? '' : `translateX(${shift.px}px)`
    if (foreground.style.transform !== transform) foreground.style.transform = transform
    return stays ? false : redraw()
  }
}

function patchLane(group: VisGroup, vis: VisInternals, rows: RowSource): void {
  // Adding an item shows it at once: a forced layout per item. The queued redraw shows all of them together.
  group._checkIfVisible = () => undefined
  const add = group.add.bind(group)
  group.add = (item) => {
    knowSizes(item)
    add(item)
  }
  group.redraw = () => [() => drawLane(group, topOf(group, vis), vis, rows)]
}

/** Lanes stand below one another in their order; every one before this is drawn already. */
function topOf({ groupId }: VisGroup, { itemSet }: VisInternals): number {
  let top = 0
  for (const id of itemSet.groupIds) {
    if (id === groupId) break
    top += itemSet.groups[id]?.height ?? 0
  }
  return top
}

/** Every item is one row high by the style sheet, and its width is never asked: it need not be measured. */
function knowSizes(item: VisItem): void {
  const none = { width: 0, height: 0 }
  const row = { width: 0, height: ROW_PX }
  item._getDomComponentsSizes = () => {
    item.overflow = true
    item.whiteSpace = false
    return { dot: none, content: row, point: row, box: row }
  }
}
